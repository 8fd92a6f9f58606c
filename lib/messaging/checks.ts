import { MAX_TEXT } from '../types/limits';
import type { HighlightItem, HighlightStyle } from '../types/highlight';
import type { TextQuote } from '../types/span';

/*
 * Checks of what a content script is sent, written by hand: a schema library would be a tenth of the script that goes
 * into every page that is read.
 */

/** Longest passage that is shown in a page or named by it, in UTF-16 code units. */
const MAX_QUOTE = 20_000;
/** Most passages in one call. */
const MAX_ITEMS = 2_000;

const STYLES: readonly HighlightStyle[] = [
  ...(['evidence', 'supports', 'conditional', 'opposes', 'undecided'] as const),
  ...(['quoted', 'reported', 'unattributed'] as const),
];

/** A passage that a page or the panel names, without anything else that came along. Throws where it is none. */
export function checkTextQuote(value: unknown): TextQuote {
  const { exact, prefix, suffix, start } = record(value);
  if (!isText(exact) || exact === '' || !isText(prefix) || !isText(suffix) || !isOffset(start))
    throw new Error('refused: not a passage');
  return { exact, prefix, suffix, start };
}

/** A list of passages. Throws where it is none. */
export function checkTextQuotes(value: unknown): readonly TextQuote[] {
  if (!Array.isArray(value) || value.length > MAX_ITEMS) throw new Error('refused: not a list of passages');
  return value.map(checkTextQuote);
}

/** Passages to highlight at once. Throws where they are none. */
export function checkHighlightItems(value: unknown): readonly HighlightItem[] {
  if (!Array.isArray(value) || value.length > MAX_ITEMS) throw new Error('refused: not a list of passages');
  return value.map((item) => {
    const { quote, style } = record(item);
    const known = STYLES.find((one) => one === style);
    if (known === undefined) throw new Error('refused: no such style');
    return { quote: checkTextQuote(quote), style: known };
  });
}

const record = (value: unknown): Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) throw new Error('refused: not an object');
  return value as Readonly<Record<string, unknown>>;
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_QUOTE;

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= MAX_TEXT;
