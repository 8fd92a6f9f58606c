import type { Doc, Sentence, Token } from '../../doc';
import { tokenize } from '../../text/tokens';
import { isTakenUp } from '../topic/topic-link';
import type { Topic } from '../topic/topic';
import { stem } from '../topic/topic-words';

/** Sentences in which an article says what it is about. */
const OPENING = 3;
/** Words of an object that are looked at. */
const OBJECT = 8;

/** Is what a preposition leads to the topic, or something that the title or another of the first sentences speaks of too? */
export function isKnown(doc: Doc, sentence: Sentence, preposition: number, topic: Topic): boolean {
  const { prepositions, relatives } = doc.language.functionWords;
  let isNamed = false;
  for (let at = preposition + 1; at < Math.min(preposition + OBJECT, sentence.endToken); at++) {
    const { norm, isWord, text, isCapitalized } = doc.tokens[at] as Token;
    if (!isWord && text !== '-') return false;
    if (at === preposition + 1 && doc.language.stances.grammar.takesUp.has(norm)) return true;
    if (isNamed && (prepositions.has(norm) || relatives.has(norm))) return false;
    if (isKnownWord(doc, sentence, at) || topic.isWord(norm)) return true;
    isNamed ||= isCapitalized || !isEmpty(doc, at);
  }
  return false;
}

/** Does a sentence hold a word that the title or another of the first sentences has too? */
export function isNear(doc: Doc, sentence: Sentence): boolean {
  for (let at = sentence.firstToken; at < sentence.endToken; at++) if (isKnownWord(doc, sentence, at)) return true;
  return false;
}

/** A noun or verb, no name, that stands in the title or another of the first sentences. */
export function isKnownWord(doc: Doc, sentence: Sentence, at: number): boolean {
  const { norm, isCapitalized } = doc.tokens[at] as Token;
  if (isCapitalized || isEmpty(doc, at)) return false;
  const places = openingOf(doc).get(stemOf(norm));
  return places !== undefined && (places.size > 1 || !places.has(sentence.index));
}

/** A word that says nothing of what a text is about: "the", "country". */
export function isEmpty(doc: Doc, at: number): boolean {
  const { emptyWords, topicNouns } = doc.language.stances.words;
  const { norm, isWord } = doc.tokens[at] as Token;
  return !isWord || norm.length < 3 || (emptyWords.has(norm) && !topicNouns.has(norm));
}

const stemOf = (norm: string): string => stem(norm.replace(/'s$/, ''));

const TITLE = -1;
const openings = new WeakMap<Doc, ReadonlyMap<string, ReadonlySet<number>>>();

/** Stems of the title and the first sentences, with the sentences in which they stand. */
function openingOf(doc: Doc): ReadonlyMap<string, ReadonlySet<number>> {
  let found = openings.get(doc);
  if (!found) {
    const places = new Map<string, Set<number>>();
    const add = (norm: string, index: number) => {
      const word = stemOf(norm);
      places.set(word, (places.get(word) ?? new Set()).add(index));
    };
    for (const { norm } of tokenize(doc.article.title)) add(norm, TITLE);
    for (const { index, firstToken, endToken } of doc.sentences.slice(0, OPENING))
      for (let at = firstToken; at < endToken; at++) add((doc.tokens[at] as Token).norm, index);
    openings.set(doc, (found = places));
  }
  return found;
}

/** "to the plan", not "to sign", "on Monday". */
export function hasObject(doc: Doc, at: number): boolean {
  const { norm } = doc.tokens[at] ?? { norm: '' };
  const next = doc.tokens[at + 1];
  if (!doc.language.stances.grammar.names.has(norm) || !next || doc.language.functionWords.times.has(next.norm))
    return false;
  if (norm !== 'to') return true;
  const { determiners, possessives, pronouns } = doc.language.functionWords;
  return (
    next.isCapitalized ||
    determiners.has(next.norm) ||
    possessives.has(next.norm) ||
    pronouns.has(next.norm) ||
    /(?:[^s]s|[a-z]{3}ing)$/.test(next.norm)
  );
}

/** Words from a no to the preposition that tells what it is about. */
const OVER_REACH = 6;

/** "expelled two envoys over a spy case", "withdrew from a song contest": is what a no is about neither the topic nor anything that the opening speaks of? */
export function isOverElse(
  doc: Doc,
  sentence: Sentence,
  { rule, first, end }: { readonly rule: { readonly stance: string }; readonly first: number; readonly end: number },
  topic: Topic,
): boolean {
  if (rule.stance !== 'opposes') return false;
  if (
    doc.tokens[end - 1]?.norm === 'from' &&
    doc.language.stances.grammar.withdraws.test(doc.tokens[first]?.norm ?? '')
  )
    return !isKnown(doc, sentence, end - 1, topic) && !doc.tokens[end]?.isCapitalized;
  for (let at = end; at < Math.min(end + OVER_REACH, sentence.endToken); at++) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord) return false;
    if (norm === 'over') return !isKnown(doc, sentence, at, topic);
  }
  return false;
}

/** "furious about the price of fuel": do words that end before a token, or on a preposition, go on to something else than the topic? */
export function isAboutElse(doc: Doc, sentence: Sentence, end: number, topic: Topic): boolean {
  const at = hasObject(doc, end - 1) ? end - 1 : end;
  return (
    at < sentence.endToken &&
    hasObject(doc, at) &&
    !isKnown(doc, sentence, at, topic) &&
    !takesUpMatter(doc, sentence, at)
  );
}

/** "enthusiastic about the plan", "wary of this whole idea": does a noun that goes back to what is known stand behind a preposition? */
function takesUpMatter(doc: Doc, { endToken }: Sentence, preposition: number): boolean {
  const { topicNouns } = doc.language.stances.words;
  for (let at = preposition + 1; at < Math.min(preposition + TAKEN_UP, endToken); at++)
    if (topicNouns.has((doc.tokens[at] as Token).norm) && isTakenUp(doc, at)) return true;
  return false;
}

/** Words from a preposition to such a noun. */
const TAKEN_UP = 4;
