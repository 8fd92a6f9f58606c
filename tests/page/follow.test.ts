import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followPlace, type Placed } from '@/lib/page/follow';

/** Plays the browser's part: what is watched, and what comes into the band or leaves it. */
let observer: { watched: Element[]; move: (changes: ReadonlyMap<Element, boolean>) => void; isOver: boolean };

beforeEach(() => {
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: readonly { target: Element; isIntersecting: boolean }[]) => void) {
        const move = (changes: ReadonlyMap<Element, boolean>) =>
          callback([...changes].map(([target, isIntersecting]) => ({ target, isIntersecting })));
        observer = { watched: [], move, isOver: false };
      }
      observe(element: Element) {
        observer.watched.push(element);
      }
      disconnect() {
        observer.isOver = true;
      }
    },
  );
  document.body.innerHTML =
    '<style>b { display: inline }</style><p id="one">Norway <b>offers</b> ships. It waits.</p><p id="two">Poland says no.</p>';
});
afterEach(() => vi.unstubAllGlobals());

const element = (id: string) => document.getElementById(id) as HTMLElement;

/** A passage that begins in a text node. */
function placed(node: Node | null | undefined, start: number): Placed {
  const range = document.createRange();
  if (node) range.selectNodeContents(node);
  return { quote: { exact: node?.textContent ?? '', prefix: '', suffix: '', start }, range };
}

function follow() {
  const told: string[][] = [];
  const passages = [
    placed(document.querySelector('b')?.firstChild, 7),
    placed(element('one').lastChild, 13),
    placed(element('two').firstChild, 31),
  ];
  const stop = followPlace(passages, (quotes) => told.push(quotes.map(({ exact }) => exact)));
  return { told, stop };
}

describe('following the reader through the page', () => {
  it('watches each paragraph once, and changes nothing in it', () => {
    const before = document.body.innerHTML;
    follow();
    expect(observer.watched).toEqual([element('one'), element('two')]);
    expect(document.body.innerHTML).toBe(before);
  });

  it('tells every passage of the paragraph that is read, once', () => {
    const { told } = follow();
    observer.move(new Map([[element('one'), true]]));
    observer.move(new Map([[element('one'), true]]));
    expect(told).toEqual([['offers', ' ships. It waits.']]);
  });

  it('stays with the last passage where none is near', () => {
    const { told } = follow();
    observer.move(new Map([[element('one'), true]]));
    observer.move(new Map([[element('one'), false]]));
    observer.move(new Map([[element('two'), true]]));
    expect(told.at(-1)).toEqual(['Poland says no.']);
    expect(told).toHaveLength(2);
  });

  it('ends when it is told to', () => {
    follow().stop();
    expect(observer.isOver).toBe(true);
  });

  it('does nothing in a browser that cannot watch', () => {
    vi.stubGlobal('IntersectionObserver', undefined);
    expect(() => follow().stop()).not.toThrow();
  });
});
