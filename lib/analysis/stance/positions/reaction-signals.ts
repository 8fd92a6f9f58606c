import type { ReactionClass, StanceRule } from '../../../language/stance-types';
import type { Doc, Token } from '../../doc';
import { plainSignal } from '../signals/plain-signal';
import { signalWith } from '../signals/signal-shape';
import { REACH } from './reacted-to';
import type { Reaction } from './reactions';
import type { Signal } from '../signals/signals';
import type { Topic } from '../topic/topic';

/** Is a word of the topic among those that tell what a reaction is to? */
export function isOnTopic(doc: Doc, { sentence, at }: Reaction, topic: Topic): boolean {
  const stop = Math.min(doc.sentences[sentence]?.endToken ?? 0, at + REACH);
  for (let token = at + 1; token < stop; token++) if (topic.isWord((doc.tokens[token] as Token).norm)) return true;
  return false;
}

/**
 * What reactions tell: where those who react stand, and those whose act or wish it is. Who welcomes something is told by
 * the rules of position, with their link to the topic.
 */
export const reactionSignals = (doc: Doc, reactions: readonly Reaction[], topic: Topic): Signal[] =>
  reactions.flatMap((reaction) => {
    const { kind, sentence, at, reactors } = reaction;
    const others = isOfElse(doc, reaction, topic) ? [] : reaction.others;
    const place = { sentence, first: at, end: at + 1, speaker: null };
    return [
      ...(kind.reactor === kind.other ? [] : reactors).map((country) => plainSignal(reactorRule(kind), country, place)),
      ...others.map((country) => signalWith(plainSignal(otherRule(kind), country, place), { isNominal: true })),
    ];
  });

/** Words behind a reaction that say what it is to. */
const SAID = 16;

/** "criticised Arland for not being serious", "the violence of Arlish police": what another did is no word of the topic. */
function isOfElse(doc: Doc, { sentence, at, reactors, others }: Reaction, topic: Topic): boolean {
  if (reactors.length === 0 || others.length === 0) return false;
  const { topicNouns } = doc.language.stances.words;
  const stop = Math.min(doc.sentences[sentence]?.endToken ?? 0, at + SAID);
  let isNamed = false;
  for (let token = at + 1; token < stop; token++) {
    const { norm } = doc.tokens[token] as Token;
    if (doc.language.stances.positionWords.breaks.has(norm)) break;
    if (topic.isWord(norm) || topicNouns.has(norm) || norm === 'it') return false;
    isNamed ||= doc.language.stances.positionWords.blamedFor.has(norm);
  }
  return isNamed;
}

/**
 * Tells what a country is not said to do: what stands in the matter that it objects to. "Arland blasted the decision to
 * recognise Nordia": it is not Arland that recognises; "blasted the decision and recalled its envoy" goes on with Arland.
 */
export function objectedTo(
  doc: Doc,
  reactions: readonly Reaction[],
): (at: Pick<Signal, 'country' | 'sentence' | 'first'>) => boolean {
  const objecting = reactions.filter(({ kind, reactors }) => kind.reactor === 'opposes' && reactors.length > 0);
  return ({ country, sentence, first }) =>
    objecting.some(
      (reaction) =>
        reaction.sentence === sentence &&
        reaction.reactors.includes(country) &&
        !doc.tokens
          .slice(Math.min(reaction.at, first), Math.max(reaction.at, first))
          .some(({ norm }) => doc.language.stances.positionWords.goesOn.has(norm)),
    );
}

const base = { patterns: [], examples: [], counterexamples: [], strength: 2 } as const;

/** The rule by which whoever reacts takes its side. */
export const reactorRule = ({ id, reactor, because }: ReactionClass): StanceRule => ({
  ...base,
  id: `reaction:${id}`,
  stance: reactor,
  because: because.reactor,
});

/** The rule by which the other country takes its side. */
export const otherRule = ({ id, other, because }: ReactionClass): StanceRule => ({
  ...base,
  id: `reaction:${id}:other`,
  stance: other,
  because: because.other,
});
