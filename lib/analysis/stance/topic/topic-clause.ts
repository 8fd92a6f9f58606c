import type { Language } from '../../../language/types';
import type { Token } from '../../doc';
import { isGlue, type Run, type Word } from './topic-phrase';

/** Most words of a clause. */
export const CLAUSE = 12;

/** A part of a headline: what stands between its colons, dashes and full stops. */
export type Segment = { readonly first: number; readonly end: number; readonly isAsked: boolean };

/** May any of these words be a verb? */
export const hasVerb = (words: readonly Word[], first: number, end: number): boolean =>
  words.slice(first, end).some(({ isVerb, isAuxiliary }) => isVerb || isAuxiliary);

/** The parts of a headline. */
export function segmentsOf(language: Language, tokens: readonly Token[]): Segment[] {
  const segments: Segment[] = [];
  let first = 0;
  for (let at = 0; at <= tokens.length; at++) {
    const token = tokens[at];
    const isBreak =
      token === undefined ||
      /^[:;|–—!?…•()]$/.test(token.text) ||
      (token.text === '-' && !isGlue(tokens, at)) ||
      (token.text === '.' && endsSentence(language, tokens, at));
    if (!isBreak) continue;
    if (at > first)
      segments.push({
        first,
        end: at,
        isAsked: token?.text === '?' || language.stances.matterWords.headlineAsks.has(tokens[first]?.norm ?? ''),
      });
    first = at + 1;
  }
  return segments;
}

/** Is a full stop more than that of an abbreviation: not "Ariz. on poll access", "Sen. Orla"? */
function endsSentence({ abbreviations }: Language, tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || before.text.length < 3 || abbreviations.has(before.norm)) return false;
  return next === undefined || !next.isWord || next.isCapitalized || !before.isCapitalized;
}

/** Where the clause turns to when and why: the token of "after", or of a comma that no list goes on behind; else its end. */
export function tailOf(
  tokens: readonly Token[],
  words: readonly Word[],
  { first, end }: Omit<Run, 'score'>,
  least = 3,
): number {
  let inQuote = false;
  for (let at = leadEnd(tokens, words, first, end) + least; at < end; at++) {
    if (words[at]?.isTail && !isRole(words, at, end)) return at;
    if (MARK.test(tokens[at]?.text ?? '')) inQuote = isOpening(tokens, at);
    if (tokens[at]?.text !== ',' || (inQuote && closesBehind(tokens, at, end)) || isOfAge(tokens, at)) continue;
    const next = words[at + 1];
    if (isNameList(tokens, words, at)) continue;
    const isList =
      next !== undefined &&
      !next.isVerb &&
      !next.isSmall &&
      !next.isTail &&
      !/(?:ing|ly)$/.test((tokens[at + 1] as Token).norm) &&
      !words.slice(at + 1, end).some((word) => word.isAuxiliary || (word.isVerb && !word.isMatter));
    if (!isList) return at;
  }
  return end;
}

/**
 * Where the main clause begins behind what leads up to it: "In a long night, ministers agreed", "As oil falls, ministers
 * meet"; where the part begins if nothing does.
 */
export function leadEnd(tokens: readonly Token[], words: readonly Word[], first: number, end: number): number {
  if (!words[first]?.isTail && !words[first]?.joins) return first;
  for (let at = first + 2; at < Math.min(first + LEAD, end - 3); at++)
    if (
      tokens[at]?.text === ',' &&
      !isNameList(tokens, words, at) &&
      (words[at + 1]?.isPronoun || hasVerb(words, at + 1, end))
    )
      return at + 1;
  return first;
}

/** Words that may lead up to a clause. */
const LEAD = 9;

/** "portrays farmers as smugglers": what somebody is taken for, and no second clause. */
const isRole = (words: readonly Word[], at: number, end: number): boolean =>
  words[at]?.isRole === true && at > 0 && end - at < 4 && !hasVerb(words, at + 1, end) && !words[end - 1]?.isSmall;

/** A mark with its word right behind and a space before. */
const isOpening = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.start === tokens[at]?.end && tokens[at - 1]?.end !== tokens[at]?.start;

/** Is a quotation closed before the end: "'no sample, no case' in the row"? */
const closesBehind = (tokens: readonly Token[], at: number, end: number): boolean =>
  !MARK.test(tokens[at + 1]?.text ?? '') && tokens.slice(at + 1, end).some(({ text }) => MARK.test(text));

/** One of the commas of "Envoy, 53, held". */
const isOfAge = (tokens: readonly Token[], comma: number): boolean =>
  [1, -1].some((way) => /^\p{N}+$/u.test(tokens[comma + way]?.text ?? '') && tokens[comma + 2 * way]?.text === ',');

/** "US, Australian hostages", not "to Cyprus, Athens says" */
function isNameList(tokens: readonly Token[], words: readonly Word[], comma: number): boolean {
  const isName = (at: number) => (tokens[at]?.isCapitalized ?? false) && !words[at]?.isSmall;
  if (!isName(comma - 1) || !isName(comma + 1)) return false;
  return !hasVerb(words, comma + 2, comma + 4) || (words[comma + 3]?.isMatter ?? false);
}

/** A part of a headline, cut to the length of a clause, without what only leads up to it or hangs off its end. */
export function clauseOf(
  tokens: readonly Token[],
  words: readonly Word[],
  part: { readonly first: number; readonly end: number },
): Omit<Run, 'score'> {
  let { first, end } = part;
  // "With shattered dreams, deportees return", "As oil falls, ministers meet"
  if (words[first]?.isReaction && words[first + 1]?.isTail) first += 2;
  const main = leadEnd(tokens, words, first, end);
  first = main > first ? main : words[first]?.isTail ? first + 1 : first;
  if (end - first > CLAUSE) {
    let cut = first + CLAUSE;
    while (cut > first + 4 && (isGlue(tokens, cut) || !(words[cut]?.joins || words[cut]?.isSmall))) cut--;
    end = cut > first + 4 ? cut : first + CLAUSE;
  }
  while (first < end && !tokens[first]?.isWord) first++;
  // "stop the Blue-2": no half of a tied word
  while (end < tokens.length && isGlue(tokens, end - 1) && tokens[end]?.start === tokens[end - 1]?.end) end++;
  while (end > first && leavesOpen(tokens, words, end - 1, part.end) && !isGlue(tokens, end - 2)) end--;
  if (opensMark(tokens, first, end)) return { first: first - 1, end };
  if (closesMark(tokens, first, end)) return { first, end: end + 1 };
  // "called it 'a crime.'"
  const isStopped = /^[.,]$/.test(tokens[end]?.text ?? '') && tokens[end]?.start === tokens[end - 1]?.end;
  return { first, end: isStopped && closesMark(tokens, first, end, end + 1) ? end + 2 : end };
}

/** Does a word leave a clause open: "signed on with"? Not the number that it ends with: "kills 17". */
const leavesOpen = (tokens: readonly Token[], words: readonly Word[], at: number, end: number): boolean =>
  words[at]?.hangs === true && !(at + 1 === end && /^\p{N}/u.test(tokens[at]?.text ?? ''));

/** Is the mark that stands before a run closed within it: "‘Unfit for use’, says minister"? */
function opensMark(tokens: readonly Token[], first: number, end: number): boolean {
  const inside = tokens.slice(first, end).filter(({ text }) => MARK.test(text)).length;
  return inside % 2 === 1 && /^[“"‘']$/.test(tokens[first - 1]?.text ?? '');
}

const MARK = /^[“”"‘’']$/;

/** Is a quotation open at the end of a run, and the next token the mark that closes it? */
function closesMark(tokens: readonly Token[], first: number, end: number, at = end): boolean {
  const next = tokens[at]?.text ?? '';
  const inside = tokens.slice(first, end).filter(({ text }) => MARK.test(text)).length;
  return inside % 2 === 1 && /^[”"’']$/.test(next);
}
