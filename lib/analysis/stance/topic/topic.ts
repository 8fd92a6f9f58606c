import type { StanceRule } from '../../../language/stance-types';
import type { Span } from '../../../types/span';
import type { CountryMentions } from '../../countries/recognize';
import type { Doc, Token } from '../../doc';
import { lastStartingAt } from '../../doc';
import { fold } from '../../text/fold';
import { NumberSet } from '../../text/number-set';
import { tokenize } from '../../text/tokens';
import type { PatternMatch } from '../patterns/patterns';
import { namePhrase, type Named } from './topic-name';
import { stem, topicWords } from './topic-words';

/** What positions are taken on: the phrase, where it stands (null where only the title has it), its words. */
export type Topic = Named & {
  readonly words: readonly string[];
  /** Is this folded word one of the topic's, in singular or plural? */
  readonly isWord: (norm: string) => boolean;
  /** Is it one of the few that matter most, or of the phrase? */
  readonly isCore: (norm: string) => boolean;
};

const TITLE = 3;
const LEAD = 2;
/** A word that a position is taken on. */
const OBJECT = 1;
/** Words that make up the topic. */
const WORDS = 10;
/** Of them those that the matter hangs on. */
const CORE = 4;
/** Least score of a topic's word that title or opening have, and of one that comes up only later. */
const LEAST = 2.5;
const LEAST_LATER = 6;
/** Sentences that make up the opening. */
const OPENING = 3;
/** In a text of fewer sentences the lead is all there is. */
const SHORTEST = 5;

/**
 * The article's main proposal, action or dispute, in words of its title or text: those that title, lead and the
 * objects of position verbs share. Linear.
 */
export function findTopic(
  doc: Doc,
  countries: CountryMentions,
  matches: readonly (readonly PatternMatch<StanceRule>[])[],
): Topic {
  const names = namesOf(doc);
  const scores = scoreWords(doc, countries, matches, names);
  const opening = openingWords(doc);
  const words = [...scores]
    .filter(([word, score]) => score >= (opening.has(word) ? LEAST : LEAST_LATER))
    .sort(([, a], [, b]) => b - a)
    .slice(0, WORDS)
    .map(([word]) => word);
  const own = new Set(words);
  const linking = new Set(words.filter((word) => !names.has(word)));
  const prefixes = [...linking].filter((word) => word.length >= PREFIX);
  const cache = new Map<string, boolean>();
  const mayBe = beginningsOf(linking);
  const isWord = (norm: string) => {
    if (!mayBe(norm)) return false;
    let is = cache.get(norm);
    if (is === undefined) cache.set(norm, (is = linking.has(stem(norm)) || hasPrefix(norm, prefixes)));
    return is;
  };
  const phrase = namePhrase(doc, scores, own);
  const core = new Set([
    ...words.slice(0, CORE),
    ...tokenize(phrase.phrase)
      .map(({ norm }) => stem(norm))
      .filter((word) => own.has(word)),
  ]);
  return {
    phrase: phrase.phrase,
    span: phrase.span,
    other: phrase.other,
    words,
    isWord,
    isCore: (norm) => isWord(norm) && core.has(stem(norm)),
  };
}

const BEGINNINGS = 1 << 10;

/**
 * Tells of most words that they are none of the topic's, by their first two letters: it is asked of every word that
 * stands near a position. A short word may have another second letter in the text: "ties" is a form of "ty".
 */
function beginningsOf(words: ReadonlySet<string>): (norm: string) => boolean {
  const known = new Uint8Array(BEGINNINGS);
  const placeOf = (norm: string, second: number) => (norm.charCodeAt(0) * 31 + second) % BEGINNINGS;
  for (const word of words) {
    known[placeOf(word, word.charCodeAt(1) || 0)] = 1;
    if (word.length < 3) for (let second = 0; second < ASCII; second++) known[placeOf(word, second)] = 1;
  }
  return (norm) => known[placeOf(norm, norm.length > 1 ? norm.charCodeAt(1) : 0)] === 1;
}

const ASCII = 128;

/** Letters of a word by which a longer one is told to be of the same topic. */
const PREFIX = 4;

/** "pipeline" where "pipe" is known. */
const hasPrefix = (norm: string, prefixes: readonly string[]): boolean =>
  norm.length > PREFIX && prefixes.some((word) => word.length < norm.length && norm.startsWith(word));

function scoreWords(
  doc: Doc,
  { mentions }: CountryMentions,
  matches: readonly (readonly PatternMatch<StanceRule>[])[],
  names: ReadonlySet<string>,
): Map<string, number> {
  const wordOf = topicWords(doc.language);
  const scores = new Map<string, number>();
  const isMention = (token: Token) => {
    const mention = mentions[lastStartingAt(mentions, token.start)];
    return mention !== undefined && token.start < mention.end;
  };
  const add = (token: Token, score: number) => {
    const { stem: word, isContent } = wordOf(token);
    if (isContent && !isMention(token)) count(word, score);
  };
  const count = (word: string, score: number) => {
    scores.set(word, (scores.get(word) ?? 0) + (names.has(word) ? score / 3 : score));
  };
  const seen = new Map<string, number>();
  let last = -1;
  for (const token of doc.tokens) {
    while (last + 1 < mentions.length && (mentions[last + 1] as Span).start <= token.start) last++;
    const { stem: word, isContent } = wordOf(token);
    if (!isContent) continue;
    const times = (seen.get(token.norm) ?? 0) + 1;
    seen.set(token.norm, times);
    if (times <= 6 && token.start >= (mentions[last]?.end ?? 0)) count(word, 0.6);
  }
  const isShort = doc.sentences.length < SHORTEST;
  // The words that take a position are not what it is taken on.
  const takes = new Set<number>();
  for (const { rule, first, end } of matches[0] ?? [])
    if (rule.strength === 3 && !isShort) for (let at = first; at < end; at++) takes.add(at);
  const lead = doc.sentences[0];
  if (lead)
    for (let at = lead.firstToken; at < Math.min(lead.endToken, lead.firstToken + 60); at++)
      if (!takes.has(at))
        add(doc.tokens[at] as Token, isShort || (seen.get((doc.tokens[at] as Token).norm) ?? 0) > 1 ? LEAD : LEAD / 2);
  matches.forEach((list, index) => {
    const stop = doc.sentences[index]?.endToken ?? 0;
    for (const match of list)
      if (match.rule.strength === 3 && match.rule.stance !== 'undecided')
        for (let at = match.end; at < Math.min(stop, match.end + 6); at++) add(doc.tokens[at] as Token, OBJECT);
  });
  for (const word of wordsOfTitle(doc)) if (scores.has(word)) scores.set(word, (scores.get(word) ?? 0) + TITLE);
  return scores;
}

/** Words of the title and the first sentences. */
function openingWords(doc: Doc): Set<string> {
  const words = new Set(wordsOfTitle(doc));
  const wordOf = topicWords(doc.language);
  for (const { firstToken, endToken } of doc.sentences.slice(0, OPENING))
    for (let at = firstToken; at < Math.min(endToken, firstToken + 60); at++)
      words.add(wordOf(doc.tokens[at] as Token).stem);
  return words;
}

/** Words that the text never writes in lower case, but for the first of a sentence: mostly names. */
function namesOf(doc: Doc): Set<string> {
  const names = new Set<string>();
  const small = new Set<string>();
  const wordOf = topicWords(doc.language);
  known.clear();
  for (const { firstToken, endToken } of doc.sentences)
    for (let at = firstToken; at < endToken; at++) {
      const number = doc.words[at] as number;
      if (known.has(number)) continue;
      const token = doc.tokens[at] as Token;
      if (token.isCapitalized && at === firstToken) continue;
      known.add(number);
      (token.isCapitalized ? names : small).add(wordOf(token).stem);
    }
  for (const word of small) names.delete(word);
  return names;
}

/** Numbers of the words that were looked at: most come up more than once. */
const known = new NumberSet();

const wordsOfTitle = (doc: Doc): string[] =>
  doc.article.title.split(/[^\p{L}\p{N}’']+/u).map((word) => stem(fold(word)));
