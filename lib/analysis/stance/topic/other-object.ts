import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import { isEmpty, isKnownWord } from '../grammar/opening-words';
import type { PatternMatch } from '../patterns/patterns';
import type { Topic } from './topic';

/** Words of an object that are looked at. */
const REACH = 10;
/** Words of its own that an object has at least to be named in full. */
const OWN_WORDS = 2;

/** Is what words of a position act on another thing than the topic: by what it is called, or since they are too common to tell? */
export const isOnElse = (
  doc: Doc,
  sentence: Sentence,
  match: PatternMatch<StanceRule>,
  topic: Topic,
  onTopic: 0 | 1 | 2,
): boolean =>
  (onTopic === 1 && match.rule.topic === 'needed') ||
  (onTopic === 0 && (isOfNoTopic(doc, sentence, match) || hasOtherObject(doc, sentence, match, topic)));

/**
 * "protested about the shape of a map", "thanked Arland for its help with the flood": do words of a position name in full
 * what they are about, and is it nothing of the topic, nothing that the opening speaks of and nothing that takes up what
 * was said? "Welcomed the ruling" names nothing in full: it may be any word for the topic.
 */
function hasOtherObject(
  doc: Doc,
  sentence: Sentence,
  { rule, first, end }: PatternMatch<StanceRule>,
  topic: Topic,
): boolean {
  if (rule.anyObject === undefined) return false;
  const { determiners, possessives, prepositions, times, relatives, auxiliaries, pronouns } =
    doc.language.functionWords;
  const { opensClause, phraseJoins, quantifiers, objectAspects } = doc.language.stances.matterWords;
  const { oneState, names } = doc.language.stances.grammar;
  const norm = (at: number) => doc.tokens[at]?.norm ?? '';
  const isLed = (at: number) => determiners.has(norm(at)) || possessives.has(norm(at)) || prepositions.has(norm(at));
  let at = end > first + 1 && isLed(end - 1) ? end - 1 : end;
  if (prepositions.has(norm(at)) && times.has(norm(at + 1))) at += 2;
  if (prepositions.has(norm(at)) && (norm(at) === 'at' || !names.has(norm(at)))) return false;
  const from = at;
  let own = 0;
  let isFull = /^an?$/.test(norm(at));
  if (rule.anyObject === 'new' && !isFull) return false;
  for (const stop = Math.min(sentence.endToken, at + REACH); at < stop; at++) {
    const { norm: word, isWord, isCapitalized, text } = doc.tokens[at] as Token;
    if (!isWord) {
      if (text === '-') continue;
      if (/^["“”‘’«]$/.test(text)) return false;
      break;
    }
    if (at > from && (relatives.has(word) || auxiliaries.has(word) || opensClause.has(word))) break;
    if (
      topic.isWord(word) ||
      isKnownWord(doc, sentence, at) ||
      isTakingUp(doc, at) ||
      quantifiers.has(word) ||
      oneState.has(word)
    )
      return false;
    if (pronouns.has(word) && !possessives.has(word)) return false;
    if (prepositions.has(word)) isFull ||= at > from && word !== 'at' && phraseJoins.has(word);
    else if (!isLed(at) && !objectAspects.has(word) && !isCapitalized && !isEmpty(doc, at)) own++;
  }
  return isFull && own >= OWN_WORDS;
}

/** "that", "such", "similar", or a noun that may go back to anything: "the proposal". */
function isTakingUp(doc: Doc, at: number): boolean {
  const { norm } = doc.tokens[at] as Token;
  const { takesUp } = doc.language.stances.grammar;
  const { alike } = doc.language.stances.matterWords;
  return takesUp.has(norm) || doc.language.stances.words.topicNouns.has(norm) || alike.has(norm);
}

/** Sentences in which an article says what it is about. */
const OPENING = 3;

/**
 * "hoped to attract tourists", "complained that the room was cold": words that tell a position only on the topic, with an
 * object that is not. What the opening wants is the topic, and "warned that it would" threatens an answer to it.
 */
function isOfNoTopic(doc: Doc, sentence: Sentence, { rule, first, end }: PatternMatch<StanceRule>): boolean {
  const norm = (at: number) => doc.tokens[at]?.norm ?? '';
  if (sentence.index < OPENING || rule.needsTopic?.has(norm(first)) !== true) return false;
  if (doc.tokens[end]?.isWord !== true || doc.language.stances.grammar.ahead.has(norm(end + 1))) return false;
  for (let at = end; at < Math.min(sentence.endToken, end + REACH); at++) {
    if (/^[,;:]$/.test(norm(at))) break;
    if (isKnownWord(doc, sentence, at)) return false;
  }
  return true;
}
