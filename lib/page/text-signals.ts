import { tagOf, unclobbered } from './unclobbered';

/** What the page's text says about it. Shares are 0 to 1; the rest are counts on a logarithmic scale. */
export type TextSignals = Readonly<
  Record<'prose' | 'shortProse' | 'mainShare' | 'quotes' | 'said' | 'you' | 'first' | 'code' | 'tables', number>
>;

/**
 * What holds running text: paragraphs, and what old pages part by line breaks. The browser finds them itself: a script that
 * runs on every page has no time to go from node to node.
 */
const PARAGRAPHS = 'p, div > br, td > br, article > br';
/** Paragraphs that are looked at: enough for any article, a bound for pages without end. */
const MAX_PARAGRAPHS = 1_500;
/** Characters of the text whose words are looked at. */
const SAMPLE = 12_000;
/** Around a paragraph: it stands beside the article, or is not shown. */
const BESIDE = 'nav,footer,aside,noscript,iframe,svg';
/** A link as long as this is the headline of another story. */
const LONG_LINK = 60;

type Paragraph = { readonly text: string; readonly weight: number; readonly parent: Element | null };

/** Reads the text of the paragraphs, without asking for layout. */
export function readTextSignals(body: Element): TextSignals {
  const prose = readParagraphs(body);
  const sample = prose
    .map(({ text }) => text)
    .join('\n')
    .slice(0, SAMPLE);
  const length = prose.reduce((sum, { weight }) => sum + weight, 0);
  const sampled = weightOf(sample) + 400;
  const lower = sample.toLowerCase();
  const per = (pattern: RegExp, text = lower) => Math.min(1, ((text.match(pattern)?.length ?? 0) * 400) / sampled);
  const count = (tag: string) => body.getElementsByTagName(tag).length;
  return {
    prose: proseSignal(length),
    shortProse: Number(length < 500),
    mainShare: length > 0 ? mainLength(prose) / length : 0,
    quotes: per(/[“”„«»「」『』"]/g),
    said: per(SAID),
    you: per(/\b(?:you|your|you're|you'll)\b/g),
    first: per(/\b(?:I|my|me|I'm|I've)\b/g, sample),
    code: log(count('pre') + count('code')),
    tables: log(count('table')),
  };
}

function readParagraphs(body: Element): Paragraph[] {
  const found = body.querySelectorAll(PARAGRAPHS);
  const seen = new Set<Element>();
  const prose: Paragraph[] = [];
  for (let at = 0; at < found.length && at < MAX_PARAGRAPHS; at += 1) {
    const one = found[at] as Element;
    const element = one.tagName === 'BR' ? one.parentElement : one;
    if (element === null || seen.has(element)) continue;
    seen.add(element);
    const text = (element.textContent ?? '').slice(0, SAMPLE).trim();
    const weight = text.length < 27 ? 0 : weightOf(text) - linkedLength(element);
    if (weight >= 80 && element.closest(BESIDE) === null) prose.push({ text, weight, parent: parentOf(element) });
  }
  return prose;
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

/**
 * Verbs that report speech, in the languages of most news, in lower case: "said", "sagte", "dijo", 表示. Written without the
 * flags u and i: to prepare every letter of Unicode and its cases takes a browser longer than all the rest of a look.
 */
const SAID =
  /(?<![a-zß-ÿа-я])(?:said|says|told|according to|announced|sagte|sagt|teilte|erklärte|laut|nach angaben|a déclaré|selon|a dit|dijo|aseguró|afirmó|según|señaló|disse|afirmou|segundo|ha detto|secondo|zei|volgens|sier|sa|säger|sade|powiedział|dodał|poinformował|dedi|belirtti|сказал|заявил|сообщил)(?![a-zß-ÿа-я])|表示|報道|报道|述べ|発表|によると|밝혔다|말했다/g;

/** Characters; one of a script without spaces says as much as three. */
const weightOf = (text: string): number =>
  text.length + 2 * (text.match(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g)?.length ?? 0);

/** Characters of running text on the scale of the signal `prose`. */
export const proseSignal = (characters: number): number => log(characters / 100);

const log = (count: number): number => Math.min(1, Math.log1p(count) / 5);

/** Prose below the one element that holds most of it: as children or grandchildren. */
function mainLength(prose: readonly Paragraph[]): number {
  const sums = new Map<Element, number>();
  let most = 0;
  for (const { weight, parent } of prose)
    for (const holder of [parent, parent && parentOf(parent)])
      if (holder && !/^(?:BODY|HTML)$/.test(tagOf(holder))) {
        const sum = (sums.get(holder) ?? 0) + weight;
        sums.set(holder, sum);
        most = Math.max(most, sum);
      }
  return most;
}
