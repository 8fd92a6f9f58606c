import type { StanceRule } from '../../../language/stance-types';
import type { CountryCode } from '../../../types/analysis';
import { sentenceAt, type Doc, type Sentence, type Token } from '../../doc';
import type { Actor } from './actors';
import { listedIn, listOf } from '../grammar/lists';
import type { PatternMatch } from '../patterns/patterns';
import { isPhraseWord, isStateNoun } from '../grammar/phrases';
import { isSeat } from '../grammar/seats';
import { hasParticiple, isPassive } from '../signals/passives';

/** Does a noun's phrase begin here, rather than an adverb or a preposition: "the", "diplomats"? */
function isObject(doc: Doc, at: number): boolean {
  const token = doc.tokens[at] as Token;
  const small = doc.language.functionWords;
  return token.isWord && !small.prepositions.has(token.norm) && !small.times.has(token.norm) && !isAdverb(doc, token);
}

/** "rejected the request by": is what the verb acts on told before "by", in the words of the rule or behind them? */
function hasObjectBefore(doc: Doc, { first, end }: PatternMatch<StanceRule>, by: number): boolean {
  if (by > end) return isObject(doc, end);
  const { determiners, possessives } = doc.language.functionWords;
  for (let at = first + 1; at < by; at++) {
    const { norm } = doc.tokens[at] as Token;
    if (determiners.has(norm) || possessives.has(norm)) return true;
  }
  return false;
}

const isAdverb = (doc: Doc, { norm }: Token): boolean =>
  doc.language.functionWords.adverbs.has(norm) || /ly$/.test(norm);

/** Words from "by" to a name, and to the noun that counts several. */
const AGENT_REACH = 10;
const GROUP_REACH = 6;
/** Words from "by" to such a noun: "three of the largest German-speaking countries". */
const GROUPED = 9;
const NO_TOKEN = { norm: '', start: 0 };

/** "withdraw from Arland", where a withdrawal is not the matter: whoever leaves a country rejects nothing. */
export const leavesCountry = (doc: Doc, { first, end }: PatternMatch<StanceRule>, actors: readonly Actor[]): boolean =>
  doc.language.stances.actorWords.leaving.has((doc.tokens[first] as Token).norm) &&
  actors.some((actor) => actor.first >= end && actor.first - end < 3);

/** "condemned by Arland, Port Vale and Nordia", "a rebuke from Arland": all of a list. */
export function agentOf(doc: Doc, actors: readonly Actor[], match: PatternMatch<StanceRule>): readonly CountryCode[] {
  if (
    doc.tokens[match.end - 1]?.norm === 'from' &&
    !doc.language.stances.actorWords.leaving.has((doc.tokens[match.first] as Token).norm)
  ) {
    const from = actors.find(({ first, end, role }) => role !== 'other' && end > match.end && first - match.end < 4);
    if (from) return listOf(doc, from, actors).countries;
  }
  // "the no votes were those of Arland and Port Vale"
  const isThose =
    doc.tokens[match.end - 1]?.norm === 'of' && /^(?:those|that)$/.test(doc.tokens[match.end - 2]?.norm ?? '');
  if (isThose) {
    const of = actors.find(({ first, role }) => role !== 'other' && first >= match.end && first - match.end < 3);
    return of ? listOf(doc, of, actors).countries : [];
  }
  if (match.rule.names === true) {
    const group = groupBehind(doc, match.end);
    const listed = group ? listedIn(doc, group.sentence, group.at, actors, GROUP_REACH) : [];
    if (listed.length > 0) return listed;
    const next = actors.find(
      (actor) => actor.end > match.end && (isItsOwn(doc, actor) || (actor.role !== 'other' && actor.role !== 'owner')),
    );
    return next && isRightBehind(doc, match.end, next.first) ? listOf(doc, next, actors).countries : [];
  }
  const by = byBehind(doc, match.end);
  if (by < 0) return feltIn(doc, actors, match);
  if (!hasParticiple(doc, match)) return [];
  // "turned down the request by Arland", "accepted diplomats sent by Arland": by whom the thing is, not who does it
  if (!isPassive(doc, match) && hasObjectBefore(doc, match, by)) return [];
  const agent = actors.find(({ role, first }) => role === 'agent' && first > by && first - by < AGENT_REACH);
  if (agent)
    return doc.tokens.slice(by + 1, agent.first).some(({ norm }) => norm === 'by')
      ? []
      : listOf(doc, agent, actors).countries;
  // "backed by 13 countries, including Arland", "held up by a group of states", "blocked by oil producers - Arland"
  for (let at = by + 1; at <= by + GROUPED; at++) {
    const { norm, start } = doc.tokens[at] ?? NO_TOKEN;
    const { groups, whole, among } = doc.language.stances.grammar;
    const sentence = groups.has(norm) || whole.has(norm) ? sentenceAt(doc, start) : null;
    if (!sentence) continue;
    const listed = listedIn(doc, sentence, at, actors, GROUP_REACH);
    // "backed by seven states, Arland among them"
    const last = actors.find(({ first, end: stop }) => first === at + 2 && among.has(doc.tokens[stop]?.norm ?? ''));
    return last && listed.length === 0 ? [last.country] : listed;
  }
  return [];
}

/** "was welcomed in Port Vale", "In Port Vale it was condemned": where a government sits, and nobody is told to have done it. */
function feltIn(doc: Doc, actors: readonly Actor[], match: PatternMatch<StanceRule>): readonly CountryCode[] {
  const verb = doc.tokens[match.first] as Token;
  if (!doc.language.stances.actorWords.attitudes.test(verb.norm) || !isPassive(doc, match)) return [];
  const from = sentenceAt(doc, verb.start)?.firstToken ?? match.first;
  const seat = actors.find(
    ({ role, first }) =>
      role === 'oblique' &&
      doc.tokens[first - 1]?.norm === 'in' &&
      (first - 1 === from || first - 1 === match.first + 1),
  );
  return seat && isSeat(doc, seat) ? [seat.country] : [];
}

/** "found support among several African countries such as": the noun for several shortly behind a match. */
function groupBehind(doc: Doc, from: number): { readonly at: number; readonly sentence: Sentence } | null {
  for (let at = from; at < from + GROUP_WORDS && doc.tokens[at]?.isWord; at++) {
    const { norm, start } = doc.tokens[at] as Token;
    const sentence = doc.language.stances.grammar.groups.has(norm) ? sentenceAt(doc, start) : null;
    if (sentence) return { at, sentence };
  }
  return null;
}

/** Words up to such a noun. */
const GROUP_WORDS = 5;

/** "signed by", "signed in Port Vale on Monday by": the token of "by" behind a participle; -1 for none. */
function byBehind({ tokens, language: { functionWords } }: Doc, end: number): number {
  for (let at = end - 1; at < end + PLACES; at++) {
    const token = tokens[at];
    if (!token) return -1;
    if (token.norm === 'by') return at;
    const isPlace =
      token.isCapitalized || /^(?:in|at|on|the|\d+)$/.test(token.norm) || functionWords.times.has(token.norm);
    if (at >= end + 2 && !isPlace) return -1;
  }
  return -1;
}

/** Words of a place and a time between a participle and its "by". */
const PLACES = 8;

/** "The first signature was Arland's.", "can count on Arland's vote": the name owns nothing else, or its part in the matter. */
const isItsOwn = ({ tokens, language }: Doc, { end }: Actor): boolean =>
  /['’]s?$/.test(tokens[end - 1]?.text ?? '') &&
  (tokens[end]?.isWord !== true || language.stances.positionWords.ownPart.has(tokens[end]?.norm ?? ''));

/** "angered Arland", "angered the government of Arland", not "angered by Arland" and not "angered farmers in Arland". */
function isRightBehind(doc: Doc, from: number, first: number): boolean {
  if (first - from > 5) return false;
  for (let at = from; at < first; at++) {
    const { norm } = doc.tokens[at] as Token;
    if (doc.language.stances.words.notState.has(norm)) return false;
    const isInner = at > from && (norm === 'of' || norm === 'in');
    const isPart = isInner || norm === 'both' || isPhraseWord(doc, at) || isStateNoun(doc, norm);
    if (!isPart) return false;
  }
  return true;
}
