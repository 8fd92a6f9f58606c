import type { Glance } from '../types/article';

/** What the page's text says about it. Shares are 0 to 1; the rest are counts on a logarithmic scale. */
export type TextSignals = Readonly<
  Record<'prose' | 'shortProse' | 'mainShare' | 'quotes' | 'said' | 'you' | 'first' | 'exhibits', number>
>;

/** Reads the running text. */
export function readTextSignals({ prose, mainProse, sample, exhibits }: Glance): TextSignals {
  const sampled = sample.length + 2 * (sample.match(DENSE)?.length ?? 0) + 400;
  const lower = sample.toLowerCase();
  const per = (pattern: RegExp, text = lower) => Math.min(1, ((text.match(pattern)?.length ?? 0) * 400) / sampled);
  return {
    prose: proseSignal(prose),
    shortProse: Number(prose < 500),
    mainShare: prose > 0 ? mainProse / prose : 0,
    quotes: per(/[“”„«»「」『』"]/g),
    said: per(SAID),
    you: per(/\b(?:you|your|you're|you'll)\b/g),
    first: per(/\b(?:I|my|me|I'm|I've)\b/g, sample),
    exhibits: log(exhibits),
  };
}

/** Characters of a script without spaces: one says as much as three. */
const DENSE = /[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]/g;

/**
 * Verbs that report speech, in the languages of most news, in lower case: "said", "sagte", "dijo", 表示. Written without the
 * flags u and i: to prepare every letter of Unicode and its cases takes a browser longer than all the rest of a look.
 */
const SAID =
  /(?<![a-zß-ÿа-я])(?:said|says|told|according to|announced|sagte|sagt|teilte|erklärte|laut|nach angaben|a déclaré|selon|a dit|dijo|aseguró|afirmó|según|señaló|disse|afirmou|segundo|ha detto|secondo|zei|volgens|sier|sa|säger|sade|powiedział|dodał|poinformował|dedi|belirtti|сказал|заявил|сообщил)(?![a-zß-ÿа-я])|表示|報道|报道|述べ|発表|によると|밝혔다|말했다/g;

/** Characters of running text on the scale of the signal `prose`. */
export const proseSignal = (characters: number): number => log(characters / 100);

const log = (count: number): number => Math.min(1, Math.log1p(count) / 5);
