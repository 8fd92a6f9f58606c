import { Readability } from '@mozilla/readability';
import { isBoilerplate } from './boilerplate';

/** Prefix of the attributes that number the elements of the copy; an attribute each, since Readability merges the attributes of nested elements. */
const MARK = 'data-standpoint-';

/** Which elements of the live page hold the article, as Readability finds them on a copy of it. */
export type Content = {
  readonly elements: ReadonlySet<Element>;
  /** Readability's own reading of the title, or null. */
  readonly title: string | null;
  readonly byline: string | null;
};

/** Finds the article's elements; null where nothing reads like one. The document is not changed. */
export function findContent(document: Document): Content | null {
  const copy = document.cloneNode(true) as Document;
  const live = [...document.getElementsByTagName('*')];
  const copies = [...copy.getElementsByTagName('*')];
  copies.forEach((element, index) => element.setAttribute(MARK + index, ''));
  removeBoilerplate(copy);
  const parsed = new Readability<Node>(copy, {
    serializer: (node) => node,
    charThreshold: 300,
    keepClasses: true,
  }).parse();
  if (!parsed?.content) return null;
  const elements = new Set<Element>();
  for (const element of (parsed.content as Element).querySelectorAll('*'))
    for (const { name } of element.attributes)
      if (name.startsWith(MARK)) {
        const original = live[Number(name.slice(MARK.length))];
        if (original) elements.add(original);
      }
  return { elements, title: parsed.title ?? null, byline: parsed.byline ?? null };
}

/** Takes out of the copy what is never the article, unless it holds a good part of the page's running text. */
function removeBoilerplate(copy: Document): void {
  const total = proseLength(copy.body);
  const doomed: Element[] = [];
  for (const element of copy.body.getElementsByTagName('*'))
    if (isBoilerplate(element) && proseLength(element) <= total * 0.3) doomed.push(element);
  for (const element of doomed) element.remove();
}

/** Characters of running text below an element: paragraphs of some length. */
function proseLength(element: Element): number {
  let length = 0;
  for (const paragraph of element.getElementsByTagName('p')) {
    const text = paragraph.textContent.length;
    if (text >= 60) length += text;
  }
  return length;
}
