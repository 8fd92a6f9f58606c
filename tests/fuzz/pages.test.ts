import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../lib/cli/document';
import { parsePage } from '../../lib/cli/parse-page';
import { detectArticle } from '../../lib/page/detect';
import { extractArticle } from '../../lib/page/extract';
import { allFixtures } from '../support/fixtures';
import { hostileTexts } from './hostile-texts';
import { inShort, runsOf } from './runs';

const URL = 'https://fuzz.example/world/2026/01/02/a-story-about-nothing';
const pages = allFixtures().map(({ html }) => html);

/** Markup that goes wrong when a page is cut, doubled or joined. */
const fragments = [
  '<div>'.repeat(300),
  '</article></main></body>',
  '<script type="application/ld+json">{"@type":["NewsArticle",{"a":[[[[',
  '<script type="application/ld+json">{"@graph":[null,1,{"@type":null,"headline":["x"]}]}</script>',
  `<p title="${'x'.repeat(50_000)}">wide</p>`,
  '<a href="javascript:alert(1)">link</a><a href="data:text/html,x">link</a><a href="https://[">link</a>',
  '<base href="https://elsewhere.example/">',
  '<template><p>unseen</p></template><noscript><p>unscripted</p></noscript>',
  '<svg><foreignObject><p>drawn</p></foreignObject></svg>',
  '<form id="body"><input name="nodeName"><input name="textContent"></form>',
  '<meta property="og:type" content="article"><meta property="article:published_time" content="yesterday">',
  `<ul>${'<li><a href="/x">x</a></li>'.repeat(400)}</ul>`,
  ...['firstChild', 'nextSibling', 'parentNode', 'tagName', 'attributes', 'remove'].map(
    (name) => `<form><input name="${name}"><p>A form whose control stands in the place of what it is asked for.</p>`,
  ),
  '<img name="body"><img name="title"><embed name="querySelector"><object id="documentElement"></object>',
  '<script type="application/ld+json">{"@type":"NewsArticle","__proto__":{"polluted":1},"constructor":{"prototype":{}},"headline":{"toString":1},"author":{"name":["a",{"name":{}}]},"datePublished":"9999-99-99"}</script>',
  `<script type="application/ld+json">${'['.repeat(5_000)}</script>`,
  `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${'\\u202e'.repeat(2_000)}"}</script>`,
  `<p>${'\u202e\u2066\u200b'.repeat(500)}</p>`,
  '<p>\ud800 lone \udc00 halves</p>',
  '<math><mtext><table><mglyph><style><p>parsed elsewhere',
  '<select><option><p>chosen</select><frameset><frame>',
  `<p>${'<b><i>'.repeat(500)}`,
];

/** A fixture with a piece cut out, another put in, and some text between. */
const mutated: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom(...pages),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(2_000),
    fc.constantFrom(...fragments),
    hostileTexts,
  )
  .map(([html, where, cut, fragment, text]) => {
    const at = Math.floor(where * html.length);
    return html.slice(0, at) + fragment + text + html.slice(at + cut);
  });

describe('mutated pages', () => {
  it('are judged and read without an exception, and left as they were', () => {
    fc.assert(
      fc.property(mutated, (html) => {
        const page = parsePage(html, URL);
        try {
          const before = page.document.documentElement.outerHTML;
          const { score } = detectArticle(page.document, URL);
          expect(score >= 0 && score <= 1).toBe(true);
          const outcome = extractArticle(page.document, URL);
          expect(outcome.ok || outcome.problem.code !== 'bug').toBe(true);
          if (outcome.ok)
            for (const { start, end, href } of outcome.value.links) {
              expect(href).toMatch(/^https?:/);
              expect(0 <= start && start <= end && end <= outcome.value.text.length).toBe(true);
            }
          expect(page.document.documentElement.outerHTML).toBe(before);
        } finally {
          page.close();
        }
      }),
      runsOf(40, 5_000),
    );
  });

  it('are analysed without an exception', () => {
    fc.assert(
      fc.property(mutated, (html) => {
        expect(analyzeDocument({ html, url: URL }).article.text).toBeTypeOf('string');
      }),
      runsOf(20, 5_000),
    );
  });

  it('leave the prototypes that everything rests on as they were', () => {
    fc.assert(
      fc.property(mutated, (html) => {
        analyzeDocument({ html, url: URL });
        expect('polluted' in {}).toBe(false);
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      runsOf(10, 1_000),
    );
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
