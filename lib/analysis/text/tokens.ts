import type { Token } from '../doc';
import { DIGIT, isLetter, kindAt, LETTER, runEnd, sizeAt, SPACE, type Units } from './character-kinds';
import { wordAt } from './vocabulary';

const STRAIGHT = 0x27;
const CURLY = 0x2019;
const STOP = 0x2e;
const COMMA = 0x2c;
const BLANK = 0x20;

/** Units of the text that is being read; kept, since every text needs as much. */
let units = new Uint16Array(1 << 14);

function unitsOf(text: string): Units {
  const { length } = text;
  if (units.length <= length) units = new Uint16Array(length + 1);
  const into = units; // a variable of the module would be looked up anew for each unit
  // the method is named, since the runtime would look it up for each unit where it has met strings of many kinds
  for (let at = 0; at < length; at++) into[at] = String.prototype.charCodeAt.call(text, at);
  into[length] = BLANK;
  return { units: into, length };
}

/**
 * Splits text into words with inner apostrophes and closing digits ("Kosovo’s", "G20"), numbers ("1,200.5"), else one
 * sign each, in order. Linear; never throws.
 */
export function tokenize(written: string): Token[] {
  const text = unitsOf(written);
  const tokens: Token[] = [];
  for (let start = 0; start < text.length;) {
    const kind = kindAt(text, start);
    if (kind === SPACE) {
      start++;
      continue;
    }
    const end =
      kind === LETTER ? wordEnd(text, start) : kind === DIGIT ? numberEnd(text, start) : start + sizeAt(text, start);
    const { text: word, norm, isWord, isCapitalized, id } = wordAt(written, text.units, start, end);
    tokens.push({ start, end, text: word, norm, isWord, isCapitalized, id });
    start = end;
  }
  return tokens;
}

/** Letters, with apostrophes between them, and digits that nothing follows: "Kosovo’s", "G20". */
function wordEnd(text: Units, start: number): number {
  let end = runEnd(text, start, LETTER);
  for (let mark = text.units[end]; mark === STRAIGHT || mark === CURLY; mark = text.units[end]) {
    const next = runEnd(text, end + 1, LETTER);
    if (next === end + 1) break;
    end = next;
  }
  if (kindAt(text, end) !== DIGIT) return end;
  const digits = runEnd(text, end, DIGIT);
  return isLetter(text, digits) ? end : digits;
}

/** "1,200.5" */
function numberEnd(text: Units, start: number): number {
  let end = runEnd(text, start, DIGIT);
  for (let mark = text.units[end]; mark === STOP || mark === COMMA; mark = text.units[end]) {
    const next = runEnd(text, end + 1, DIGIT);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}
