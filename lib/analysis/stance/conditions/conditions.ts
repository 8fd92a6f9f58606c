import type { ConditionRule } from '../../../language/stance-types';
import type { Span } from '../../../types/span';
import { isFinite } from '../grammar/finite';
import { isStateNoun } from '../grammar/phrases';
import type { Doc, Sentence, Token } from '../../doc';
import { compilePatterns, type PatternMatch } from '../patterns/patterns';
import { isClauseAt } from './clause-at';
import {
  isOpening,
  spanAfter,
  spanBefore,
  spanBetween,
  spanItself,
  spanOfClause,
  spanPrevious,
} from './condition-spans';
import { matchSentence } from '../patterns/match';
import { isRefused, isRefusedBehind } from './refusals';
import { isDoneThen } from './when-clauses';
import { byLanguage } from '../../text/by-language';
import { onceASentence } from '../../text/once-a-sentence';
import { isWish } from './wishes';

/** A condition: the words that open it (tokens [first, end)) and what it demands. */
export type Condition = PatternMatch<ConditionRule> & { readonly span: Span; readonly sentence: number };

const conditionPatterns = byLanguage(({ stances }) => compilePatterns(stances.conditions, stances.verbForms));

/** Conditions named in a sentence, strongest first. */
export const conditionsOf = onceASentence((doc, sentence): readonly Condition[] => findConditions(doc, sentence));

function findConditions(doc: Doc, sentence: Sentence): Condition[] {
  const found: Condition[] = [];
  for (const match of matchSentence(doc, sentence, conditionPatterns(doc.language))) {
    if (isNoCondition(doc, sentence, match)) continue;
    const span = SPANS[match.rule.stands](doc, sentence, match);
    if (span) found.push({ ...match, span, sentence: sentence.index });
  }
  return found.sort(
    (a, b) =>
      Number(b.rule.strong) - Number(a.rule.strong) ||
      Number(a.rule.unnamed === true) - Number(b.rule.unnamed === true) ||
      b.end - b.first - (a.end - a.first),
  );
}

type Match = PatternMatch<ConditionRule>;

const SPANS: Readonly<Record<ConditionRule['stands'], (doc: Doc, sentence: Sentence, match: Match) => Span | null>> = {
  after: (doc, sentence, match) =>
    match.rule.whole === true ? spanOfClause(doc, sentence, match) : spanAfter(doc, sentence, match.end, match.first),
  before: spanBefore,
  between: spanBetween,
  previous: spanPrevious,
  itself: spanItself,
};

/** Words that open a condition only in their place: where they do something else here. */
function isNoCondition(doc: Doc, sentence: Sentence, { rule, first, end }: Match): boolean {
  const { norm } = doc.tokens[first] as Token;
  if (rule.needs === 'refusal' && (!isRefused(doc, sentence, first) || hasVerbIn(doc, first, end))) return true;
  if (rule.stands === 'after' && isTimeAt(doc, end)) return true;
  if (rule.stands === 'between' && isBeforeNoun(doc, end)) return true;
  // "On the day after, Arland agreed"
  if (doc.tokens[end]?.text === ',' && doc.tokens[end - 1]?.norm === 'after') return true;
  if (isElsewhere(doc, sentence, first) || isFeared(doc, sentence, first) || isWish(doc, sentence, first, end))
    return true;
  if (rule.needs === 'opening' && !(isOpening(doc, sentence, first) && isRefusedBehind(doc, sentence, end)))
    return true;
  if (rule.needs === 'first' && !isOpening(doc, sentence, first)) return true;
  if (rule.needs === 'demand' && !hasDemand(doc, sentence, end)) return true;
  if (rule.needs === 'refused-demand' && !(isRefused(doc, sentence, first) && hasDemand(doc, sentence, end)))
    return true;
  if (rule.needs === 'unmet' && !isUnmet(doc, sentence, end)) return true;
  if (rule.needs === 'perfect' && !isDoneThen(doc, sentence, end)) return true;
  if (rule.needs === 'clause' && isDated(doc, first)) return true;
  if (rule.needs === 'clause' && (isVerbForm(doc, end + 1) || !isClauseAt(doc, sentence, end))) return true;
  switch (norm) {
    case 'should':
    case 'were':
      return !isInverted(doc, sentence, first);
    case 'provided':
      return (
        doc.tokens[first + 1]?.norm !== 'that' &&
        doc.tokens[first - 1]?.text !== ',' &&
        (isVerbForm(doc, first) || !isClauseAt(doc, sentence, end))
      );
    case 'providing':
      return doc.tokens[first + 1]?.norm !== 'that' && !isProviso(doc, sentence, first);
    case 'once':
      // "once a week", "once a colony", but "once a ceasefire is signed"
      return /^an?$/.test(doc.tokens[end]?.norm ?? '') && !isClauseAt(doc, sentence, end + 1);
    case 'if':
      return isAsked(doc, sentence, first);
    default:
      return false;
  }
}

/** "wanted to see its first launch": "first" tells which, and not when. */
function isBeforeNoun({ tokens, language }: Doc, at: number): boolean {
  const next = tokens[at];
  const { prepositions, conjunctions, adverbs } = language.functionWords;
  return (
    tokens[at - 1]?.norm === 'first' &&
    next?.isWord === true &&
    !(prepositions.has(next.norm) || conjunctions.has(next.norm) || adverbs.has(next.norm))
  );
}

/** "on 4 March, the day the judge retires": a date, and what falls on it. */
const isDated = (doc: Doc, first: number): boolean =>
  doc.tokens[first - 1]?.text === ',' &&
  [2, 3].some((back) => {
    const token = doc.tokens[first - back];
    return token !== undefined && (/^\p{N}/u.test(token.text) || doc.language.functionWords.times.has(token.norm));
  });

/** "asked if", "unclear whether and if" */
function isAsked(doc: Doc, sentence: Sentence, first: number): boolean {
  for (let at = first - 1; at >= Math.max(sentence.firstToken, first - 6); at--)
    if (doc.language.stances.conditionWords.wonders.has((doc.tokens[at] as Token).norm)) return true;
  return false;
}

/** "has provided", "is provided": a form of the verb. */
const isVerbForm = (doc: Doc, at: number): boolean =>
  doc.language.functionWords.auxiliaries.has(doc.tokens[at - 1]?.norm ?? '');

/** "its refusal to sign leaves it without a seat": another verb stands between. */
function hasVerbIn(doc: Doc, first: number, end: number): boolean {
  for (let at = first + 1; at < end - 1; at++) if (isFinite(doc, at)) return true;
  return false;
}

/** "providing Nordia pays", not "by providing it with ships", nor ", providing ships". */
function isProviso(doc: Doc, sentence: Sentence, first: number): boolean {
  const before = doc.tokens[first - 1];
  if (first > sentence.firstToken && before?.isWord === false) return isFinite(doc, first + 2);
  const { prepositions, conjunctions, auxiliaries } = doc.language.functionWords;
  const norm = before?.norm ?? '';
  if (prepositions.has(norm) || conjunctions.has(norm) || auxiliaries.has(norm) || norm.endsWith('ing')) return false;
  return isClauseAt(doc, sentence, first + 1);
}

/** "should Arland pay", "were the price to fall": the verb before its subject, at a clause's beginning or after a modal. */
function isInverted(doc: Doc, sentence: Sentence, first: number): boolean {
  const small = doc.language.functionWords;
  const next = doc.tokens[first + 1];
  const isOpened = first === sentence.firstToken || /^[^.\p{L}\p{N}]/u.test((doc.tokens[first - 1] as Token).text);
  if (!next?.isWord || !(isOpened || hasModalBefore(doc, sentence, first))) return false;
  if (!isOpened && small.pronouns.has((doc.tokens[first - 1] as Token).norm)) return false;
  const isSubject =
    next.isCapitalized ||
    small.determiners.has(next.norm) ||
    small.possessives.has(next.norm) ||
    small.pronouns.has(next.norm);
  // "300 people, one of them a child, were deported"
  if (!isSubject && (!isOpened || /(?:ed|en|ing)$/.test(next.norm))) return false;
  if ((doc.tokens[first] as Token).norm === 'should' || (isOpened && isSubject)) return true;
  for (let at = first + 2; at < Math.min(first + 7, sentence.endToken); at++)
    if ((doc.tokens[at] as Token).norm === 'to') return true;
  return false;
}

function hasModalBefore(doc: Doc, sentence: Sentence, first: number): boolean {
  const { modals } = doc.language.stances.words;
  for (let at = sentence.firstToken; at < first; at++) if (modals.has((doc.tokens[at] as Token).norm)) return true;
  return false;
}

/** Words of an object in which what is asked for stands. */
const DEMAND = 5;

/** "a guarantee of", "firm assurances": does what follows name something that is asked for in return? */
function hasDemand(doc: Doc, { endToken }: Sentence, from: number): boolean {
  const { demandNouns } = doc.language.stances.words;
  const { prepositions } = doc.language.functionWords;
  for (let at = from; at < Math.min(from + DEMAND, endToken); at++) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (demandNouns.has(norm)) return true;
    if (!isWord || prepositions.has(norm)) return false;
  }
  return false;
}

/** "its demands are not met", "Arland fails to pay": a clause of what stays undone. */
function isUnmet(doc: Doc, { endToken }: Sentence, from: number): boolean {
  for (let at = from + 1; at < Math.min(from + UNMET, endToken); at++) {
    const { norm, text } = doc.tokens[at] as Token;
    if (/^[,;:]$/.test(text)) return false;
    if (doc.language.stances.conditionWords.undone.test(norm) && doc.tokens[at + 1]?.norm !== 'only') return true;
  }
  return false;
}
/** Words of a clause in which its negation stands. */
const UNMET = 12;

/** "until Friday", "not before 2030", "before 31 December", "until two weeks before": a time, and no demand. */
function isTimeAt(doc: Doc, at: number): boolean {
  let first = at;
  while (doc.language.stances.conditionWords.leadsDate.has(doc.tokens[first]?.norm ?? '')) first++;
  const token = doc.tokens[first];
  if (!token) return true;
  const isTime = (norm: string) =>
    doc.language.functionWords.times.has(norm) || doc.language.stances.conditionWords.seasons.has(norm);
  if (/^\p{N}/u.test(token.text)) {
    const next = doc.tokens[first + 1];
    return /^(?:\p{N}{4}|\p{N}{1,2}(?:am|pm)?)$/u.test(token.text) && (!next?.isWord || isTime(next.norm));
  }
  return isTime(token.norm) || isOccasion(doc, first);
}

/** "before the summit", not "before elections are held", which somebody may see to. */
function isOccasion({ tokens, language }: Doc, first: number): boolean {
  const { auxiliaries } = language.functionWords;
  for (let at = first; at < first + OCCASION; at++) {
    const { norm = '', isWord = false } = tokens[at] ?? {};
    if (!isWord) return false;
    if (language.stances.conditionWords.occasions.has(norm)) {
      const next = tokens[at + 1];
      return tokens[first - 1]?.norm === 'the' && (!next?.isWord || !auxiliaries.has(next.norm));
    }
  }
  return false;
}
/** Words of a name for an occasion: "the presidential election". */
const OCCASION = 2;

/** "fears that it will die unless", "warned that the river would dry up unless": what comes of it by itself, and no offer. */
function isFeared(doc: Doc, { firstToken }: Sentence, first: number): boolean {
  const { fears, warns, disowns, rumours } = doc.language.stances.conditionWords;
  const { pronouns, determiners, possessives } = doc.language.functionWords;
  for (let at = first - 1; at >= Math.max(firstToken, first - FEARED); at--) {
    const { norm, text } = doc.tokens[at] as Token;
    if (/^[;:.“”"–—]$/.test(text)) return false;
    // "denied reports that it would be paid in return"
    if (fears.has(norm) || (rumours.has(norm) && disowns.has(doc.tokens[at - 1]?.norm ?? ''))) return true;
    if (!warns.has(norm)) continue;
    // "warned on Sunday that its parliament would"
    const that = doc.tokens.slice(at + 1, Math.min(first, at + SAID_WHEN)).findIndex((token) => token.norm === 'that');
    let opens = at + 2 + that;
    if (determiners.has(doc.tokens[opens]?.norm ?? '') || possessives.has(doc.tokens[opens]?.norm ?? '')) opens++;
    const { norm: who, isCapitalized } = doc.tokens[opens] as Token;
    const isOwn = isCapitalized || pronouns.has(who) || isStateNoun(doc, who);
    return opens < first && !isOwn && who !== 'of' && who !== 'against';
  }
  return false;
}
/** Words of a clause in which the verb stands that it hangs on. */
const FEARED = 16;
/** Words between "warned" and "that". */
const SAID_WHEN = 5;

/** "Arland would", "the Port Vale government can", not "UN sanctions would" */
function isNameAt({ tokens, language }: Doc, from: number): boolean {
  let at = tokens[from]?.norm === 'the' ? from + 1 : from;
  if (tokens[at]?.isCapitalized !== true) return false;
  while (tokens[at]?.isCapitalized === true || language.stances.words.stateNouns.has(tokens[at]?.norm ?? '')) at++;
  return language.functionWords.auxiliaries.has(tokens[at]?.norm ?? '');
}

/** "the plan, which would begin if": a condition of something else, said in a clause about that. */
function isElsewhere(doc: Doc, sentence: Sentence, first: number): boolean {
  for (let at = first - 1; at > sentence.firstToken; at--) {
    const { norm, text } = doc.tokens[at] as Token;
    if (/^[,;:.“”"–—]$/.test(text)) {
      if (!/^(?:which|who|that)$/.test(doc.tokens[at + 1]?.norm ?? '')) return false;
    }
    if (norm !== 'which' && norm !== 'who' && norm !== 'whose') continue;
    // "a window after which the ban would return unless", but "a plan under which Arland would join if"
    if (doc.language.functionWords.prepositions.has(doc.tokens[at - 1]?.norm ?? '')) return !isNameAt(doc, at + 1);
    // "Arland, which would join if", "a plan which Arland would join if"
    const before = doc.tokens[(doc.tokens[at - 1] as Token).isWord ? at - 1 : at - 2];
    return !(before?.isCapitalized ?? false) && !(doc.tokens[at + 1]?.isCapitalized ?? false);
  }
  return false;
}
