import type { StanceRule } from '../../../language/stance-types';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { listOf } from '../grammar/lists';
import { isPhraseWord, isStateNoun } from '../grammar/phrases';
import { plainRule, plainSignal } from '../signals/plain-signal';
import { isHistory } from '../signals/readings';
import { signalWith } from '../signals/signal-shape';
import type { Signal } from '../signals/signals';
import type { Topic } from '../topic/topic';

/** "Nordia signed an agreement with Arland on the court": whoever an agreement is made with agrees too. */
const AGREED_WITH: StanceRule = plainRule('agreed-with', 'supports', 2, 'The agreement is made with it');

/** Words from the verb to the noun, from "with" to the name, and behind it that are looked at for the topic. */
const REACH = 8;
const NAME = 4;
const OBJECT = 12;

/** The other parties of agreements on the topic that are told as made. */
export function readPartners(doc: Doc, actors: readonly (readonly Actor[])[], topic: Topic): Signal[] {
  return doc.sentences.flatMap((sentence) => {
    const here = (actors[sentence.index] ?? []).filter(({ role }) => role !== 'owner' && role !== 'other');
    if (here.length === 0) return [];
    const found: Signal[] = [];
    for (let at = sentence.firstToken + 1; at < sentence.endToken - 1; at++) {
      const verb = verbOf(doc, sentence, at);
      if (verb < 0) continue;
      const named = partnerAfter(doc, at + 1, here);
      if (!named) continue;
      const { countries, end } = listOf(doc, named, here);
      if (!isOnTopic(doc, sentence, verb, end, topic)) continue;
      const match = { rule: AGREED_WITH, first: verb, end };
      for (const country of countries)
        found.push(
          signalWith(plainSignal(AGREED_WITH, country, { sentence: sentence.index, first: verb, end, speaker: null }), {
            isHistory: isHistory(doc, sentence, match),
          }),
        );
    }
    return found;
  });
}

/** The verb that makes the agreement whose "with" follows the token; -1 where none does. */
function verbOf(doc: Doc, { firstToken }: Sentence, noun: number): number {
  if (doc.tokens[noun + 1]?.norm !== 'with') return -1;
  const { norm } = doc.tokens[noun] as Token;
  if (norm === 'agreed') return isUnmade(doc, firstToken, noun) ? -1 : noun;
  if (!doc.language.stances.positionWords.pacts.has(norm)) return -1;
  for (let at = noun - 1; at >= Math.max(firstToken, noun - REACH); at--) {
    const token = doc.tokens[at] as Token;
    if (/^[,;:]$/.test(token.text)) return -1;
    if (doc.language.stances.positionWords.makesPact.has(token.norm)) return isUnmade(doc, firstToken, at) ? -1 : at;
  }
  return -1;
}

function isUnmade(doc: Doc, firstToken: number, verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(firstToken, verb - 4); at--) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (!isWord) return false;
    if (doc.language.stances.positionWords.unmade.has(norm) || norm.endsWith("n't")) return true;
  }
  return false;
}

/** The state right behind "with": "with Arland", "with the government of Arland", not "with a company in Arland". */
function partnerAfter(doc: Doc, preposition: number, actors: readonly Actor[]): Actor | undefined {
  const named = actors.find(({ first, end }) => end > preposition + 1 && first - preposition <= NAME);
  if (!named || named.first <= preposition) return undefined;
  for (let at = preposition + 1; at < named.first; at++) {
    const { norm } = doc.tokens[at] as Token;
    const isPart =
      isPhraseWord(doc, at) || isStateNoun(doc, norm) || doc.language.stances.positionWords.besidePartner.has(norm);
    if (!isPart || doc.language.stances.words.notState.has(norm)) return undefined;
  }
  return named;
}

/** Is the agreement on the topic: what stands behind its party, or, where an article says what it is about, its own words? */
function isOnTopic(doc: Doc, { index, endToken }: Sentence, verb: number, end: number, topic: Topic): boolean {
  for (let at = index < OPENING ? verb + 1 : end; at < Math.min(endToken, end + OBJECT); at++) {
    const { norm, text } = doc.tokens[at] as Token;
    // "with Arland, Nordia and the Valean, and a pact of last year"
    if (at >= end && (text === ';' || (text === ',' && doc.tokens[at + 1]?.norm !== 'to'))) return false;
    if (topic.isWord(norm)) return true;
  }
  return false;
}

/** Sentences in which an article says what it is about. */
const OPENING = 3;
