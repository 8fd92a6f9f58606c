import type { FollowingOpening } from '../../../language/following-types';
import type { Position } from '../../../language/stance-types';
import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import { languageNumbers } from '../../text/word-numbers';
import type { Actor } from '../actors/actors';
import { weightOf } from '../verdict/features';
import { joined, listAt, listOf } from '../grammar/lists';
import { followsSuit, isUnder } from './following-words';
import { OWNS } from './proposers';
import { signalWith } from '../signals/signal-shape';
import { firstFrom, type Signal } from '../signals/signals';

const OPPOSITE: Partial<Record<Position, Position>> = { supports: 'opposes', opposes: 'supports' };

/** Words between a hesitation and those who are said to share it. */
const FAR = 9;

/** How much a position must count to be followed. */
const PLAIN = 0.5;

/** Words of a sentence by which a country takes the position of another. */
type Following = {
  readonly at: number;
  readonly countries: readonly CountryCode[];
  /** The sentence before is followed. */
  readonly isBefore: boolean;
  /** "under a pact with Arland": only a backing is shared, that of whoever's plan it is. */
  readonly isPartner: boolean;
  /** "unlike Arland": the opposite of what the clause says. */
  readonly isOpposite: boolean;
};

/**
 * Positions taken by doing as another does: "So did Arland", "Arland followed suit" go back to the sentence before,
 * "along with Arland", "as did Arland", "a view echoed in Arland" to the same one. Each is told twice: in the words that
 * follow, and in those that are followed, which say what the position is.
 */
export function readFollowers(doc: Doc, actors: readonly (readonly Actor[])[], signals: readonly Signal[]): Signal[] {
  const sorted = [...signals].sort((a, b) => a.sentence - b.sentence);
  return doc.sentences.flatMap((sentence) => {
    const here = actors[sentence.index] ?? [];
    return here.length === 0
      ? []
      : followingsOf(doc, sentence, here).flatMap((following) => {
          // "Nordia will vote against it. “No,” its minister said. Arland is of the same opinion."
          const before = sentence.index - 1;
          const isQuiet = firstFrom(sorted, before) === firstFrom(sorted, sentence.index);
          const from = following.isBefore ? (isQuiet ? before - 1 : before) : sentence.index;
          return copies(sentence, following, here, sorted, from);
        });
  });
}

/** The strongest plain position of the sentence that is followed, for each country that follows. */
function copies(
  sentence: Sentence,
  { at, countries, isBefore, isPartner, isOpposite }: Following,
  actors: readonly Actor[],
  signals: readonly Signal[],
  from: number,
): Signal[] {
  const opens = !isBefore && at <= sentence.firstToken + 1;
  const leader = isBefore ? null : leaderOf(actors, at, countries, opens);
  if (!isBefore && !opens && !isPartner && leader === null) return [];
  let model: Signal | null = null;
  for (let index = firstFrom(signals, from); index < signals.length; index++) {
    const signal = signals[index] as Signal;
    if (signal.sentence > from) break;
    if (isPartner ? signal.rule.id !== OWNS.id || signal.first > at : leader !== null && signal.country !== leader)
      continue;
    if (weightOf(signal) < PLAIN || countries.includes(signal.country)) continue;
    // "broke ranks with Arland": the words that follow say no side of their own
    if (isOpposite && signal.first <= at && at < signal.end) continue;
    // "As well as Arland, two countries voted no": those that are counted lead
    if (opens && leader === null && signal.first < at) continue;
    if (model === null || signal.rule.strength > model.rule.strength) model = signal;
  }
  if (model === null) return [];
  const { rule } = model;
  const stance = isOpposite ? OPPOSITE[model.stance ?? 'undecided'] : model.stance;
  if (stance === undefined || (isOpposite && model.onTopic < 2)) return [];
  // "has kept its own counsel; it voted with Arland after long silence"
  if (stance === 'undecided' && model.end <= at - FAR) return [];
  const copy = { rule, stance, via: 'subject', speaker: null, isReported: false } as const;
  const followed = model;
  return countries.flatMap((country) => [
    signalWith(followed, { ...copy, country }),
    ...(isBefore ? [signalWith(followed, { ...copy, country, sentence: sentence.index, first: at, end: at + 1 })] : []),
  ]);
}

/** Whom the clause is about that a country joins: the subject before the joining words, or after those that open. */
function leaderOf(
  actors: readonly Actor[],
  at: number,
  followers: readonly CountryCode[],
  opens: boolean,
): CountryCode | null {
  const leads = ({ role, country }: Actor) => (role === 'subject' || role === 'agent') && !followers.includes(country);
  const before = actors.findLast((actor) => actor.end <= at && leads(actor));
  if (before || !opens) return before?.country ?? null;
  return actors.find((actor) => actor.first > at && leads(actor))?.country ?? null;
}

/** 1 for a word that may begin an opening or a verb of following, which most words do not. */
const mayBegin = languageNumbers(({ norm }, { stances: { followings, positionWords } }) => {
  const { followsSuit, thinks, sharesView, is } = positionWords;
  const isVerb = followsSuit.has(norm) || thinks.has(norm) || sharesView.test(norm) || is.has(norm);
  return isVerb || followings.some(({ words }) => words[0]?.has(norm)) ? 1 : 0;
});

function followingsOf(doc: Doc, sentence: Sentence, actors: readonly Actor[]): readonly Following[] {
  const numbers = mayBegin(doc.language);
  for (let at = sentence.firstToken; at < sentence.endToken; at++)
    if (numbers.at(doc, at) === 1) return readFollowings(doc, sentence, at, actors);
  return NONE;
}

const NONE: readonly Following[] = [];

/** Folded word or mark of a token; '' past the end. */
const normAt = (doc: Doc, at: number, end: number): string => (at < end ? (doc.tokens[at] as Token).norm : '');

/** The first opening that fits at a token. */
function openingAt(doc: Doc, sentence: Sentence, at: number, actors: readonly Actor[]): FollowingOpening | null {
  for (const opening of doc.language.stances.followings) {
    const { words, opens, isPartner, behind, isLast } = opening;
    let fitting = 0;
    while (fitting < words.length && words[fitting]?.has(normAt(doc, at + fitting, sentence.endToken))) fitting++;
    if (fitting < words.length || (opens && at > sentence.firstToken + 1)) continue;
    const next = behind ? listEnd(doc, at + words.length, actors) : -1;
    if (behind && !behind.has(normAt(doc, next, sentence.endToken))) continue;
    if (isLast && !closesClause(doc, next + 1, sentence.endToken)) continue;
    if (!isPartner || isUnder(doc, sentence, at)) return opening;
  }
  return null;
}

/** "as Arland did last week": nothing but a time behind the verb. */
function closesClause({ tokens, language }: Doc, at: number, end: number): boolean {
  const { norm, isWord } = tokens[at] ?? { norm: '', isWord: false };
  const { functionWords, stances } = language;
  return at >= end || !isWord || functionWords.times.has(norm) || stances.positionWords.closesStep.has(norm);
}

/** Where a list of names ends that begins at a token. */
function listEnd(doc: Doc, from: number, actors: readonly Actor[]): number {
  const head = actors.find(({ first }) => first >= from);
  return head?.first === from ? listOf(doc, head, actors).end : from;
}

/** From the first token on that may begin one. */
function readFollowings(doc: Doc, sentence: Sentence, from: number, actors: readonly Actor[]): Following[] {
  const found: Following[] = [];
  const states = actors.filter(({ role }) => role !== 'owner');
  const norm = (at: number) => normAt(doc, at, sentence.endToken);
  const numbers = mayBegin(doc.language);
  for (let at = from; at < sentence.endToken; at++) {
    if (numbers.at(doc, at) === 0) continue;
    const opening = openingAt(doc, sentence, at, actors);
    if (opening) {
      const { words, opens, tells = 0, isBefore = false, isPartner = false, isOpposite = false, behind } = opening;
      const named = opens || isOpposite || behind ? states : states.filter(({ role }) => role !== 'other');
      const from = at + words.length;
      const countries = tells > 0 && goesOn(doc, from, named) ? [] : followersAt(doc, from, opening, named);
      found.push({ at: at + tells, countries, isBefore, isPartner, isOpposite });
    } else if (followsSuit(doc, norm(at), norm(at + 1), norm(at + 2), norm(at + 3))) {
      const isSimilar = norm(at + 1) === 'similar';
      const reach = isSimilar ? SIMILAR_REACH : 2;
      const subject = actors.findLast(({ role, end }) => role === 'subject' && end <= at && at - end <= reach);
      const countries = subject ? joined(doc, states, subject) : [];
      found.push({ at, countries, isBefore: true, isPartner: false, isOpposite: false });
    }
  }
  return found.filter(({ countries }) => countries.length > 0);
}

/** "Unlike Arland, Nordia voted no": those before the comma behind which the clause begins. */
function followersAt(
  doc: Doc,
  from: number,
  { opens, isBefore }: FollowingOpening,
  named: readonly Actor[],
): readonly CountryCode[] {
  const listed = named.filter(({ first }) => first >= from);
  const countries = listAt(doc, from, listed);
  if (!opens || isBefore) return countries;
  const main = listed.slice(0, countries.length).findLast(({ first }) => doc.tokens[first - 1]?.text === ',');
  return main
    ? listAt(
        doc,
        from,
        listed.filter(({ first }) => first < main.first),
      )
    : countries;
}

/** "Nor would Arland accept it": a verb of its own behind the name. */
function goesOn(doc: Doc, from: number, states: readonly Actor[]): boolean {
  const named = states.find(({ first }) => first >= from);
  const next = named && doc.tokens[listOf(doc, named, states).end];
  const { prepositions, conjunctions, adverbs, times } = doc.language.functionWords;
  return (
    next?.isWord === true &&
    !prepositions.has(next.norm) &&
    !conjunctions.has(next.norm) &&
    !adverbs.has(next.norm) &&
    !times.has(next.norm)
  );
}

/** Words from a list to "made similar appeals". */
const SIMILAR_REACH = 14;
