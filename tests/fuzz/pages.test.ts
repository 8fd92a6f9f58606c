import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePage } from '../../lib/cli/parse-page';
import { extractArticle } from '../../lib/page/extract';
import { brokenByCase, hostileCase } from './cases';
import { hostilePages, hugePages } from './hostile-pages';
import { brokenByPage } from './promises';
import { inShort, runsOf } from './runs';

const URL = 'https://fuzz.example/world/2026/01/02/a-story-about-nothing';
describe('mutated pages', () => {
  it('are judged, read and analysed without an exception, left as they were, and change no prototype', async () => {
    await fc.assert(
      fc.asyncProperty(hostilePages, async (html) => {
        expect(brokenByPage(html)).toEqual([]);
        // What jsdom holds by weak references is let go of at the end of a turn only.
        await new Promise((next) => setImmediate(next));
      }),
      runsOf(60),
    );
  });

  it.each([
    [20_261_126, 4_482, 'a document type that is called “html<p”'],
    [20_261_126, 15_962, 'one that is called “<script”'],
  ])('of seed %i, number %i, that were once not read are: %s', (seed, number) => {
    expect(brokenByCase(hostileCase(seed, number))).toEqual([]);
  });

  it.each(['text', 'attribute', 'comment', 'data'] as const)('are read however much %s there is', (filling) => {
    const [html = ''] = fc.sample(hugePages(200_000, filling), runsOf(1));
    expect(html.length).toBeGreaterThan(200_000);
    expect(brokenByPage(html)).toEqual([]);
  });
});

describe('pages without end', () => {
  /** Processor time of a call in ms. */
  const cpuMs = (f: () => void) => {
    const start = process.cpuUsage();
    f();
    return process.cpuUsage(start).user / 1000;
  };
  const reading = (html: string) => {
    const page = parsePage(`<body><article><h1>Talks</h1>${html}</article></body>`, URL);
    const outcome = extractArticle(page.document, URL);
    page.close();
    return outcome;
  };
  const paragraph =
    '<p>Norway said on Monday that it would send a delegation to the talks in the spring, whatever came.</p>';
  const link = (at: number) => `<p>Norway offered <a href="https://a.example/${at}">a plan</a> to its neighbours.</p>`;

  it.each([
    ['links', (count: number) => Array.from({ length: count }, (_, at) => link(at)).join('')],
    ['paragraphs', (count: number) => paragraph.repeat(count)],
    ['elements inside each other', (count: number) => `${'<div>'.repeat(count)}${paragraph.repeat(20)}`],
    ['attributes', (count: number) => `<p ${Array.from({ length: count }, (_, at) => `a${at}="x"`).join(' ')}>x</p>`],
  ])('are read in time that grows with the number of %s, not with its square', (_what, page) => {
    reading(page(50)); // what runs first pays for the compilers
    const few = cpuMs(() => reading(page(inShort ? 400 : 2_000)));
    const many = cpuMs(() => reading(page(inShort ? 1_600 : 8_000)));
    expect(many).toBeLessThan(Math.max(10 * few, 400));
  });

  it('give no more links than a panel can list, and no more text than an article has', () => {
    const many = reading(Array.from({ length: inShort ? 2_000 : 100_000 }, (_, at) => link(at)).join(''));
    expect(many.ok ? many.value.links.length : 0).toBeLessThanOrEqual(20_000);
    const long = reading(`<p>${'word '.repeat(2_100_000)}</p>`);
    expect(long).toMatchObject({ ok: false, problem: { code: 'too-long' } });
  });
});
