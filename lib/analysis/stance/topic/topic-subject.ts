import type { Doc, Sentence, Token } from '../../doc';
import { endBefore } from '../grammar/before-verb';
import { isVerbAt } from '../grammar/clause';
import { eventLexicon } from '../signals/lexicon';
import { isTakenUp } from './topic-link';
import type { Topic } from './topic';

/** The topic as the subject of a clause: where its phrase begins, and whether it is its end ("rejecting the plan") that is spoken of. */
export type TopicSubject = { readonly first: number; readonly is: 'named' | 'it'; readonly turns: boolean };

/** Words of a subject that are looked at. */
const REACH = 14;
/** Words of a relative clause before its verb: "which the Arlish government says". */
const RELATIVE = 6;
/** Words within commas after a subject: "The raid, Arland's minister said on Friday, was". */
const INSERTED = 14;

/** The subject that ends before a verb's group, where it is the topic; null for any other. */
export function topicBefore(doc: Doc, sentence: Sentence, verb: number, topic: Topic): TopicSubject | null {
  // "It's a trap"
  if (/^(?:it|that)'s$/.test((doc.tokens[verb] as Token).norm))
    return wasNamed(doc, sentence, verb, topic) ? { first: verb, is: 'it', turns: false } : null;
  const from = Math.max(sentence.firstToken, verb - REACH - INSERTED);
  let at = endBefore(doc, verb, from);
  if (at < from) return null;
  let { norm } = doc.tokens[at] as Token;
  if (norm === 'which' || norm === 'that') return beforeRelative(doc, sentence, at, topic);
  // "which Arland says will harm it"
  if (doc.language.reportingVerbs.has(norm))
    for (let left = at - 1; left > Math.max(from, at - RELATIVE); left--) {
      const word = (doc.tokens[left] as Token).norm;
      if (word === 'which' || word === 'that') return beforeRelative(doc, sentence, left, topic);
    }
  if (norm === ',') {
    at = beforeInsertion(doc, sentence, at);
    if (at < from) return null;
    ({ norm } = doc.tokens[at] as Token);
  }
  if (norm === 'it' || norm === 'this' || norm === 'that')
    return wasNamed(doc, sentence, at, topic) ? { first: at, is: 'it', turns: false } : null;
  return phraseBefore(doc, sentence, at, topic);
}

/** "The raid, Arland said, was": the word before an insertion that tells who says so; -1 where there is none. */
function beforeInsertion(doc: Doc, { firstToken }: Sentence, comma: number): number {
  let says = false;
  for (let at = comma - 1; at > Math.max(firstToken, comma - INSERTED); at--) {
    const { norm, text } = doc.tokens[at] as Token;
    if (text === ',') return says ? at - 1 : -1;
    says ||= doc.language.reportingVerbs.has(norm);
  }
  return -1;
}

/** "the plan, which …": is what stands before a relative the topic? */
function beforeRelative(doc: Doc, sentence: Sentence, relative: number, topic: Topic): TopicSubject | null {
  const at = doc.tokens[relative - 1]?.text === ',' ? relative - 2 : relative - 1;
  return at < sentence.firstToken ? null : phraseBefore(doc, sentence, at, topic);
}

/** Is the topic spoken of before a pronoun: in its sentence or the one before? */
function wasNamed(doc: Doc, sentence: Sentence, pronoun: number, topic: Topic): boolean {
  const { topicNouns } = doc.language.stances.words;
  const from = doc.sentences[sentence.index - 1]?.firstToken ?? sentence.firstToken;
  for (let at = from; at < pronoun; at++) {
    const { norm } = doc.tokens[at] as Token;
    if (topic.isCore(norm) || (topicNouns.has(norm) && isTakenUp(doc, at))) return true;
  }
  return false;
}

/** Reads the noun phrase that ends at a token: the topic must be its head, or what an aspect of it is of. */
function phraseBefore(doc: Doc, sentence: Sentence, end: number, topic: Topic): TopicSubject | null {
  const small = doc.language.functionWords;
  const { unreal } = doc.language.stances.words;
  let first = end + 1;
  let head = end + 1;
  const from = Math.max(sentence.firstToken, end - REACH);
  while (first > from) {
    const at = first - 1;
    const { norm, text, isWord } = doc.tokens[at] as Token;
    if (!isWord && !/^[-'’“”"]$/.test(text)) break;
    if (small.relatives.has(norm) || small.conjunctions.has(norm) || unreal.has(norm)) break;
    if (isVerbAt(doc, sentence, at) && !(doc.tokens[at] as Token).isCapitalized) break;
    first--;
    if (small.prepositions.has(norm)) head = at;
  }
  if (first > end) return null;
  const { wants } = doc.language.stances.effects;
  let turns = false;
  let ofAspect = false;
  for (let at = first; at <= end; at++) {
    const { norm } = doc.tokens[at] as Token;
    if (wants.has(norm) && !topic.isCore(norm) && !isOfHeadline(doc, norm)) turns = true;
    else if (at < head && isAspect(doc, at)) ofAspect = true;
    if (at >= head && !ofAspect && !turns) return null;
    if (topic.isCore(norm) || takesUp(doc, at, topic)) return { first, is: 'named', turns };
  }
  return null;
}

/** Letters that a verb and its noun begin with: "suspends", "suspension". */
const STEM = 5;

/** "the suspension", where the headline tells that visas are suspended: it is the matter itself, and turns nothing. */
const isOfHeadline = ({ article }: Doc, norm: string): boolean =>
  norm.length >= STEM && new RegExp(`(?<![a-z])${norm.slice(0, STEM)}`, 'u').test(article.title.toLowerCase());

/** "the building of", "the plan for": what is said of it is said of what it is of. */
export const isAspect = (doc: Doc, at: number): boolean =>
  doc.language.stances.matterWords.subjectAspects.has(doc.tokens[at]?.norm ?? '');

/** Nouns for the same kind of thing: one of them takes another up. */
const KINDS: readonly ReadonlySet<string>[] = [
  'deal agreement accord treaty pact truce ceasefire arrangement memorandum',
  'law bill legislation act decree reform',
  'tariff tariffs levy levies tax duties duty',
  'sanctions restrictions embargo ban curbs',
  'attack attacks strike strikes raid raids bombing shelling bombardment',
  'pipeline tunnel dam canal bridge railway port plant',
].map((nouns) => new Set(nouns.split(' ')));

/** "the plan", "the pact" for a deal: does a noun go back to the topic? */
export function takesUp(doc: Doc, at: number, topic: Topic): boolean {
  const { norm } = doc.tokens[at] as Token;
  if (doc.language.stances.matterWords.general.has(norm)) return isTakenUp(doc, at);
  // "the recognition", where the text has said who recognised it
  const act = eventLexicon(doc.language)(doc.tokens[at] as Token)?.noun;
  if (act && isTakenUp(doc, at) && act.family.some((word) => topic.isCore(word))) return true;
  const kind = KINDS.find((nouns) => nouns.has(norm));
  return kind !== undefined && isTakenUp(doc, at) && [...kind].some((noun) => topic.isCore(noun));
}
