import Readability from '@mozilla/readability/Readability';
import { furnitureReader } from './boilerplate';
import { unclobber, unclobbered } from './unclobbered';
import { elementsBelow, walk } from './walk';

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
  const copy = copyOf(unclobbered(document));
  unclobber(copy);
  const live = elementsBelow(document);
  const copies = elementsBelow(copy);
  copies.forEach((element, index) => {
    element.setAttribute(MARK + index, '');
    if (UNWRAPPED.has(element.tagName))
      for (const node of [...element.childNodes]) if (isText(node)) wrap(node, MARK + index);
  });
  // What React streams after the page stands in hidden elements until its script has run: <div hidden id="S:1">.
  for (const streamed of copy.querySelectorAll('div[hidden][id^="S:"]')) streamed.removeAttribute('hidden');
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

/** A copy of a page without its document type, the name of which may be one that cannot be given again: `<!doctype html<p>`. */
function copyOf(page: Document): Document {
  const copy = page.cloneNode(false) as Document;
  for (const node of page.childNodes)
    if (node.nodeType !== page.DOCUMENT_TYPE_NODE) copy.append(copy.importNode(node, true));
  return copy;
}

/** Elements that Readability may replace by paragraphs of its own: the text directly inside carries the mark too. */
const UNWRAPPED = new Set('BODY MAIN ARTICLE SECTION DIV TD CENTER HEADER FIGURE ADDRESS'.split(' '));

const isText = (node: Node): node is Text => node.nodeType === 3 && (node as Text).data.trim() !== '';

function wrap(node: Text, mark: string): void {
  const span = node.ownerDocument.createElement('span');
  span.setAttribute(mark, '');
  node.replaceWith(span);
  span.append(node);
}

/** No page that people write nests deeper; one that does costs time that grows with the square of the depth. */
const MAX_DEPTH = 256;

/** Takes out of the copy what is nested too deep, and what is never the article unless it holds a good part of the page's running text. */
function removeBoilerplate(copy: Document): void {
  const { prose, tooDeep } = measureProse(copy.body);
  for (const element of tooDeep) element.remove();
  const all = prose.get(copy.body) ?? 0;
  const kindOf = furnitureReader();
  const doomed = elementsBelow(copy.body).filter((element) => {
    const kind = kindOf(element);
    return kind !== null && (prose.get(element) ?? 0) <= all * MOST[kind];
  });
  for (const element of doomed) element.remove();
}

/** Share of the page's running text up to which an element of a kind goes. */
const MOST = { consent: 0.9, furniture: 0.3 } as const;

/** Characters of running text at and below each element, text nodes of some length outside links; and the elements below the depth that is read. */
function measureProse(root: Element): { readonly prose: Map<Element, number>; readonly tooDeep: readonly Element[] } {
  const prose = new Map<Element, number>();
  const tooDeep: Element[] = [];
  const open: number[] = [0];
  let inLink = 0;
  walk(root, {
    enter: (element) => {
      if (open.length > MAX_DEPTH) {
        tooDeep.push(element);
        return false;
      }
      if (UNREAD.has(element.tagName.toUpperCase())) return false;
      if (element.tagName === 'A') inLink++;
      open.push(0);
      return true;
    },
    text: (node) => {
      const length = node.length >= 40 ? node.data.trim().length : 0;
      if (length >= 40 && inLink === 0) open[open.length - 1] = (open.at(-1) ?? 0) + length;
    },
    leave: (element) => {
      if (element.tagName === 'A') inLink--;
      const length = open.pop() ?? 0;
      prose.set(element, length);
      open[open.length - 1] = (open.at(-1) ?? 0) + length;
    },
  });
  return { prose: prose.set(root, open[0] ?? 0), tooDeep };
}

const UNREAD = new Set('SCRIPT STYLE NOSCRIPT TEMPLATE'.split(' '));
