import { alignApproximately } from './approximate';
import type { Span, TextQuote } from '../types/span';

/** Occurrences of one quotation that are weighed against each other, at most. */
const MAX_OCCURRENCES = 500;

/**
 * Finds a quotation in a text, from certain to likely: at its own position, word for word, with other spacing, case and quotation
 * marks, and with some letters changed. Null where nothing is near enough. Several occurrences are told apart by
 * the words around them, then by the distance from the old position.
 */
export function anchorQuote(text: string, quote: TextQuote): Span | null {
  const { exact, start } = quote;
  if (exact === '') return null;
  const own = { start, end: start + exact.length };
  if (text.startsWith(exact, start) && contextScore(text, own, quote) >= Math.min(quote.prefix.length, 8)) return own;
  return best(text, occurrences(text, exact), quote) ?? anchorFolded(text, quote);
}

function anchorFolded(text: string, quote: TextQuote): Span | null {
  const haystack = fold(text);
  const needle = fold(quote.exact).text.trim();
  if (needle === '') return null;
  const spans = occurrences(haystack.text, needle);
  const found = best(haystack.text, spans, {
    exact: needle,
    prefix: fold(quote.prefix).text,
    suffix: fold(quote.suffix).text,
    start: quote.start,
  });
  const span = found ?? alignApproximately(haystack.text, needle);
  const from = span && haystack.offsets[span.start];
  const last = span && haystack.offsets[span.end - 1];
  return typeof from !== 'number' || typeof last !== 'number' ? null : { start: from, end: last + 1 };
}

function occurrences(text: string, needle: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(needle); at >= 0 && spans.length < MAX_OCCURRENCES; at = text.indexOf(needle, at + 1))
    spans.push({ start: at, end: at + needle.length });
  return spans;
}

function best(text: string, spans: readonly Span[], quote: TextQuote): Span | null {
  let winner: Span | null = null;
  let top = -Infinity;
  for (const span of spans) {
    // The distance only decides between equal contexts: it adds less than one letter's worth.
    const score =
      contextScore(text, span, quote) - Math.abs(span.start - quote.start) / (text.length + quote.start + 1);
    if (score > top) {
      top = score;
      winner = span;
    }
  }
  return winner;
}

/** How many characters before and after a span agree with the quotation's surroundings. */
function contextScore(text: string, { start, end }: Span, { prefix, suffix }: TextQuote): number {
  let before = 0;
  while (before < prefix.length && start > before && text[start - before - 1] === prefix[prefix.length - before - 1])
    before++;
  let after = 0;
  while (after < suffix.length && text[end + after] === suffix[after] && end + after < text.length) after++;
  return before + after;
}

/** Text without what pages change in passing, and for each character its offset before: “It’s  so” → "it's so" with straight marks. */
function fold(text: string): { text: string; offsets: number[] } {
  const offsets: number[] = [];
  const parts: string[] = [];
  let afterSpace = false;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] ?? '';
    const plain = SPACE.test(char) ? ' ' : (SAME[char] ?? char.toLowerCase());
    if (plain === '' || (plain === ' ' && afterSpace)) continue;
    parts.push(plain);
    afterSpace = plain === ' ';
    for (let unit = 0; unit < plain.length; unit++) offsets.push(at);
  }
  return { text: parts.join(''), offsets };
}

const SPACE = /\s/;
const SAME: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '–': '-',
  '—': '-',
  '‑': '-',
  '…': '...',
  '\u00ad': '',
  '\u200b': '',
};
