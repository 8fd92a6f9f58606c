import type { Token } from '../doc';
import { BRACKET_OPENS, BULLET, NUMBERS } from './split-bits';

/**
 * Tokens at which an enumeration within one block goes on: "1. Bread 2. Milk", "(a) Bread (b) Milk", "• Bread • Milk".
 * Null where the block has none. Numbers count only where they follow each other from the first. `bits`: what each token
 * may do, as `splitBits` tells.
 */
export function markersIn(
  tokens: readonly Token[],
  bits: Int32Array,
  first: number,
  end: number,
): ReadonlySet<number> | null {
  let markers: Set<number> | null = null;
  let style: Style | null = null;
  let value = 0;
  for (let index = first; index < end; index++) {
    const here = bits[index] as number;
    if (!(here & (BULLET | BRACKET_OPENS | NUMBERS))) continue;
    if (here & BULLET) {
      (markers ??= new Set()).add(index);
      continue;
    }
    if (here & NUMBERS && tokens[index + 1]?.start !== (tokens[index] as Token).end) continue;
    const found = markerAt(tokens, index, end, style);
    if (!found) continue;
    const continues = style !== null && found.style === style && found.value === value + 1;
    const begins = style === null && found.value === 1 && leadsOn(tokens, index + found.length, end, found);
    if (!continues && !begins) continue;
    style = found.style;
    value = found.value;
    (markers ??= new Set()).add(index);
    index += found.length - 1;
  }
  return markers;
}

type Style = 'number.' | 'number)' | 'number.)' | 'letter.' | 'letter)' | '(letter)' | '(number)' | '(roman)';
type Marker = { readonly style: Style; readonly value: number; readonly length: number };

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** True where the second marker follows, so that a lone "1." or "a." begins nothing. */
function leadsOn(tokens: readonly Token[], from: number, end: number, first: Marker): boolean {
  for (let index = from; index < Math.min(end, from + 80); index++) {
    const next = markerAt(tokens, index, end, first.style);
    if (next && next.style === first.style && next.value === 2) return true;
  }
  return false;
}

function markerAt(tokens: readonly Token[], index: number, end: number, style: Style | null): Marker | null {
  const token = tokens[index] as Token;
  const isOpen = token.text === '(';
  const body = isOpen ? tokens[index + 1] : token;
  if (!body || !body.isWord || body.text.length > 4) return null;
  const at = isOpen ? index + 1 : index;
  const after = at + 1 < end ? (tokens[at + 1] as Token) : undefined;
  const second = at + 2 < end ? (tokens[at + 2] as Token) : undefined;
  const previous = tokens[index - 1];
  if (previous && previous.end === token.start) return null;
  if (!after || after.start !== body.end) return null;
  if (isOpen) {
    if (after.text !== ')') return null;
    return read(body.text, '(number)', '(letter)', 3, style);
  }
  if (after.text === ')') return read(body.text, 'number)', 'letter)', 2, style);
  if (after.text !== '.') return null;
  if (second?.text === ')' && second.start === after.end) return read(body.text, 'number.)', 'letter)', 3, style);
  if (second && second.start === after.end) return null;
  return read(body.text, 'number.', 'letter.', 2, style);
}

function read(text: string, number: Style, letter: Style, length: number, style: Style | null): Marker | null {
  if (/^\d{1,2}$/.test(text)) return { style: number, value: Number(text), length };
  if (letter === '(letter)' && ROMAN.includes(text) && (style === '(roman)' || (style === null && text === 'i')))
    return { style: '(roman)', value: ROMAN.indexOf(text) + 1, length };
  if (/^[a-z]$/.test(text)) return { style: letter, value: text.charCodeAt(0) - 96, length };
  return null;
}
