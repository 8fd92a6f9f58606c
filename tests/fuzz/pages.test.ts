import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../lib/cli/document';
import { parsePage } from '../../lib/cli/parse-page';
import { detectArticle } from '../../lib/page/detect';
import { extractArticle } from '../../lib/page/extract';
import { allFixtures } from '../support/fixtures';
import { hostileTexts } from './hostile-texts';

const numRuns = Number(process.env['FUZZ_RUNS'] ?? 40);
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
      { numRuns },
    );
  });

  it('are analysed without an exception', () => {
    fc.assert(
      fc.property(mutated, (html) => {
        expect(analyzeDocument({ html, url: URL }).article.text).toBeTypeOf('string');
      }),
      { numRuns: Math.ceil(numRuns / 2) },
    );
  });
});
