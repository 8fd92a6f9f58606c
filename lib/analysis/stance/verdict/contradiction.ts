import type { Position } from '../../../language/stance-types';
import type { Span } from '../../../types/span';
import type { Attributions } from '../../attribution/speakers';
import type { Doc } from '../../doc';
import type { Actor } from '../actors/actors';
import { sayerOf } from '../actors/voices';
import type { Signal } from '../signals/signals';
import type { Topic } from '../topic/topic';
import { unlike } from './evidence';
import { weightOf } from './features';
import { ownBy } from './telling';
import type { Judged } from './verdict';

/** Rules whose words say yes or no to a matter; blame, displeasure and deeds may be aimed at somebody else. */
const SAYS_YES = new Set(['backs', 'welcomes', 'agrees', 'no-objection']);
const SAYS_NO = new Set(['rejects', 'stays-out', 'speaks-against', 'wants-it-ended']);

/** What direct words about the topic itself count for: said by or of the country, today, and by nobody else. */
const DIRECT = 0.9;

const OPPOSITE: Partial<Record<Position, Position>> = { supports: 'opposes', opposes: 'supports' };

/** Most sentences shown for the other side. */
const SHOWN = 2;

/**
 * The sentences in which the country says yes to what it says no to elsewhere, or no to what it says yes to: in both its
 * government speaks outright of the same matter, without strings, and neither tells what it held before it changed its mind.
 */
export function otherSide(
  doc: Doc,
  judged: readonly Judged[],
  position: Position,
  read: {
    readonly proof: readonly number[];
    readonly topic: Topic;
    readonly actors: readonly (readonly Actor[])[];
    readonly attributions: Attributions;
  },
): Span[] {
  const other = OPPOSITE[position];
  if (other === undefined) return [];
  const isOwn = ownBy(read.actors);
  const answers = judged.flatMap(({ passage: { signals, conditions } }) => {
    const bound = new Set(conditions.map(({ sentence }) => sentence));
    return signals.filter(
      (signal) =>
        isAnswer(doc, signal) && !bound.has(signal.sentence) && isOwn(signal) && isByGovernment(doc, signal, read),
    );
  });
  const proving = new Set(answers.flatMap(({ stance, sentence }) => (stance === position ? [sentence] : [])));
  const named = new Set([...proving].flatMap((sentence) => partsIn(doc, sentence, read.topic)));
  // … and names a part of the topic that those do
  const sentences = answers
    .filter(
      ({ stance, sentence }) =>
        stance === other &&
        !proving.has(sentence) &&
        partsIn(doc, sentence, read.topic).some((norm) => named.has(norm)),
    )
    .map(({ sentence }) => sentence);
  const sentencesAt = (indexes: readonly number[]) =>
    [...new Set(indexes)].flatMap((index) => doc.sentences[index] ?? []);
  return unlike(doc, sentencesAt(sentences), sentencesAt(read.proof))
    .slice(0, SHOWN)
    .map(({ start, end }) => ({ start, end }));
}

/** "backs it", "will not accept it": a yes or a no to the topic itself; "did not reject it" is neither, ", rejecting it" anybody's. */
function isAnswer(doc: Doc, signal: Signal): boolean {
  const { rule, isNegated, isTakenUp, isNominal, onTopic, first } = signal;
  if (doc.tokens[first]?.norm.endsWith('ing') && doc.tokens[first - 1]?.text === ',') return false;
  if (onTopic < 2 || isTakenUp || isNominal || weightOf({ ...signal, isNegated: false }) < DIRECT) return false;
  return SAYS_YES.has(rule.id) || (SAYS_NO.has(rule.id) && !isNegated);
}

/** Does the state as a whole, its government or who speaks for it act and speak: not its parliament, a court or a stranger? */
function isByGovernment(
  doc: Doc,
  { country, speaker, sentence, first }: Signal,
  { actors, attributions }: { readonly actors: readonly (readonly Actor[])[]; readonly attributions: Attributions },
): boolean {
  if (speaker !== null && sayerOf(doc, attributions, speaker) !== country) return false;
  const nearest = (actors[sentence] ?? []).findLast(
    (actor) => actor.country === country && actor.role === 'subject' && actor.first <= first,
  );
  if (nearest === undefined) return speaker !== null;
  return doc.tokens
    .slice(nearest.first, nearest.end)
    .every(({ norm }) => doc.language.roleNouns.get(norm)?.power !== 'parliament');
}

/** The words of a sentence that name a part of the topic. */
function partsIn(doc: Doc, sentence: number, topic: Topic): string[] {
  const { firstToken = 0, endToken = 0 } = doc.sentences[sentence] ?? {};
  return doc.tokens.slice(firstToken, endToken).flatMap(({ norm }) => (topic.isCore(norm) ? [norm] : []));
}
