import type { StanceRule } from '../../../language/stance-types';
import type { CountryCode } from '../../../types/analysis';
import type { Doc, Sentence, Token } from '../../doc';
import type { Actor } from '../actors/actors';
import { conditionsOf } from '../conditions/conditions';
import { plainRule, plainSignal } from '../signals/plain-signal';
import { languageNumbers } from '../../text/word-numbers';
import { signalWith } from '../signals/signal-shape';
import type { Signal } from '../signals/signals';
import { actingAt, type Stretch } from '../actors/stretches';
import { subjectOf } from '../grammar/subject';
import type { Topic } from '../topic/topic';

/**
 * "Arland would send its papers once the bank is let back": whatever a state says it would do on a condition, in a passage
 * on the topic, is its yes to it. The verb may be any but one of what only happens to it.
 */
const WOULD: StanceRule = plainRule('would-if', 'supports', 1, 'Says what it would do, and on what condition');

/** Words from the verb to the condition. */
const REACH = 18;

/** What states would do on conditions named in the same sentence, where no other word of it tells their position. */
export function readProspects(
  doc: Doc,
  read: {
    readonly actors: readonly (readonly Actor[])[];
    readonly stretches: readonly Stretch[];
    readonly signals: readonly Signal[];
    readonly topic: Topic;
  },
): Signal[] {
  const told = new Set(read.signals.map(({ country, sentence }) => `${country} ${sentence}`));
  return doc.sentences.flatMap((sentence) => {
    if (!mayPromise(doc, sentence)) return [];
    const onTopic = linkOf(doc, sentence, read.topic);
    if (onTopic === 0) return [];
    const condition = conditionsOf(doc, sentence).find(({ rule }) => rule.stands === 'after' && !rule.turnsRefusal);
    const verb = condition ? verbBefore(doc, sentence, condition.first) : null;
    if (!verb) return [];
    return whoWould(doc, sentence, verb.first, read)
      .filter((country) => !told.has(`${country} ${sentence.index}`))
      .map((country) =>
        signalWith(plainSignal(WOULD, country, { sentence: sentence.index, ...verb, speaker: null }), { onTopic }),
      );
  });
}

/** 1 for "would", "ready": a word that may say what somebody would do. */
const promises = languageNumbers(({ norm }, { stances: { words } }) =>
  words.forecasts.has(norm) || words.willing.has(norm) ? 1 : 0,
);

function mayPromise(doc: Doc, { firstToken, endToken }: Sentence): boolean {
  const numbers = promises(doc.language);
  for (let at = firstToken; at < endToken; at++) if (numbers.at(doc, at) === 1) return true;
  return false;
}

/** "would send", "is ready to send": the nearest before a condition, tokens [first, end); null for what happens, or will not be. */
function verbBefore(doc: Doc, { firstToken }: Sentence, condition: number): { first: number; end: number } | null {
  const { forecasts, willing, happens, partWords, negators } = doc.language.stances.words;
  for (let at = condition - 2; at >= Math.max(firstToken, condition - REACH); at--) {
    const { norm, text } = doc.tokens[at] as Token;
    if (negators.has(norm) || /^[;:]$/.test(text)) return null;
    const isMinded = willing.has(norm) && doc.tokens[at + 1]?.norm === 'to';
    if (!forecasts.has(norm) && !isMinded) continue;
    let verb = isMinded ? at + 2 : at + 1;
    while (doc.language.functionWords.adverbs.has(doc.tokens[verb]?.norm ?? '')) verb++;
    const act = doc.tokens[verb];
    if (!act?.isWord || verb >= condition || negators.has(act.norm) || isAsked(doc, at)) return null;
    const isPart =
      doc.language.stances.positionWords.takesPart.has(act.norm) &&
      doc.tokens.slice(verb + 1, verb + 3).some((t) => partWords.has(t.norm));
    return happens.has(act.norm) && !isPart ? null : { first: at, end: verb + 1 };
  }
  return null;
}

/** Words from "why" to the verb of what it asks. */
const ASKED = 4;

/** "why the official would say so if": asked about, and promised by nobody. */
const isAsked = ({ tokens }: Doc, at: number): boolean =>
  tokens.slice(Math.max(0, at - ASKED), at).some(({ norm }) => /^(?:why|whether|how)$/.test(norm));

/** 2: the sentence names the topic; 1: another of its paragraph does. */
function linkOf(doc: Doc, sentence: Sentence, topic: Topic): 0 | 1 | 2 {
  const names = ({ firstToken, endToken }: Sentence) => {
    for (let at = firstToken; at < endToken; at++) if (topic.isCore((doc.tokens[at] as Token).norm)) return true;
    return false;
  };
  if (names(sentence)) return 2;
  const around = [doc.sentences[sentence.index - 1], doc.sentences[sentence.index + 1]];
  return around.some((other) => other?.block === sentence.block && names(other)) ? 1 : 0;
}

/** The countries that are the subject of a verb: named, or taken up from before. */
function whoWould(
  doc: Doc,
  sentence: Sentence,
  first: number,
  { actors, stretches }: { readonly actors: readonly (readonly Actor[])[]; readonly stretches: readonly Stretch[] },
): readonly CountryCode[] {
  const verb = { first, isInfinitive: false, isGerund: false };
  const { is, countries } = subjectOf(doc, sentence, verb, actors[sentence.index] ?? []);
  if (is === 'country') return countries;
  if (is !== 'taken-up') return [];
  const acting = actingAt(stretches, sentence, first);
  return acting?.countries ?? [];
}
