import { ownOf } from './own-property';
import type { Glance } from '../types/article';

/*
 * The part of the detector that runs in every page. What counts here is the first call of anything: nothing is warm, and each
 * kind of object that is touched costs more than all the page's text. So it only gathers; patterns and sums are the judge's.
 */

/**
 * What holds running text besides paragraphs: what old pages part by line breaks, and what is a paragraph by name alone
 * (`class="story__paragraph"`, `data-testid="paragraph-3"`). The browser finds them itself: a script that runs on every page
 * has no time to go from node to node.
 */
const PARAGRAPHS = 'div > br, td > br, article > br, div[class*="aragraph"], div[data-testid^="paragraph"]';
/** What holds it on pages that call themselves news in their data and have no paragraph: `<div><span>The ministers …`. */
const SPANS = 'div > span';
/** Characters of running text below which a page is none, and one that calls itself news is looked at again. */
export const LITTLE_PROSE = 300;
/** … below which more is looked for than paragraphs, and above which there is no need for more. */
const SOME_PROSE = 3_000;
/** … below which more may be on its way. */
const SHORT_PROSE = 1_500;
const MUCH_PROSE = 15_000;
/** Paragraphs that are looked at: enough for any article, a bound for pages without end. */
const MAX_PARAGRAPHS = 1_500;
/** Characters of the text whose words are looked at. */
const SAMPLE = 12_000;
/** Around a paragraph: it stands beside the article, or is not shown. */
const BESIDE = 'nav,footer,aside,noscript,iframe,svg';
/** A link as long as this is the headline of another story. */
const LONG_LINK = 60;
/** Least weight of a paragraph that counts as running text, and the fewest characters that can have it. */
const MIN_WEIGHT = 80;
const MIN_CHARACTERS = 27;
/** What a page declares of itself: most such elements, and most characters of them that are passed on. */
const DECLARED = 'meta,link[rel="amphtml"],script[type*="ld+json" i]';
const MAX_DECLARED = 1_000;
const MAX_MARKUP = 500_000;

/** Reads what tells an article from other pages. No layout reads, no mutation; never throws. Null for a document without any element. */
export function glanceAt(page: Document, url: string): Glance | null {
  const root = ownOf(page, 'documentElement') as Element | null;
  if (root === null) return null;
  const reading: Reading = {
    ...{ whole: [root, ownOf(page, 'body')], seen: new Set(), isBeside: new Map(), sums: new Map() },
    ...{ prose: 0, mainProse: 0, sample: '' },
  };
  readProse(reading, root.getElementsByTagName('p'));
  if (reading.prose < SOME_PROSE) readProse(reading, root.querySelectorAll(PARAGRAPHS));
  const declared = readDeclared(root);
  if (reading.prose < LITTLE_PROSE && declared.some((markup) => markup.includes('NewsArticle')))
    readProse(reading, root.querySelectorAll(SPANS));
  const { prose, mainProse, sample } = reading;
  return {
    url: url.slice(0, 8_000),
    title: ownOf(page, 'title').slice(0, 1_000),
    declared,
    articles: root.getElementsByTagName('article').length,
    tables: root.querySelectorAll('pre,code,table').length,
    prose,
    mainProse,
    sample: sample.slice(0, SAMPLE),
    isShort: prose < SHORT_PROSE,
  };
}

/** As they are written: to ask each for its attributes takes longer than to have the browser write it down. */
function readDeclared(root: Element): string[] {
  const declared: string[] = [];
  let room = MAX_MARKUP;
  const tags = root.querySelectorAll(DECLARED);
  for (let at = 0, tag; at < MAX_DECLARED && (tag = tags[at]); at += 1) {
    const markup = tag.outerHTML;
    // Half an object is none.
    if (markup.length > room) continue;
    room -= markup.length;
    declared.push(markup);
  }
  return declared;
}

/** Running text that is being added up. */
type Reading = {
  /** What holds the whole page: that most text is below it says nothing. */
  readonly whole: readonly (Element | null)[];
  readonly seen: Set<Element>;
  readonly isBeside: Map<Element | null, boolean>;
  readonly sums: Map<Element, number>;
  prose: number;
  mainProse: number;
  sample: string;
};

/** Adds what these elements hold, until there is enough of it. */
function readProse(reading: Reading, found: ArrayLike<Element>): void {
  const { whole, seen, isBeside, sums } = reading;
  for (let at = 0, one; at < MAX_PARAGRAPHS && reading.prose < MUCH_PROSE && (one = found[at]); at += 1) {
    const tag = one.tagName;
    const element = tag === 'BR' || tag === 'SPAN' ? one.parentElement : one;
    if (element === null || seen.has(element) || (tag === 'DIV' && one.querySelector('p,div') !== null)) continue;
    seen.add(element);
    const text = element.textContent.slice(0, SAMPLE).trim();
    if (text.length < MIN_CHARACTERS) continue;
    const weight = weightOf(text) - linkedLength(element);
    if (weight < MIN_WEIGHT) continue;
    const parent = parentOf(element);
    let beside = isBeside.get(parent);
    if (beside === undefined) isBeside.set(parent, (beside = element.closest(BESIDE) !== null));
    if (beside) continue;
    reading.prose += weight;
    if (reading.sample.length < SAMPLE) reading.sample += reading.sample === '' ? text : `\n${text}`;
    let holder = parent;
    for (let far = 0; far < 2 && holder && !whole.includes(holder); far += 1) {
      const sum = (sums.get(holder) ?? 0) + weight;
      sums.set(holder, sum);
      if (sum > reading.mainProse) reading.mainProse = sum;
      holder = parentOf(holder);
    }
  }
}

/** Characters of an element that belong to links to other stories. */
function linkedLength(element: Element): number {
  if (element.firstElementChild === null) return 0;
  let length = 0;
  const links = element.getElementsByTagName('a');
  for (let at = 0, link; (link = links[at]); at += 1) {
    const own = link.textContent.length;
    if (own > LONG_LINK) length += own;
  }
  return length;
}

/** A form's can be hidden, by a control of that name. */
const parentOf = (element: Element): Element | null => ownOf(element, 'parentElement');

/** Characters; one of a script without spaces says as much as three. */
export const weightOf = (text: string): number =>
  text.length + 2 * (isDense(text) ? (text.match(DENSE)?.length ?? 0) : 0);

const DENSE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;

/** Whether it is worth counting such characters: some places of the text tell, and to prepare a pattern costs more than they. */
function isDense(text: string): boolean {
  for (let part = 0; part < 8; part += 1) {
    const code = text.charCodeAt(Math.floor((text.length * part) / 8));
    if (code >= 0x3040 && code <= 0xd7af) return true;
  }
  return false;
}
