import { JSDOM } from 'jsdom';
import { describe, expect, it, vi } from 'vitest';
import en from '../../../../locales/en.json';
import { i18nOf } from '../../../support/messages';

vi.mock('wxt/browser', () => ({ browser: { i18n: i18nOf(en) } }));

const { boardPicture } = await import('@/lib/panel/export/board-picture');
const { shortened, wrapped } = await import('@/lib/panel/export/wrap-text');
const { sampleAnalysis } = await import('../../../support/sample-analysis');

const hostile = {
  ...sampleAnalysis,
  article: { ...sampleAnalysis.article, title: `<img src=x onerror="a">\u0000 & 'b'` },
};
const look = { sign: (stance: string) => `M0 0 ${stance}`, color: (token: string) => token };

describe('the picture of a board', () => {
  const parsed = (svg: string) => new JSDOM(svg, { contentType: 'image/svg+xml' }).window.document;

  it('draws every row with its sign, its words and its sentence, inside its frame', () => {
    const { svg, height } = boardPicture(sampleAnalysis, {}, look);
    const document = parsed(svg);
    const words = [...document.querySelectorAll('text')].map((one) => one.textContent).join(' ');
    for (const part of [
      'Estonia: Conditional',
      'Norway: Supports',
      'Liis Tammsaar, Foreign Minister',
      'courier.example',
    ])
      expect(words).toContain(part);
    expect(document.querySelectorAll('path[transform]')).toHaveLength(
      words.match(/: (?:Supports|Conditional|Opposes|Undecided|Unclear)/g)?.length ?? 0,
    );
    const lowest = Math.max(...[...document.querySelectorAll('text')].map((one) => Number(one.getAttribute('y'))));
    expect(lowest).toBeLessThan(height);
  });

  it('is a well-formed drawing whatever the page’s words are, and loads nothing', () => {
    const { svg } = boardPicture(hostile, {}, look);
    expect(parsed(svg).querySelector('title')?.textContent).toContain('<img');
    expect(svg).not.toMatch(/<(?:image|img|script|style|foreignObject)|href=/);
  });
});

describe('lines', () => {
  it('break between words, in Chinese anywhere, and inside a word only where it is too long', () => {
    expect(wrapped('one two three', 5)).toEqual(['one two', 'three']);
    expect(wrapped('挪威提出派遣巡逻队', 4)).toEqual(['挪威提出', '派遣巡逻', '队']);
    expect(wrapped('aaaaaaaaaaaa', 3).join('')).toBe('aaaaaaaaaaaa');
    expect(wrapped('', 3)).toEqual([]);
  });

  it('say that they are cut', () => {
    expect(shortened('one two three', 9)).toBe('one two …');
    expect(shortened('one', 9)).toBe('one');
  });
});
