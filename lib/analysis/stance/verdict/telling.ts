import type { Doc, Sentence } from '../../doc';
import { fold } from '../../text/fold';
import type { Actor } from '../actors/actors';
import type { Signal } from '../signals/signals';
import { weightOf } from './features';

/** What a link to the topic adds to the words of a position, a step. */
const ON_TOPIC = 0.3;
/** Somebody says it. */
const SAID = 0.2;
/** Told by a noun or of another's act, by others, or as a purpose: it proves less than it counts for. */
const INDIRECT = 0.3;
/** Words that only the headline has, lent to a sentence. */
const LENT = 0.8;

/** The country itself is the one that acts nearest before its words, or another is. */
const OWN = 0.3;

/** How well the words of a position show a reader where its country stands: above what they count for, how plainly it is told. */
export type Telling = (signal: Signal) => number;

/** Tells that by who acts in each sentence. */
export const tellingBy =
  (actors: readonly (readonly Actor[])[]): Telling =>
  (signal) =>
    tellingOf(signal) + OWN * ownershipOf(signal, actors[signal.sentence] ?? []);

/** Tells, by who acts in each sentence, whether words are what a country itself says or does: no noun of another's, and no other acts before them. */
export const ownBy =
  (actors: readonly (readonly Actor[])[]): ((signal: Signal) => boolean) =>
  (signal) => {
    const here = actors[signal.sentence] ?? [];
    const own = here.filter(({ country }) => country === signal.country);
    // "with Arland's support", "at the request of Arland, Nordia's envoy denied": it is named, and others act
    const isIdle = own.length > 0 && !own.some(isActing);
    const isPassedBy =
      own.length > 0 && !own.some(isSubject) && here.some((one) => one.country !== signal.country && isSubject(one));
    return !signal.isNominal && !signal.isReported && !isIdle && !isPassedBy && ownershipOf(signal, here) >= 0;
  };

/** 1 where the country acts nearest before the words, or right behind them by name; -1 where only others act; else 0. */
function ownershipOf({ country, first, end }: Signal, actors: readonly Actor[]): -1 | 0 | 1 {
  const acting = actors.filter(isActing);
  if (acting.some((actor) => actor.country === country && actor.role === 'agent' && actor.first >= end - 1)) return 1;
  const before = acting.filter((actor) => actor.first <= first + 1);
  if (before.at(-1)?.country === country) return 1;
  return before.length === 0 || before.some((actor) => actor.country === country) ? 0 : -1;
}

const isSubject = ({ role }: Actor): boolean => role === 'subject';

const isActing = (actor: Actor): boolean => isSubject(actor) || actor.role === 'agent';

function tellingOf(signal: Signal): number {
  const { onTopic, speaker, isNominal, isReported, isInfinitive, rule } = signal;
  const indirect = [isNominal, isReported, isInfinitive].filter(Boolean).length;
  return (
    weightOf(signal) +
    ON_TOPIC * onTopic +
    (speaker === null ? 0 : SAID) -
    INDIRECT * indirect -
    (rule.id.startsWith('headline:') ? LENT : 0)
  );
}

/** Share of a sentence's words that the headline has where it is the headline once more. */
const SAME = 0.8;

/** Does a text open with its headline? What it tells, the text tells again, and better. */
export function isHeadline(doc: Doc, { index, firstToken, endToken }: Sentence): boolean {
  if (index !== 0 || doc.sentences.length === 1) return false;
  const title = new Set(fold(doc.article.title).split(/[^\p{L}\p{N}]+/u));
  const words = doc.tokens
    .slice(firstToken, endToken)
    .flatMap(({ norm, isWord }) => (isWord ? norm.split(/[^\p{L}\p{N}]+/u) : []));
  return words.length > 0 && words.filter((word) => title.has(word)).length >= SAME * words.length;
}
