import type { Span } from '../../types/span';
import type { Token } from '../doc';
import { WordNumbers, type ReadWords } from './word-numbers';

/** What one character does as a quotation mark. */
export type MarkRole = 'open' | 'close' | 'none';

/** A quotation mark of the text: where it stands, its family and what it does. */
export type Mark = { readonly at: number; readonly family: 'double' | 'single' | 'angle'; readonly role: MarkRole };

const DOUBLES = '"“”„‟＂';
const SINGLES = "'‘’‚‛`";
const ANGLES = '«»‹›';
const ANY_MARK = DOUBLES + SINGLES + ANGLES;
/** Single marks that are typed twice for a double one. */
const DOUBLED = "'`‘’";

const SPACE = /\s/;
const OPENING_BEFORE = /[\s([{—–\-/:,…]/;
const WORD_CHARACTER = /[\p{L}\p{N}]/u;

/** Words that begin with an apostrophe: "'tis", "’90s", "rock 'n' roll". */
const ELISION = /^['’‘](?:tis|twas|em|til|till|cause|n|bout|round|\d0?s?)(?![\p{L}\p{N}])/iu;

const isMark = new WordNumbers(({ text }) => (ANY_MARK.includes(text) ? 1 : 0));

/** Offsets at which a quotation mark may stand, in order: apostrophes within a word are none. */
export function placesOfMarks(doc: ReadWords): number[] {
  const places: number[] = [];
  for (let at = 0; at < doc.words.length; at++)
    if (isMark.at(doc, at) === 1) places.push((doc.tokens[at] as Token).start);
  return places;
}

/** Every quotation mark of [start, end) in order, apostrophes left out; of the text's `places` those from `from` on are in it or behind it. */
export function marksIn(text: string, places: readonly number[], from: number, { start, end }: Span): Mark[] {
  const marks: Mark[] = [];
  for (let which = from; which < places.length && (places[which] as number) < end; which++) {
    const at = places[which] as number;
    const doubled = readDoubled(text, at, start, end);
    const mark = doubled ?? readMark(text, at, start, end);
    if (isApart(text, at, start) && marks.findLast(({ family }) => family === 'double')?.role !== 'open')
      marks.push({ ...mark, role: 'open' });
    else if (mark.role !== 'none') marks.push(mark);
    if (doubled) which++;
  }
  return marks;
}

/** '" You did well.": a space too many behind a mark that can only open, where none stands open. */
const isApart = (text: string, at: number, start: number): boolean =>
  text[at] === '"' && (at === start || text[at - 1] === ' ') && APART.test(text.slice(at + 1, at + 3));
const APART = /^ \p{Lu}/u;

/**
 * The typewriter's double mark, two single ones: ''He said, 'I must go.''' and ``Never.'' It stands at its second
 * character where it opens and at its first where it closes, so that what it quotes lies between. Of three in a row the
 * outer two are the pair.
 */
function readDoubled(text: string, at: number, start: number, end: number): Mark | null {
  const mark = text[at] as string;
  if (!DOUBLED.includes(mark) || text[at + 1] !== mark || at + 1 >= end) return null;
  const before = at > start ? (text[at - 1] as string) : ' ';
  const after = at + 2 < end ? (text[at + 2] as string) : ' ';
  const opens = OPENING_BEFORE.test(before) && !SPACE.test(after);
  if (mark === '`' && !opens) return null;
  if (opens) return { at: at + 1, family: 'double', role: 'open' };
  return after === mark ? null : { at, family: 'double', role: 'close' };
}

function readMark(text: string, at: number, start: number, end: number): Mark {
  const mark = text[at] as string;
  const before = at > start ? (text[at - 1] as string) : ' ';
  const after = at + 1 < end ? (text[at + 1] as string) : ' ';
  const opensHere = OPENING_BEFORE.test(before) || DOUBLES.includes(before) || SINGLES.includes(before);
  const spaceAfter = SPACE.test(after);
  if (ANGLES.includes(mark)) return { at, family: 'angle', role: angleRole(mark, before, after, opensHere) };
  if (DOUBLES.includes(mark))
    return { at, family: 'double', role: doubleRole(mark, before, after, opensHere, spaceAfter) };
  return { at, family: 'single', role: singleRole(text, at, mark, before, after, opensHere, spaceAfter) };
}

/** French and German guillemets by their neighbours: « oui », «oui», »ja«; by their shape where these do not tell. */
function angleRole(mark: string, before: string, after: string, opensHere: boolean): MarkRole {
  const endsAfter = SPACE.test(after) || CLOSING_AFTER.test(after);
  if (opensHere && !endsAfter) return 'open';
  if (!SPACE.test(before) && endsAfter) return 'close';
  return mark === '«' || mark === '‹' ? 'open' : 'close';
}
const CLOSING_AFTER = /[.,;:!?…)\]}–—]/;

/** Directional marks do what they look like unless their neighbours say otherwise (Germans close with “). */
function doubleRole(mark: string, before: string, after: string, opensHere: boolean, spaceAfter: boolean): MarkRole {
  if (mark === '„') return 'open';
  if (mark === '“' || mark === '‟') return spaceAfter && !SPACE.test(before) ? 'close' : 'open';
  if (mark === '”') return opensHere && SPACE.test(before) && WORD_CHARACTER.test(after) ? 'open' : 'close';
  if (opensHere && !spaceAfter)
    return SPACE.test(before) || WORD_CHARACTER.test(after) || after === '(' || after === '[' ? 'open' : 'close';
  return 'close';
}

function singleRole(
  text: string,
  at: number,
  mark: string,
  before: string,
  after: string,
  opensHere: boolean,
  spaceAfter: boolean,
): MarkRole {
  const wordAfter = WORD_CHARACTER.test(after);
  if (WORD_CHARACTER.test(before) && wordAfter) return 'none';
  if (SINGLES.includes(before) || SINGLES.includes(after)) return 'none';
  if (mark === '‚') return 'open';
  if (opensHere && !spaceAfter) {
    if (mark !== '‘' && mark !== '`' && !wordAfter && !/[“"([…]/.test(after))
      return SPACE.test(before) ? 'none' : 'close';
    return ELISION.test(text.slice(at, at + 8)) ? 'none' : 'open';
  }
  return SPACE.test(before) || mark === '`' ? 'none' : 'close';
}
