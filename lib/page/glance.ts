import { ownOf, tagOf, unclobbered } from './unclobbered';
import type { Glance } from '../types/article';

/*
 * The part of the detector that runs in every page. What counts here is the first call of anything: nothing is warm, and each
 * kind of object that is touched costs more than all the page's text. So it only gathers; patterns and sums are the judge's.
 */

/**
 * What holds running text: paragraphs, what old pages part by line breaks, and what is a paragraph by name alone
 * (`class="story__paragraph"`, `data-testid="paragraph-3"`). The browser finds them itself: a script that runs on every page
 * has no time to go from node to node.
 */
const PARAGRAPHS = 'p, div > br, td > br, article > br, div[class*="paragraph" i], div[data-testid^="paragraph"]';
/** What holds it on pages that call themselves news in their data and have no paragraph: `<div><span>The ministers …`. */
const SPANS = 'div > span';
/** Characters of running text below which a page that calls itself news is looked at again. */
const LITTLE_PROSE = 300;
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
/** Most meta tags that are named, the longest name of one, and the most characters of structured data that are passed on. */
const MAX_METAS = 300;
const MAX_LINE = 1_000;
const MAX_DATA = 500_000;

/** Reads what tells an article from other pages. No layout reads, no mutation; never throws. Null for a document without any element. */
export function glanceAt(page: Document, url: string): Glance | null {
  const root = ownOf(page, 'documentElement') as Element | null;
  if (root === null) return null;
  const count = (tag: string) => root.getElementsByTagName(tag).length;
  const has = (selector: string) => root.querySelector(selector) !== null;
  const data = readData(root);
  const prose = readProse(root, PARAGRAPHS);
  return {
    url: url.slice(0, 8_000),
    title: ownOf(page, 'title').slice(0, MAX_LINE),
    ...readMetas(root),
    data,
    hasAmp: has('head > link[rel="amphtml"]'),
    hasByline: has('[rel~="author"],[itemprop~="author"],[class*="byline" i]'),
    hasNewsItem: has('[itemtype*="NewsArticle"]'),
    articles: count('article'),
    code: count('pre') + count('code'),
    tables: count('table'),
    ...(prose.prose < LITTLE_PROSE && data.some((text) => text.includes('NewsArticle'))
      ? readProse(root, SPANS)
      : prose),
  };
}

function readMetas(root: Element): Pick<Glance, 'metas' | 'ogType' | 'siteName'> {
  const metas: string[] = [];
  let ogType: string | null = null;
  let siteName: string | null = null;
  for (const tag of root.getElementsByTagName('meta')) {
    const name = tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop');
    if (name === null || metas.length >= MAX_METAS) continue;
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
  for (const script of root.querySelectorAll('script[type*="ld+json" i]')) {
    const text = script.textContent ?? '';
    // Half an object is none.
    if (text.length > room) continue;
    room -= text.length;
    data.push(text);
  }
  return data;
}

function readProse(root: Element, selector: string): Pick<Glance, 'prose' | 'mainProse' | 'sample'> {
  const found = root.querySelectorAll(selector);
  const seen = new Set<Element>();
  const isBeside = new Map<Element | null, boolean>();
  const sums = new Map<Element, number>();
  let prose = 0;
  let mainProse = 0;
  let sample = '';
  for (let at = 0; at < found.length && at < MAX_PARAGRAPHS; at += 1) {
    const one = found[at] as Element;
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
    prose += weight;
    if (sample.length < SAMPLE) sample += sample === '' ? text : `\n${text}`;
    for (const holder of [parent, parent && parentOf(parent)])
      if (holder && !isWhole(holder)) {
        const sum = (sums.get(holder) ?? 0) + weight;
        sums.set(holder, sum);
        if (sum > mainProse) mainProse = sum;
      }
  }
  return { prose, mainProse, sample: sample.slice(0, SAMPLE) };
}

/** Characters of an element that belong to links to other stories. */
function linkedLength(element: Element): number {
  if (element.firstElementChild === null) return 0;
  let length = 0;
  for (const link of element.getElementsByTagName('a')) {
    const own = link.textContent.length;
    if (own > LONG_LINK) length += own;
  }
  return length;
}

/** Only a form's own parent can be hidden, by a control of that name. */
const parentOf = (element: Element): Element | null =>
  tagOf(element) === 'FORM' ? unclobbered(element).parentElement : element.parentElement;

const isWhole = (element: Element): boolean => {
  const tag = tagOf(element);
  return tag === 'BODY' || tag === 'HTML';
};

/** Characters; one of a script without spaces says as much as three. */
export const weightOf = (text: string): number =>
  text.length + 2 * (text.match(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
