import type { Language } from '../../../language/types';
import type { Token } from '../../doc';
import type { Word } from './headline-words';
import { isGlue, type Run } from './topic-phrase';

/** Most words of a clause; one that is little longer stands whole, for no cut is as good as its own end. */
export const CLAUSE = 12;
const LONGER = 3;

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
      (/^[:;|–—!?…•()]$/.test(token.text) && !isInTime(tokens, at)) ||
      (token.text === '-' && !isGlue(tokens, at)) ||
      (token.text === '.' && endsSentence(language, tokens, at));
    if (!isBreak) continue;
    if (at > first)
      segments.push({
        first,
        end: at,
        isAsked:
          token?.text === '?' ||
          language.stances.matterWords.headlineAsks.has(tokens[first]?.norm ?? '') ||
          namesGenre(language, tokens, first),
      });
    first = at + 1;
  }
  return segments;
}

/** "a guide to the fees", "Explainer": a part that says what the article is, and no matter. */
const namesGenre = ({ functionWords, stances }: Language, tokens: readonly Token[], first: number): boolean =>
  stances.matterWords.genres.has(
    tokens[functionWords.determiners.has(tokens[first]?.norm ?? '') ? first + 1 : first]?.norm ?? '',
  );

/** The colon of "1:40". */
const isInTime = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at + 1].every((side) => /^\p{N}+$/u.test(tokens[side]?.text ?? '')) &&
  tokens[at + 1]?.start === tokens[at]?.end;

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
  const main = leadEnd(tokens, words, first, end);
  for (let at = main + 1; at < end; at++) {
    const behind = tokens[at]?.text === ',' ? insertionEnd(tokens, words, { first: main, end }, at) : -1;
    if (behind > 0) at = behind + 1;
    if (at < main + least) continue;
    if (words[at]?.isTail && !isRole(words, at, end)) return at;
    if (MARK.test(tokens[at]?.text ?? '')) inQuote = isOpening(tokens, at);
    if (tokens[at]?.text !== ',' || (inQuote && closesBehind(tokens, at, end)) || isOfAge(tokens, at)) continue;
    const next = words[at + 1];
    if (
      isNameList(tokens, words, at) ||
      goesOnWithVerb(tokens, words, first, at) ||
      isWithinPhrase(tokens, words, at, end)
    )
      continue;
    const isList =
      next !== undefined &&
      !next.isVerb &&
      !next.isSmall &&
      !next.isTail &&
      !isSecondVerb(tokens, words, at + 1) &&
      !/(?:ing|ly)$/.test((tokens[at + 1] as Token).norm) &&
      !words.slice(at + 1, end).some((word) => word.isAuxiliary || (word.isVerb && !word.isMatter));
    if (!isList) return at;
  }
  return end;
}

/** "to lead, step up": a comma between two things that are to be done. */
const goesOnWithVerb = (tokens: readonly Token[], words: readonly Word[], first: number, comma: number): boolean => {
  const next = tokens[comma + 1]?.norm ?? '';
  return (
    words[comma + 1]?.isVerb === true &&
    !/(?:[^s]s|ed|ing)$/.test(next) &&
    tokens.slice(Math.max(first, comma - LIST), comma).some(({ norm }, at, all) => {
      const verb = comma - all.length + at + 1;
      return norm === 'to' && verb < comma && words[verb]?.isVerb === true;
    })
  );
};

/** "hits the port, damages two ships": a verb by its look, with its object behind. */
const isSecondVerb = (tokens: readonly Token[], words: readonly Word[], at: number): boolean =>
  /[^s]s$/.test(tokens[at]?.norm ?? '') &&
  words[at]?.isMatter === false &&
  words[at + 1] !== undefined &&
  (words[at + 1]?.opens === true || words[at + 1]?.isSmall === false);

/** "a long, drawn-out race", "stores, cruises, and more": a comma that no clause ends with. */
const isWithinPhrase = (tokens: readonly Token[], words: readonly Word[], comma: number, end: number): boolean =>
  words[comma - 2]?.leavesOpen === true || (tokens[comma + 1]?.norm === 'and' && !hasVerb(words, comma + 2, end));

/** Words behind "to" that a comma may follow. */
const LIST = 5;

/** "Orla, stumping for Ruiz, trashes the plan": the comma that closes what is told of a subject before its verb; -1 where none does. */
function insertionEnd(
  tokens: readonly Token[],
  words: readonly Word[],
  { first, end }: Omit<Run, 'score'>,
  comma: number,
): number {
  if (hasVerb(words, first, comma) || !/(?:ing|ed|en)$/.test(tokens[comma + 1]?.norm ?? '')) return -1;
  for (let at = comma + 2; at < Math.min(end - 1, comma + LEAD); at++)
    if (tokens[at]?.text === ',')
      return words[at + 1]?.isSmall === false || words[at + 1]?.isAuxiliary === true ? at : -1;
  return -1;
}

/**
 * Where the main clause begins behind what leads up to it: "In a long night, ministers agreed", "As oil falls, ministers
 * meet"; where the part begins if nothing does.
 */
export function leadEnd(tokens: readonly Token[], words: readonly Word[], first: number, end: number): number {
  // "Mired in third place, Orla prepares"
  const isParticiple = /.{3}(?:ing|ed)$/.test(tokens[first]?.norm ?? '');
  if (!words[first]?.isTail && !words[first]?.leads && !isParticiple) return first;
  for (let at = first + (isParticiple ? 3 : 2); at < Math.min(first + LEAD, end - 3); at++)
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
  if (end - first > CLAUSE && lengthOf(tokens, first, end) > CLAUSE + LONGER) {
    let cut = first + CLAUSE;
    while (cut > first + 4 && (isGlue(tokens, cut) || !(words[cut]?.joins || words[cut]?.isSmall))) cut--;
    end = cut > first + 4 ? cut : first + CLAUSE;
  }
  while (first < end && !tokens[first]?.isWord) first++;
  // "stop the Blue-2": no half of a tied word
  while (end < tokens.length && isGlue(tokens, end - 1) && tokens[end]?.start === tokens[end - 1]?.end) end++;
  while (end > first && leavesOpen(words, end - 1, part.end) && !isGlue(tokens, end - 2)) end--;
  if (opensMark(tokens, first, end)) return { first: first - 1, end };
  if (closesMark(tokens, first, end)) return { first, end: end + 1 };
  // "called it 'a crime.'"
  const isStopped = /^[.,]$/.test(tokens[end]?.text ?? '') && tokens[end]?.start === tokens[end - 1]?.end;
  return { first, end: isStopped && closesMark(tokens, first, end, end + 1) ? end + 2 : end };
}

/** Words as they are written: "U.S." and "long-range" are one. */
const lengthOf = (tokens: readonly Token[], first: number, end: number): number =>
  tokens.slice(first, end).filter(({ isWord, start }, at) => isWord && tokens[first + at - 1]?.end !== start).length;

/** Does a word leave a clause open: "signed on with"? Not the number or pronoun that it ends with: "kills 17", "about her". */
const leavesOpen = (words: readonly Word[], at: number, end: number): boolean => {
  const word = words[at];
  return word?.hangs === true && !(at + 1 === end && (word.isNumber || word.isPronoun));
};

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
