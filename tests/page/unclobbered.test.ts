import { describe, expect, it } from 'vitest';
import { detectArticle } from '@/lib/page/detect';
import { extractArticle } from '@/lib/page/extract';
import { glanceAt } from '@/lib/page/glance';
import { unclobbered } from '@/lib/page/unclobbered';
import { elementsBelow } from '@/lib/page/walk';
import { documentOf, NEWS_ADDRESS, newsPage } from '../support/news-page';

/** Properties of nodes and elements, each as the name of a control. */
const controls = (names: readonly string[]) => names.map((name) => `<input type="hidden" name="${name}">`).join('');
const everyName = [
  ...new Set([Node, Element, HTMLElement].flatMap((one) => Object.getOwnPropertyNames(one.prototype))),
];
const inForm = (html: string, names: readonly string[]) =>
  html.replace(/<body([^>]*)>/, `<body$1><form>${controls(names)}`).replace('</body>', '</form></body>');

describe('a page whose form hides the properties of its elements', () => {
  it.each(['nextSibling', 'firstChild', 'parentNode', 'tagName', 'nodeType'])(
    'is walked to its end where a control is named %s',
    (name) => {
      const document = documentOf(`<main><form>${controls([name])}<p>In.</p></form><p>After.</p></main>`);
      const tags = elementsBelow(document.body).map((one) => one.localName);
      expect(tags.filter((tag) => tag === 'p')).toHaveLength(2);
    },
  );

  it('is detected and read as it would be without', () => {
    const plain = extractArticle(documentOf(inForm(newsPage(), [])), NEWS_ADDRESS);
    const document = documentOf(inForm(newsPage(), everyName));
    expect(detectArticle(document, NEWS_ADDRESS).isArticle).toBe(true);
    const hidden = extractArticle(document, NEWS_ADDRESS);
    expect(plain.ok && plain.value.text).toMatch(/^Norland offered/);
    expect(hidden).toEqual(plain);
  });

  it('gives the detector the text directly in the form, to be seen as it would be without', () => {
    const within = (names: readonly string[]) =>
      glanceAt(documentOf(newsPage().replace('<div class="story">', `<form>${controls(names)}`)), NEWS_ADDRESS);
    expect(within([])?.mainProse).toBeGreaterThan(500);
    expect(within(everyName)).toEqual(within([]));
  });

  it('gives its elements with their own properties', () => {
    const form = documentOf(`<form>${controls(['textContent', 'getAttribute'])}words</form>`).querySelector('form');
    if (!form) throw new Error('no form');
    expect(unclobbered(form).textContent).toBe('words');
    expect(unclobbered(form).getAttribute('name')).toBeNull();
  });
});
