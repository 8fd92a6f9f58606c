import type { Attributions } from '../../attribution/speakers';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { isVerbAt } from '../grammar/clause';
import { listOf } from '../grammar/lists';
import { heldBy } from './nominal-holders';
import { impliesTopic } from './implied-objects';
import { isLost, isOver, isUnsaid } from './nominal-moods';
import { hasObject, isKnown, isNear } from '../grammar/opening-words';
import { isFinite } from '../grammar/finite';
import { isPhraseWord, isStateNoun, singular } from '../grammar/phrases';
import { isSeat } from '../grammar/seats';
import { plainSignal } from '../signals/plain-signal';
import { nounNumbers, nounsOf, type Holding, type NounOccurrence } from '../grammar/position-nouns';
import { signalWith } from '../signals/signal-shape';
import { isHistory } from '../signals/readings';
import type { Signal } from '../signals/signals';
import { saidBy } from '../actors/stretches';
import type { Topic } from '../topic/topic';
import { impliedLinkOf } from '../topic/implied-link';
import { topicLink } from '../topic/topic-link';
import { isStranger, sayerOf } from '../actors/voices';

/**
 * Positions that a noun tells and no verb: "objections from Arland", "with Arland's blessing", "anger in Port Vale",
 * "Arland, a vocal critic of the plan". What is only wished for, denied or about something else is left out.
 */
export function readNominals(
  doc: Doc,
  read: {
    readonly actors: readonly (readonly Actor[])[];
    readonly attributions: Attributions;
    readonly topic: Topic;
  },
): Signal[] {
  const lookup = nounsOf(doc.language);
  const isNoun = nounNumbers(doc.language);
  const said = saidBy(doc, read.attributions);
  const found: Signal[] = [];
  for (const sentence of doc.sentences) {
    const actors = read.actors[sentence.index] ?? [];
    if (actors.length === 0) continue;
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const entry = isNoun.at(doc, at) === 0 ? null : lookup(doc.tokens[at] as Token);
      if (entry === null) continue;
      const occurrence = { doc, sentence, noun: at, entry, actors };
      const holding = entry.holds.has('is') ? heldBy(occurrence) : (ownedBy(occurrence) ?? comesFrom(occurrence));
      if (holding === null) continue;
      const isGone = isLost(doc, sentence, holding);
      if (!isGone && isUnsaid(doc, sentence, holding)) continue;
      const match = { rule: entry.rule, first: holding.first, end: holding.end };
      const { onTopic } = topicLink(doc, sentence, { ...match, first: Math.min(at, holding.first) }, read.topic, false);
      const objects = [at + 1, holding.end].filter((from) => from !== holding.from && hasObject(doc, from));
      if (objects.some((from) => !isKnown(doc, sentence, from, read.topic))) continue;
      if (onTopic === 0 && entry.holds.has('at')) continue;
      const attribution = said(at);
      const speaker = attribution?.speaker ?? null;
      const sayer = sayerOf(doc, read.attributions, speaker);
      for (const country of holding.countries)
        found.push(
          signalWith(
            plainSignal(entry.rule, country, {
              sentence: sentence.index,
              first: holding.first,
              end: holding.end,
              speaker: sayer === country ? speaker : null,
            }),
            {
              ...(isGone ? ({ stance: 'opposes', isNegated: true } as const) : null),
              onTopic:
                (isGone && onTopic > 0) || objects.length > 0 || (onTopic === 0 && impliesTopic(doc, sentence, holding))
                  ? 2
                  : onTopic > 0 || !(isNear(doc, sentence) || impliedLinkOf(doc, sentence, read.topic) > 0)
                    ? onTopic
                    : 1,
              isHistory: isHistory(doc, sentence, match),
              isPast: isOver(doc, sentence, holding),
              isReported:
                attribution !== null &&
                sayer !== country &&
                (sayer !== null || isStranger(doc, read.attributions, speaker)),
            },
          ),
        );
    }
  }
  return found;
}

/** Words from a name to the noun that it owns. */
const OWNED = 6;

/** "Arland's strong objections", "the Arlish veto": the noun that a possessive or an adjective of a country leads to. */
function ownedBy({ doc, sentence, noun, entry, actors }: NounOccurrence): Holding | null {
  const whose = relativeOwner(doc, noun, actors);
  if (whose !== null)
    return { entry, noun, from: sentence.endToken, first: whose.first, end: noun + 1, countries: [whose.country] };
  const owner = actors.findLast(({ first }) => first < noun && noun - first <= OWNED);
  if (!owner || !isHead(doc, sentence, noun) || isGlued(doc, owner.first)) return null;
  let isOwned = false;
  for (let at = owner.first; at < noun; at++) {
    const token = doc.tokens[at] as Token;
    const isName = token.isCapitalized || /^['’]s?$/.test(token.text);
    if (/['’]s$|^['’]$/.test(token.text)) isOwned = true;
    if (isName || token.norm === '-') continue;
    if (!token.isWord || !isModifier(doc, at)) return null;
  }
  const isAdjective =
    doc.language.stances.positionWords.demonymEndings.test((doc.tokens[owner.first] as Token).norm) ||
    owner.role === 'owner';
  if (!isOwned && !isAdjective) return null;
  // "the Arlish opposition": a party
  if ((doc.tokens[noun] as Token).norm === 'opposition' && !isOpposing(doc, owner.first, noun)) return null;
  if (entry.holds.has('at') && doc.tokens[owner.first - 1]?.norm !== 'at') return null;
  return { entry, noun, from: sentence.endToken, first: owner.first, end: noun + 1, countries: [owner.country] };
}

/** "Arland, whose strong objections to it": the name before; null for none. */
function relativeOwner({ tokens, language }: Doc, noun: number, actors: readonly Actor[]): Actor | null {
  let at = noun - 1;
  while (at > noun - RELATIVE && tokens[at]?.isWord && tokens[at]?.norm !== 'whose') at--;
  if (tokens[at]?.norm !== 'whose' || language.functionWords.prepositions.has(tokens[noun - 1]?.norm ?? ''))
    return null;
  const name = tokens[at - 1]?.text === ',' ? at - 1 : at;
  return actors.find(({ end, role }) => end === name && role !== 'other' && role !== 'owner') ?? null;
}

/** Words from "whose" to its noun. */
const RELATIVE = 4;

/** "despite Arlish opposition", "Arland's opposition to the plan": no party. */
const isOpposing = (doc: Doc, first: number, noun: number): boolean =>
  hasObject(doc, noun + 1) ||
  (doc.tokens[first]?.norm !== 'the' &&
    doc.language.stances.positionWords.behindNoun.has(doc.tokens[first - 1]?.norm ?? ''));

/** A word between an owner and its noun: no article, no small word, nobody who is not the state. */
function isModifier(doc: Doc, at: number): boolean {
  const { norm } = doc.tokens[at] as Token;
  const { functionWords: small, stances } = doc.language;
  if (norm === 'and') return true;
  if (isStateNoun(doc, norm.replace(/'s$/, ''))) return true;
  return !(
    small.prepositions.has(norm) ||
    small.determiners.has(norm) ||
    small.possessives.has(norm) ||
    small.auxiliaries.has(norm) ||
    small.relatives.has(norm) ||
    small.conjunctions.has(norm) ||
    stances.words.notState.has(norm.replace(/'s$/, '')) ||
    stances.words.ownNouns.has(norm) ||
    doc.language.reportingVerbs.has(norm)
  );
}

/** Is a noun the last of its phrase: "opposition to", "support came", not "opposition leaders"? */
function isHead(doc: Doc, sentence: Sentence, noun: number): boolean {
  const next = doc.tokens[noun + 1];
  if (noun + 1 >= sentence.endToken || !next?.isWord) return next?.text !== '-' && !/^['’]/.test(next?.text ?? '');
  const { functionWords: small, stances, roleNouns } = doc.language;
  if (stances.words.notState.has(next.norm) || roleNouns.has(singular(next.norm))) return false;
  return (
    small.prepositions.has(next.norm) ||
    small.auxiliaries.has(next.norm) ||
    small.conjunctions.has(next.norm) ||
    small.relatives.has(next.norm) ||
    small.adverbs.has(next.norm) ||
    small.times.has(next.norm) ||
    isFinite(doc, noun + 1) ||
    isVerbAt(doc, sentence, noun + 1)
  );
}

/** "pro-Arlish", "a former Arlish" */
const isGlued = (doc: Doc, first: number): boolean =>
  doc.language.stances.positionWords.formerHolder.has(doc.tokens[first - 1]?.norm ?? '');

/** Words from a noun to the "from" behind which its owner stands. */
const SOURCE = 12;

/** "objections to the plan came from Arland and Port Vale", "the blessing of Arland", "anger in Port Vale". */
function comesFrom(occurrence: NounOccurrence): Holding | null {
  const { doc, sentence, noun, entry, actors } = occurrence;
  if (entry.holds.has('at') && !isBehindAt(doc, sentence, noun)) return null;
  const turned = cameFrom(occurrence);
  if (turned) return turned;
  const { functionWords: small } = doc.language;
  const { comes, knownObject } = doc.language.stances.positionWords;
  for (let at = noun + 1; at < Math.min(noun + SOURCE, sentence.endToken); at++) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (!isWord) {
      if (!/^["“”‘’'-]$/.test(text)) return null;
      continue;
    }
    const isNext = at === noun + 1;
    const isSource =
      norm === 'from' || (norm === 'by' && at - noun <= AGENT) || (isNext && norm === 'of' && isHolderOf(occurrence));
    if (isSource || (norm === 'in' && entry.holds.has('felt'))) {
      const actor = sourceAfter(doc, at, actors);
      if (actor && (norm !== 'in' || isSeat(doc, actor))) {
        const { countries, end } = listOf(doc, actor, actors);
        return { entry, noun, from: at, first: noun, end, countries };
      }
      if (norm !== 'in' && norm !== 'of') return null;
    }
    if (isNext && !small.prepositions.has(norm) && !comes.has(norm)) return null;
    // "caution to a promise from Arland": what is new in the text has a source of its own
    if (
      at === noun + 2 &&
      !comes.has(norm) &&
      !comes.has((doc.tokens[noun + 1] as Token).norm) &&
      !knownObject.has(norm)
    )
      return null;
    if (small.relatives.has(norm)) return null;
    if ((small.auxiliaries.has(norm) || isFinite(doc, at)) && !comes.has(norm)) return null;
  }
  return null;
}

/** "From Arland came harsh criticism": the source first. */
function cameFrom({ doc, sentence: { firstToken }, noun, entry, actors }: NounOccurrence): Holding | null {
  if ((doc.tokens[firstToken] as Token).norm !== 'from') return null;
  const actor = actors.find(({ first }) => first === firstToken + 1);
  const came = actor ? listOf(doc, actor, actors) : null;
  if (!came || !/^c[ao]mes?$/.test(doc.tokens[came.end]?.norm ?? '') || noun - came.end > OWNED) return null;
  for (let at = came.end + 1; at < noun; at++) if (!isModifier(doc, at) && !isPhraseWord(doc, at)) return null;
  return { entry, noun, from: firstToken, first: firstToken, end: noun + 1, countries: came.countries };
}

/** "objections to the plan by Arland", not "protest of the joint exercise by Arland". */
const AGENT = 4;

/** "the support of Arland", "the strong objections of Arland", not "its support of Arland". */
function isHolderOf({ doc, sentence: { firstToken }, noun, entry: { holds } }: NounOccurrence): boolean {
  if (holds.has('at')) return true;
  if (!holds.has('of')) return false;
  for (let at = noun - 1; at >= Math.max(firstToken, noun - 3); at--) {
    const { norm } = doc.tokens[at] as Token;
    if (norm === 'the') return true;
    if (doc.language.functionWords.prepositions.has(norm) || doc.language.functionWords.possessives.has(norm))
      return false;
  }
  return false;
}

const isBehindAt = (doc: Doc, { firstToken }: Sentence, noun: number): boolean =>
  noun - 2 >= firstToken && (doc.tokens[noun - 1] as Token).norm === 'the' && doc.tokens[noun - 2]?.norm === 'at';

/** Words between "from" and the name: "the government of", "neighbouring", "officials in". */
const NAME_REACH = 5;

/** The state that a preposition leads to: "from Arland", "from the Arlish foreign ministry", "from officials in Port Vale". */
function sourceAfter(doc: Doc, preposition: number, actors: readonly Actor[]): Actor | null {
  const actor = actors.find(({ first, end }) => end > preposition + 1 && first - preposition <= NAME_REACH);
  if (!actor || actor.role === 'other' || actor.role === 'owner' || actor.first <= preposition) return null;
  for (let at = preposition + 1; at < actor.first; at++) {
    const { norm } = doc.tokens[at] as Token;
    if (doc.language.stances.words.notState.has(norm)) return null;
    if (
      !isPhraseWord(doc, at) &&
      !isStateNoun(doc, norm) &&
      !doc.language.stances.positionWords.besideCountry.has(norm)
    )
      return null;
  }
  return actor;
}
