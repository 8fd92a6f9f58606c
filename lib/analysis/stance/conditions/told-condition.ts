import type { ConditionRule } from '../../../language/stance-types';
import type { Span } from '../../../types/span';
import type { Doc, Sentence, Token } from '../../doc';
import { byLanguage } from '../../text/by-language';
import { isClauseAt } from './clause-at';
import { spanAfter, spanOfClause } from './condition-spans';
import { conditionsOf, type Condition } from './conditions';
import { isRefused } from './refusals';
import { isWish } from './wishes';

/** The rule of a condition that the words of a sentence as a whole tell. */
export const WORDED_IF: ConditionRule = {
  id: 'worded-if',
  strong: true,
  alone: true,
  turnsRefusal: true,
  stands: 'after',
  patterns: [],
  examples: [],
  counterexamples: [],
};

/** Openings, likeliest first, each as its words. */
const openingsIn = byLanguage(({ stances }) =>
  stances.conditionOpenings.flatMap(({ words, stands }) =>
    words.split('|').map((opening) => ({ words: opening.trim().split(' '), stands })),
  ),
);

type Opening = ReturnType<typeof openingsIn>[number];

/**
 * What an answer hangs on in tokens [first, end) of a sentence of which it is known that it holds a condition; null where none
 * is found. Conditions that the rules know go first. `chance`: how sure that is.
 */
export function conditionTold(
  doc: Doc,
  sentence: Sentence,
  { first, end }: { readonly first: number; readonly end: number },
  chance: number,
): Condition | null {
  const known = conditionsOf(doc, sentence).find(
    ({ rule, first: at }) => rule.unnamed !== true && at >= first && at < end,
  );
  if (known && isKeptUp(doc, sentence, known)) return null;
  if (known) return { ...known, rule: { ...known.rule, strong: true, alone: true } };
  for (const opening of openingsIn(doc.language)) {
    if (opening.stands === 'sure' && chance < SURE) continue;
    const at = placeOf(doc, sentence, opening, { first, end });
    if (at < 0) continue;
    const match = { rule: WORDED_IF, first: at, end: at + opening.words.length };
    const span =
      opening.stands === 'whole' ? spanOfClause(doc, sentence, match) : spanAfter(doc, sentence, match.end, at);
    const cut = span && withoutAnswer(doc, span);
    if (isKeptUp(doc, sentence, match)) return null;
    if (cut && !isSlight(doc, cut)) return { ...match, span: cut, sentence: sentence.index };
  }
  return null;
}

/** How sure it must be that there is a condition for words that open one seldom. */
const SURE = 0.75;

/** Where the words of an opening stand in tokens [first, end), with something behind them; -1 where they do not. */
function placeOf(
  doc: Doc,
  sentence: Sentence,
  { words, stands }: Opening,
  { first, end }: { readonly first: number; readonly end: number },
): number {
  const { tokens, language } = doc;
  for (let at = first; at + words.length < end - 1; at++) {
    if (!words.every((word, index) => (tokens[at + index] as Token).norm === word)) continue;
    const before = tokens[at - 1]?.norm ?? '';
    const next = at + words.length;
    // "said after the meeting", "was given", "which once left", "said: “…"
    if (language.reportingVerbs.has(before) || language.functionWords.auxiliaries.has(before)) continue;
    if (language.functionWords.relatives.has(before) || /^[“"‘]$/.test(tokens[next]?.text ?? '')) continue;
    if (stands === 'clause' && (!isClauseAt(doc, sentence, next) || isWish(doc, sentence, at, next))) continue;
    return at;
  }
  return -1;
}

/** "the gas and we will apply them", "a clause before it signs": what the answer is, behind the condition. */
function withoutAnswer({ text }: Doc, { start, end }: Span): Span {
  const cut = text.slice(start, end).search(ANSWERS);
  return cut > 0 ? { start, end: start + cut } : { start, end };
}

const ANSWERS = /,? (?:before|and (?:then|we|it|you|will|our|its|they)) /;

/** "it", "the day": no condition by itself. */
const isSlight = ({ text }: Doc, { start, end }: Span): boolean =>
  (text.slice(start, end).match(/\p{L}{3,}/gu)?.length ?? 0) < 2;

/** "no return as long as the bombs fall": what keeps a refusal up, and no price of a yes. */
const isKeptUp = (doc: Doc, sentence: Sentence, { first, end }: Pick<Condition, 'first' | 'end'>): boolean =>
  (doc.tokens[end - 1] as Token).norm === 'as' &&
  doc.tokens[end - 2]?.norm === 'long' &&
  (isRefused(doc, sentence, first) || doc.tokens.slice(sentence.firstToken, first).some(({ norm }) => norm === 'no'));
