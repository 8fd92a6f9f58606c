import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import { isVerbAt, type VerbGroup } from '../grammar/clause';
import type { PatternMatch } from '../patterns/patterns';
import { isTakenUp } from './topic-link';
import type { Topic } from './topic';

/** Words of a phrase in which its noun stands. */
const REACH = 8;

/** Is the topic what the verb of a verbal rule acts on: its object, or in the passive its subject? */
export function actsOnTopic(
  doc: Doc,
  sentence: Sentence,
  match: PatternMatch<StanceRule>,
  group: VerbGroup,
  topic: Topic,
): boolean {
  return group.isPassive
    ? isSubject(doc, sentence, group.first, topic) || isSubjectBehind(doc, sentence, group.first, topic)
    : isObject(doc, sentence, { from: match.end, verb: group.first }, topic) ||
        // "kept the treaty alive": it stands among the words of the match
        isObject(doc, sentence, { from: behind(doc, group.at), to: match.end, verb: group.first }, topic) ||
        isRelativeObject(doc, sentence, match.end, group.first, topic);
}

/** Where the object of a verb may begin: "departed from | the deal", "blew up | the deal", "kept | the deal alive". */
function behind({ tokens, language }: Doc, verb: number): number {
  const next = tokens[verb + 1]?.norm ?? '';
  const { prepositions } = language.functionWords;
  return prepositions.has(next) || language.stances.matterWords.particles.has(next) ? verb + 2 : verb + 1;
}

/** Words between "which" and the verb: "which the Arlish government". */
const RELATIVE_REACH = 6;

/** "the plan, which Arland backs": nothing follows the verb, and the topic stands before the word that opens its clause. */
function isRelativeObject(doc: Doc, sentence: Sentence, end: number, verb: number, topic: Topic): boolean {
  if (end < sentence.endToken && (doc.tokens[end] as Token).isWord) return false;
  for (let at = verb - 1; at > Math.max(sentence.firstToken, verb - RELATIVE_REACH); at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (norm === 'which' || norm === 'that') return isSubject(doc, sentence, at, topic);
    if (!isWord || isVerbAt(doc, sentence, at)) return false;
  }
  return false;
}

/** "the plan for a court": is a word of the topic in the phrase that begins here, or does it take the topic up? */
function isObject(
  doc: Doc,
  sentence: Sentence,
  { from, to = from + REACH, verb }: { readonly from: number; readonly to?: number; readonly verb: number },
  topic: Topic,
): boolean {
  const small = doc.language.functionWords;
  const { topicNouns, ownNouns } = doc.language.stances.words;
  let goesOn = false;
  for (let at = from; at < Math.min(sentence.endToken, to); at++) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (!isWord) {
      if (/^["“”‘’'-]$/.test(text)) continue;
      return false;
    }
    if (at === from && doc.language.stances.matterWords.objectClauses.has(norm)) return false;
    // "issued a warning and lifted it": what the sentence has just named
    if (at === from && doc.language.stances.matterWords.pronouns.has(norm)) return !hasVerb(doc, sentence, verb);
    if (topic.isCore(norm) || (topicNouns.has(norm) && isTakenUp(doc, at))) return true;
    if (small.prepositions.has(norm)) {
      if (!goesOn) return false;
      goesOn = false;
      continue;
    }
    if (small.relatives.has(norm) || small.conjunctions.has(norm) || small.auxiliaries.has(norm)) return false;
    goesOn = topicNouns.has(norm) || ownNouns.has(norm) || doc.language.stances.matterWords.objectAspects.has(norm);
  }
  return false;
}

function hasVerb(doc: Doc, sentence: Sentence, before: number): boolean {
  for (let at = sentence.firstToken; at < before; at++) if (isVerbAt(doc, sentence, at)) return true;
  return false;
}

/** Words from a participle to the comma behind which its subject stands. */
const OPENS_REACH = 16;

/** "Backed by Arland and rejected by Nordia, the treaty": with participles that open a sentence, the topic follows. */
function isSubjectBehind(doc: Doc, sentence: Sentence, verb: number, topic: Topic): boolean {
  const { firstToken, endToken } = sentence;
  if (doc.tokens[firstToken + 1]?.norm !== 'by' || !/ed$/.test((doc.tokens[firstToken] as Token).norm)) return false;
  const { determiners, possessives } = doc.language.functionWords;
  for (let at = verb + 1; at < Math.min(endToken - 1, verb + OPENS_REACH); at++) {
    const next = (doc.tokens[at + 1] as Token).norm;
    if (doc.tokens[at]?.text === ',' && (determiners.has(next) || possessives.has(next)))
      return isObject(doc, sentence, { from: at + 1, verb: firstToken }, topic);
  }
  return false;
}

/** "the court was backed by", "the text of the treaty, rejected by": is a word of the topic in the phrase before the verb? */
function isSubject(doc: Doc, sentence: Sentence, verb: number, topic: Topic): boolean {
  const { topicNouns } = doc.language.stances.words;
  let words = 0;
  for (let at = verb - 1; at >= sentence.firstToken && words < REACH; at--) {
    const { norm, isWord, text } = doc.tokens[at] as Token;
    if (!isWord) {
      if (/^[;:]$/.test(text) || (text === ',' && words > 0)) return false;
      continue;
    }
    // "the plan, fiercely resisted by"
    if (words === 0 && (/ly$/.test(norm) || doc.language.functionWords.adverbs.has(norm))) continue;
    words++;
    if (words === 1 && (norm === 'it' || norm === 'that' || norm === 'which')) {
      if (norm === 'it') return true;
      continue;
    }
    if (topic.isCore(norm) || (topicNouns.has(norm) && isTakenUp(doc, at))) return true;
  }
  return false;
}
