import type { ReactionClass } from '../../../language/stance-types';
import type { CountryCode, Mention } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import { wordFact, type Word } from '../../text/word-fact';
import { knownTo } from '../../text/word-numbers';
import type { Actor } from '../actors/actors';
import type { Event } from '../signals/events';
import { listAt } from '../grammar/lists';
import { othersBehind, ownershipOf, REACH, type Scope } from './reacted-to';
import { byLanguage } from '../../text/by-language';

/** One country's reaction to what another does or wants: "Arland condemned Port Vale's raid". */
export type Reaction = {
  readonly kind: ReactionClass;
  readonly sentence: number;
  /** Token of the verb or noun. */
  readonly at: number;
  readonly reactors: readonly CountryCode[];
  /** Whose act or wish it is; empty where nobody's is named. */
  readonly others: readonly CountryCode[];
};

type Reacting = {
  readonly verbs: ReadonlyMap<string, readonly ReactionClass[]>;
  readonly noun: Lookup;
  /** Every form of the verbs with which a noun is voiced. */
  readonly voices: ReadonlySet<string>;
};
type Lookup = (word: Word) => ReactionClass | null;

const tableOf = byLanguage(({ stances }): Reacting => {
  const verbs = new Map<string, ReactionClass[]>();
  const nouns = new Map<string, ReactionClass>();
  for (const kind of stances.reactions) {
    for (const verb of wordsIn(kind.verbs)) verbs.set(verb, [...(verbs.get(verb) ?? []), kind]);
    for (const noun of wordsIn(kind.nouns)) nouns.set(noun, kind);
  }
  const voices = new Set(stances.reactions.flatMap((kind) => wordsIn(kind.voices ?? '').flatMap(stances.verbForms)));
  return { verbs, voices, noun: wordFact(({ norm }) => nouns.get(norm) ?? null) };
});

/** 1 for a noun of a reaction. */
const reactionNouns = knownTo((language) => tableOf(language).noun);

const wordsIn = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/** The reactions that some sentences tell. Linear. */
export function readReactions(
  doc: Doc,
  sentences: readonly Sentence[],
  read: {
    readonly actors: readonly (readonly Actor[])[];
    readonly events: readonly Event[];
    readonly mentions: readonly Mention[];
  },
): Reaction[] {
  const { noun, voices } = tableOf(doc.language);
  const isNoun = reactionNouns(doc.language);
  const isOwning = ownershipOf(doc, read.mentions);
  const bySentence = new Map<number, Event[]>();
  for (const event of read.events)
    if (!event.isNominal) {
      const list = bySentence.get(event.sentence);
      if (list) list.push(event);
      else bySentence.set(event.sentence, [event]);
    }
  const found: Reaction[] = [];
  for (const sentence of sentences) {
    const actors = read.actors[sentence.index] ?? [];
    if (actors.length === 0) continue;
    const events = bySentence.get(sentence.index) ?? [];
    const scope = { doc, sentence, actors, isOwning };
    for (const event of events) {
      const reaction = ofVerb(scope, event);
      if (reaction) found.push(reaction);
    }
    for (let at = sentence.firstToken; at < sentence.endToken; at++) {
      const kind = isNoun.at(doc, at) === 0 ? null : noun(doc.tokens[at] as Token);
      if (kind === null || isNone(doc, at) || events.some((event) => event.at === at)) continue;
      const voiced = voicedBy(scope, at, voices, events);
      if (kind.voices !== undefined && voiced.length === 0) continue;
      const reactors = voiced.length > 0 ? voiced : reactorsAround(scope, at);
      const others = othersBehind(scope, kind, at + 1, reactors);
      // "Arlish protests", "anger in Arland": of its people, where nobody else's act is named
      if (others.length > 0 || voiced.length > 0) found.push({ kind, sentence: sentence.index, at, reactors, others });
    }
  }
  return found;
}

/** The reaction that a verb tells: "Arland condemned Port Vale's raid"; null where it tells none. */
function ofVerb(scope: Scope, event: Event): Reaction | null {
  const { at, agents: reactors, sentence, isPassive, isNegated, mood, entry, patients } = event;
  if (isNegated || (mood !== 'done' && mood !== 'aside')) return null;
  // "with Arland fearing it and Port Vale welcoming it": whose a participle is cannot be told for sure
  if (isUnreal(scope, at) || (scope.doc.tokens[at] as Token).norm.endsWith('ing')) return null;
  const kinds = tableOf(scope.doc.language).verbs.get(entry.lemma);
  const kind = kinds?.find((one) => isOf(scope, one, at));
  if (!kind) return null;
  const takesNames = kind.takesNames && reactors.length > 0;
  const others = isPassive ? patients : othersBehind(scope, { ...kind, takesNames }, at + 1, reactors);
  return reactors.length > 0 || others.length > 0 ? { kind, sentence, at, reactors, others } : null;
}

/** Words before a verb among which "if" and "whether" make it unreal. */
const UNREAL_REACH = 8;

function isUnreal({ doc, sentence }: Scope, verb: number): boolean {
  const { unreal } = doc.language.stances.words;
  for (let at = verb - 1; at >= Math.max(sentence.firstToken, verb - UNREAL_REACH); at--)
    if (unreal.has((doc.tokens[at] as Token).norm)) return true;
  return false;
}

/** Does the clause behind a verb hold what its kind needs? */
function isOf({ doc, sentence }: Scope, { needs, objects, excludes }: ReactionClass, verb: number): boolean {
  const stop = Math.min(sentence.endToken, verb + REACH);
  let isNeeded = needs === undefined;
  let isObject = objects === null;
  let isWithinObject = true;
  for (let at = verb + 1; at < stop; at++) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (!isWord && /^[;:—,]$/.test(text)) break;
    // "warned that Arland would hand over": a word of what is said
    if (norm === 'that' && needs !== undefined) break;
    if (needs?.has(norm)) isNeeded = true;
    if (isWithinObject && doc.language.functionWords.prepositions.has(norm)) isWithinObject = false;
    if (!isWithinObject) continue;
    if (objects?.has(norm)) isObject = true;
    if (excludes?.has(norm)) return false;
  }
  return isNeeded && isObject;
}

/** "Arland and Port Vale voiced deep concern": who voices a noun; empty where nobody does, or no state. */
function voicedBy(
  { doc, sentence, actors }: Scope,
  noun: number,
  voices: ReadonlySet<string>,
  events: readonly Event[],
): readonly CountryCode[] {
  for (let at = noun - 1; at >= Math.max(sentence.firstToken, noun - VOICED); at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord || doc.language.functionWords.prepositions.has(norm)) return [];
    if (!voices.has(norm)) continue;
    const event = events.find((one) => one.at === at && !one.isNominal && !one.isNegated && !one.isPassive);
    if (event) return event.agents;
    const subject = actors.findLast(({ role, end }) => role === 'subject' && end <= at && at - end < 3);
    return subject ? [subject.country] : [];
  }
  return [];
}

/** "raised no objection", "without a single protest": there is none. */
const isNone = ({ tokens }: Doc, noun: number): boolean =>
  [noun - 1, noun - 2, noun - 3].some((at) => /^(?:no|without)$/.test(tokens[at]?.norm ?? ''));

/** Words between the verb and the noun that it voices. */
const VOICED = 5;

/** Whose reaction a noun tells: "Arlish anger", "outcry in Arland", "criticism by Arland". */
function reactorsAround({ doc, actors, isOwning }: Scope, noun: number): CountryCode[] {
  const before = actors.find(({ end, first }) => first < noun && (end === noun || end === noun + 1));
  if (before && (isOwning(before) || before.role !== 'other')) return [before.country];
  const place = actors.find(({ first, role }) => first > noun && first - noun < 4 && role !== 'other');
  if (!place || !doc.language.stances.positionWords.placesReaction.has(doc.tokens[noun + 1]?.norm ?? '')) return [];
  return listAt(doc, place.first, actors);
}
