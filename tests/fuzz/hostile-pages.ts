import fc from 'fast-check';
import { allFixtures } from '../support/fixtures';
import { hostileTexts } from './hostile-texts';

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
export const hostilePages: fc.Arbitrary<string> = fc
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

/**
 * A page of so many characters, about: hostile text or markup over and over within an article. Few elements, since the
 * parser that stands in for the browser's own (jsdom) slows down by their number; pages of 100,000 links have tests of
 * their own. Any of the fillings where none is named.
 */
export const hugePages = (characters: number, ...fillings: readonly Filling[]): fc.Arbitrary<string> =>
  fc
    .tuple(fc.constantFrom(...pages), fc.constantFrom<Filling>(...(fillings.length > 0 ? fillings : ALL)), hostileTexts)
    .map(([html, filling, text]) => {
      const piece = `${text} Norway said that it would send a delegation to the talks. `;
      const much = FILLINGS[filling](piece.repeat(Math.ceil(characters / piece.length)));
      const at = html.indexOf('<p>');
      return html.slice(0, Math.max(at, 0)) + much + html.slice(Math.max(at, 0));
    });

const ALL = ['text', 'attribute', 'comment', 'data'] as const;
type Filling = (typeof ALL)[number];

const FILLINGS: Readonly<Record<Filling, (much: string) => string>> = {
  text: (much) => `<p>${much.match(/[^]{1,20000}/g)?.join('</p><p>') ?? ''}</p>`,
  attribute: (much) => `<p title="${much.replaceAll('"', "'")}">wide</p>`,
  comment: (much) => `<!--${much.replaceAll('--', '- ')}-->`,
  data: (much) =>
    `<script type="application/ld+json">{"@type":"NewsArticle","description":${JSON.stringify(much)}}</script>`,
};
