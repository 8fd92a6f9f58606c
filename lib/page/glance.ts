import { ownOf } from './own-property';
import { MAX_ADDRESS } from '../types/limits';
import type { Glance } from '../types/article';

/*
 * The part of the detector that runs in every page. What counts here is the first call of anything: nothing is warm, and each
 * kind of object that is touched costs more than all the page's text. So it only gathers; patterns and sums are the judge's.
 * In Chromium the first element that is touched costs .5 ms, each search of a whole page .1 to .2 ms (.4 for `PARAGRAPHS`), a
 * kilobyte of this code .1 ms; whether 5,000 or 15,000 characters of text are read makes no difference that shows.
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
/** … below which more is looked for than paragraphs, and more may be on its way. */
const SHORT_PROSE = 1_500;
/** … above which there is no need for more; no more is passed on. */
const MUCH_PROSE = 8_000;
/** Paragraphs that are looked at: enough for any article, a bound for pages without end. */
const MAX_PARAGRAPHS = 1_500;
/** Around a paragraph: it stands beside the article, or is not shown. */
const BESIDE = 'nav,footer,aside,noscript,iframe,svg';
/** Least weight of a paragraph that counts as running text, and the fewest characters that can have it. */
const MIN_WEIGHT = 80;
const MIN_CHARACTERS = 27;
/** Meta tags that name who wrote a piece, by property, name or itemprop; what else names somebody. */
const BYLINE_METAS: readonly string[] = ['article:author', 'author', 'byl'];
const BYLINES = '[rel~="author"],[itemprop~="author"],[class*="byline"],[class*="Byline"]';
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
  const reading: Reading = { seen: new Set(), sums: new Map(), prose: 0, mainProse: 0, sample: '' };
  readProse(reading, root.getElementsByTagName('p'));
  if (reading.prose < SHORT_PROSE) readProse(reading, root.querySelectorAll(PARAGRAPHS));
  const data = readData(root);
  if (reading.prose < LITTLE_PROSE && data.some((text) => text.includes('NewsArticle')))
    readProse(reading, root.querySelectorAll(SPANS));
  const { prose, mainProse } = reading;
  const seen = {
    url: url.slice(0, MAX_ADDRESS),
    title: ownOf(page, 'title').slice(0, MAX_LINE),
    prose,
    mainProse,
    sample: reading.sample.slice(0, MUCH_PROSE),
    isShort: prose < SHORT_PROSE,
  };
  // It is no article, whatever else it may say of itself.
  if (prose < LITTLE_PROSE) return { ...NOTHING, ...seen };
  const head = (ownOf(page, 'head') as Element | null) ?? root;
  const declared = readMetas(head);
  return {
    ...seen,
    ...declared,
    data,
    hasAmp: head.querySelector('link[rel="amphtml"]') !== null,
    // Where a meta tag names somebody, the whole page need not be searched.
    hasByline: declared.metas.some((name) => BYLINE_METAS.includes(name)) || root.querySelector(BYLINES) !== null,
    articles: root.getElementsByTagName('article').length,
    exhibits: root.querySelectorAll('table,pre,code').length,
  };
}

const NOTHING = {
  ...{ metas: [], ogType: '', siteName: '', data: [] },
  ...{ hasAmp: false, hasByline: false, articles: 0, exhibits: 0 },
} as const;

function readMetas(head: Element): Pick<Glance, 'metas' | 'ogType' | 'siteName'> {
  const metas: string[] = [];
  let ogType: string | null = null;
  let siteName: string | null = null;
  const tags = head.getElementsByTagName('meta');
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
  /** Weight of the running text directly in each element; not a number for one that stands beside the article. */
  readonly sums: Map<Element | null, number>;
  prose: number;
  mainProse: number;
  sample: string;
};

/**
 * Adds what these elements hold, until there is enough of it. None of them can be a form, whose controls would hide its
 * properties; a parent can, and nothing is asked of it.
 */
function readProse(reading: Reading, found: ArrayLike<Element>): void {
  const { seen, sums } = reading;
  for (let at = 0, one; at < MAX_PARAGRAPHS && reading.prose < MUCH_PROSE && (one = found[at]); at += 1) {
    const tag = one.tagName;
    const element = tag === 'BR' || tag === 'SPAN' ? one.parentElement : one;
    if (element === null || seen.has(element) || (tag === 'DIV' && one.querySelector('p,div') !== null)) continue;
    seen.add(element);
    const text = (element.textContent ?? '').slice(0, MUCH_PROSE).trim();
    const weight = text.length < MIN_CHARACTERS ? 0 : text.length * (isDense(text) ? 3 : 1);
    if (weight < MIN_WEIGHT) continue;
    const parent = element.parentElement;
    const sum = weight + (sums.get(parent) ?? (element.closest(BESIDE) === null ? 0 : NaN));
    sums.set(parent, sum);
    if (Number.isNaN(sum)) continue;
    reading.prose += weight;
    reading.sample += `${text}\n`;
    if (sum > reading.mainProse) reading.mainProse = sum;
  }
}

/** Whether a text is of a script without spaces, whose characters say as much as three: some places of it tell. */
function isDense(text: string): boolean {
  for (let part = 0; part < 8; part += 1) {
    const code = text.charCodeAt(Math.floor((text.length * part) / 8));
    if (code >= 0x3040 && code <= 0xd7af) return true;
  }
  return false;
}
