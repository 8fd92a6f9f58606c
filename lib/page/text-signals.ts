import { tagOf, unclobbered } from './unclobbered';
import { walk } from './walk';

/** What the page's text says about it. Shares are 0 to 1; the rest are counts on a logarithmic scale. */
export type TextSignals = Readonly<
  Record<'prose' | 'shortProse' | 'mainShare' | 'quotes' | 'said' | 'you' | 'first' | 'code' | 'tables', number>
>;

/** Nodes that are looked at: enough for any article, a bound for pages without end. */
const MAX_NODES = 40_000;
const SKIPPED = /^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|IFRAME|NAV|FOOTER|ASIDE|SELECT|BUTTON)$/i;
const BLOCK = /^(?:P|DIV|LI|TD|DD|BLOCKQUOTE|SECTION|ARTICLE|H[1-6]|PRE)$/i;

/** Reads the visible text once, without asking for layout. */
export function readTextSignals(body: Element): TextSignals {
  const blocks: { text: string; parent: Element | null; tag: string }[] = [];
  const open: { text: string; element: Element }[] = [{ text: '', element: body }];
  let inLink = 0;
  let nodes = 0;
  let code = 0;
  let tables = 0;
  walk(body, {
    enter: (element) => {
      const tag = tagOf(element);
      if (++nodes > MAX_NODES || SKIPPED.test(tag)) return false;
      if (tag === 'A') inLink++;
      else if (tag === 'PRE' || tag === 'CODE') code++;
      else if (tag === 'TABLE') tables++;
      if (BLOCK.test(tag)) open.push({ text: '', element });
      return true;
    },
    text: (node) => {
      const length = node.data.trim().length;
      if (length === 0) return;
      const block = open.at(-1);
      if (block && block.text.length < 20_000) block.text += inLink > 0 && length > 60 ? '' : node.data;
    },
    leave: (element) => {
      const tag = tagOf(element);
      if (tag === 'A') inLink--;
      if (!BLOCK.test(tag)) return;
      const block = open.pop();
      const text = block?.text.trim() ?? '';
      if (text.length > 1) blocks.push({ text, parent: element.parentElement, tag });
    },
  });
  const prose = blocks.filter(({ text, tag }) => weight(text) >= 80 && !/^(?:LI|PRE|H)/.test(tag));
  const proseText = prose
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 60_000);
  const length = prose.reduce((sum, { text }) => sum + weight(text), 0);
  const per = (pattern: RegExp) =>
    Math.min(1, ((proseText.match(pattern)?.length ?? 0) * 400) / (weight(proseText) + 400));
  return {
    prose: proseSignal(length),
    shortProse: Number(length < 500),
    mainShare: length > 0 ? mainLength(prose) / length : 0,
    quotes: per(/[“”„«»「」『』]|"/g),
    said: per(SAID),
    you: per(/\b(?:you|your|you're|you'll)\b/gi),
    first: per(/\b(?:I|my|me|I'm|I've)\b/g),
    code: log(code),
    tables: log(tables),
  };
}

/** Verbs that report speech, in the languages of most news: "said", "sagte", "dijo", 表示. */
const SAID =
  /(?<!\p{L})(?:said|says|told|according to|announced|sagte|sagt|teilte|erklärte|laut|nach angaben|a déclaré|selon|a dit|dijo|aseguró|afirmó|según|señaló|disse|afirmou|segundo|ha detto|secondo|zei|volgens|sier|sa|säger|sade|powiedział|dodał|poinformował|dedi|belirtti|сказал|заявил|сообщил)(?!\p{L})|表示|報道|报道|述べ|発表|によると|밝혔다|말했다/giu;

/** Characters; one of a script without spaces says as much as three. */
function weight(text: string): number {
  return text.length + 2 * (text.match(/[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g)?.length ?? 0);
}

/** Characters of running text on the scale of the signal `prose`. */
export const proseSignal = (characters: number): number => log(characters / 100);

const log = (count: number): number => Math.min(1, Math.log1p(count) / 5);

/** Prose below the one element that holds most of it: as children or grandchildren. */
function mainLength(prose: readonly { text: string; parent: Element | null }[]): number {
  const sums = new Map<Element, number>();
  let most = 0;
  for (const { text, parent } of prose)
    for (const holder of [parent, parent && unclobbered(parent).parentElement])
      if (holder && !/^(?:BODY|HTML)$/.test(tagOf(holder))) {
        const sum = (sums.get(holder) ?? 0) + weight(text);
        sums.set(holder, sum);
        most = Math.max(most, sum);
      }
  return most;
}
