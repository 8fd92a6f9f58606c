import { ownOf, tagOf } from './own-property';
import { MAX_ADDRESS } from '../types/limits';
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
const PARAGRAPHS =
  'div > br, td > br, article > br, div[class*="paragraph"], div[class*="Paragraph"], div[data-testid^="paragraph"]';
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
/** Meta tags that name who wrote a piece, by property, name or itemprop. */
const BYLINE_METAS: readonly string[] = ['article:author', 'author', 'byl'];
/** Most meta tags that are named, the longest name of one, and the most characters of structured data that are passed on. */
const MAX_METAS = 300;
const MAX_LINE = 1_000;
const MAX_DATA = 500_000;

/**
 * Reads what tells an article from other pages, and of a page without text no more than that. No layout reads, no mutation;
 * never throws. Null for a document without any element.
 */
export function glanceAt(page: Document, url: string): Glance | null {
  const root = ownOf(page, 'documentElement') as Element | null;
  if (root === null) return null;
  const count = (tag: string) => root.getElementsByTagName(tag).length;
  const has = (selector: string) => root.querySelector(selector) !== null;
  const address = { url: url.slice(0, MAX_ADDRESS), title: ownOf(page, 'title').slice(0, MAX_LINE) };
  const reading = beginProse();
  readProse(reading, root.getElementsByTagName('p'));
  if (reading.prose < SOME_PROSE) readProse(reading, root.querySelectorAll(PARAGRAPHS));
  const data = readData(root);
  if (reading.prose < LITTLE_PROSE && data.some((text) => text.includes('NewsArticle')))
    readProse(reading, root.querySelectorAll(SPANS));
  const { prose, mainProse } = reading;
  const text = { prose, mainProse, sample: reading.sample.slice(0, SAMPLE), isShort: prose < SHORT_PROSE };
  // It is no article, whatever else it may say of itself.
  if (prose < LITTLE_PROSE) return { ...NOTHING, ...address, ...text };
  const metas = readMetas(root);
  return {
    ...address,
    ...metas,
    data,
    hasAmp: has('head > link[rel="amphtml"]'),
    // Where a meta tag names somebody, the whole page need not be searched.
    hasByline:
      metas.metas.some((name) => BYLINE_METAS.includes(name)) ||
      has('[rel~="author"],[itemprop~="author"],[class*="byline"],[class*="Byline"]'),
    hasNewsItem: has('[itemtype*="NewsArticle"]'),
    articles: count('article'),
    code: count('pre') + count('code'),
    tables: count('table'),
    ...text,
  };
}

const NOTHING = {
  ...{ metas: [], ogType: '', siteName: '', data: [] },
  ...{ hasAmp: false, hasByline: false, hasNewsItem: false, articles: 0, code: 0, tables: 0 },
} as const;

function readMetas(root: Element): Pick<Glance, 'metas' | 'ogType' | 'siteName'> {
  const metas: string[] = [];
  let ogType: string | null = null;
  let siteName: string | null = null;
  const tags = root.getElementsByTagName('meta');
  for (let at = 0, tag; metas.length < MAX_METAS && (tag = tags[at]); at += 1) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    if (name === null) continue;
    const key = name.slice(0, 100).toLowerCase();
    metas.push(key);
    if (key === 'og:type') ogType ??= tag.getAttribute('content') ?? '';
    else if (key === 'og:site_name') siteName ??= tag.getAttribute('content') ?? '';
  }
  return { metas, ogType: (ogType ?? '').slice(0, MAX_LINE), siteName: (siteName ?? '').slice(0, MAX_LINE) };
}

function readData(root: Element): string[] {
  const data: string[] = [];
  let room = MAX_DATA;
  const scripts = root.querySelectorAll('script[type*="ld+json" i]');
  for (let at = 0, script; (script = scripts[at]); at += 1) {
    const text = script.textContent ?? '';
    // Half an object is none.
    if (text.length > room) continue;
    room -= text.length;
    data.push(text);
  }
  return data;
}

/** Running text that is being added up. */
type Reading = {
  readonly seen: Set<Element>;
  readonly isBeside: Map<Element | null, boolean>;
  readonly sums: Map<Element, number>;
  prose: number;
  mainProse: number;
  sample: string;
};

const beginProse = (): Reading => ({
  ...{ seen: new Set(), isBeside: new Map(), sums: new Map() },
  ...{ prose: 0, mainProse: 0, sample: '' },
});

/** Adds what these elements hold, until there is enough of it. */
function readProse(reading: Reading, found: ArrayLike<Element>): void {
  const { seen, isBeside, sums } = reading;
  for (let at = 0, one; at < MAX_PARAGRAPHS && reading.prose < MUCH_PROSE && (one = found[at]); at += 1) {
    const tag = one.tagName;
    const element = tag === 'BR' || tag === 'SPAN' ? one.parentElement : one;
    if (element === null || seen.has(element) || (tag === 'DIV' && one.querySelector('p,div') !== null)) continue;
    seen.add(element);
    const whole = element.textContent ?? '';
    if (whole.length < MIN_CHARACTERS) continue;
    const text = whole.slice(0, SAMPLE).trim();
    const weight = text.length < MIN_CHARACTERS ? 0 : weightOf(text) - linkedLength(element);
    if (weight < MIN_WEIGHT) continue;
    const parent = parentOf(element);
    let beside = isBeside.get(parent);
    if (beside === undefined) isBeside.set(parent, (beside = element.closest(BESIDE) !== null));
    if (beside) continue;
    reading.prose += weight;
    if (reading.sample.length < SAMPLE) reading.sample += reading.sample === '' ? text : `\n${text}`;
    for (const holder of [parent, parent && parentOf(parent)])
      if (holder && !isWhole(holder)) {
        const sum = (sums.get(holder) ?? 0) + weight;
        sums.set(holder, sum);
        if (sum > reading.mainProse) reading.mainProse = sum;
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

/** Only a form's own parent can be hidden, by a control of that name. */
const parentOf = (element: Element): Element | null =>
  tagOf(element) === 'FORM' ? ownOf(element, 'parentElement') : element.parentElement;

const isWhole = (element: Element): boolean => {
  const tag = tagOf(element);
  return tag === 'BODY' || tag === 'HTML';
};

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
