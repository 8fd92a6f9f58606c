import type { Doc, Sentence, Token } from '../../doc';
import type { CountryCode, Mention } from '../../../types/analysis';
import { grouped, type Signal } from '../signals/signals';
import { conditionsOf, type Condition } from '../conditions/conditions';
import type { Attributions } from '../../attribution/speakers';
import type { Actor } from '../actors/actors';
import type { Topic } from '../topic/topic';
import { saidBy, type Stretch } from '../actors/stretches';
import { namesOffice } from '../grammar/phrases';
import { plainRule, plainSignal } from '../signals/plain-signal';
import { LITTLE, weightOf } from '../verdict/features';
import { maskedWords } from '../wording/masked-words';
import { toldBy } from '../wording/model';

const WOULD = plainRule('would-if', 'supports', 2, 'Would go along, on a condition');

/** A text of fewer sentences is all about its matter; in a longer one the words must name it. */
const BRIEF = 12;
/** Words between "would" and its verb: "would not", "might yet". */
const BETWEEN = 3;

/**
 * "Arland could see the sense in it, its minister said, if its own ships were let through": what a state would do on a condition is its
 * answer to the matter, in whatever words, unless they are those of a no.
 */
export function readWouldIf(
  doc: Doc,
  {
    stretches,
    mentions,
    actors,
    attributions,
    topic,
  }: {
    readonly stretches: readonly Stretch[];
    readonly mentions: readonly Mention[];
    readonly actors: readonly (readonly Actor[])[];
    readonly attributions: Attributions;
    readonly topic: Topic;
  },
  signals: readonly Signal[],
): Signal[] {
  const isBrief = doc.sentences.length < BRIEF;
  const told = grouped(signals, ({ sentence }) => sentence);
  const said = saidBy(doc, attributions);
  // "an analyst said that Arland might join if it were paid"
  const isSaidByOthers = (at: number, country: CountryCode) => {
    const speaker = attributions.speakers[said(at)?.speaker ?? -1];
    return speaker !== undefined && speaker.speaksFor !== country && !namesOffice(doc, speaker);
  };
  return stretches.flatMap((stretch): Signal[] => {
    const { countries, via, sentence: index, speaker } = stretch;
    const [country] = countries;
    const sentence = doc.sentences[index];
    if (!sentence || country === undefined || countries.length > 1 || via === 'mentioned' || via === 'loose') return [];
    const conditions = conditionsOf(doc, sentence).filter(
      (condition) => condition.rule.unnamed !== true && !isAtWill(doc, condition),
    );
    if (conditions.length === 0) return [];
    if ((told.get(index) ?? []).some((signal) => signal.country === country && weightOf(signal) > LITTLE)) return [];
    const at = modalIn(doc, stretch, conditions);
    if (at < 0 || isSaidByOthers(at, country)) return [];
    if (!isOwn(doc, sentence, at, country, actors[index] ?? [])) return [];
    if (!isBrief && !doc.tokens.slice(stretch.first, stretch.end).some(({ norm }) => topic.isWord(norm))) return [];
    const verb = verbAfter(doc, sentence, at);
    const { norm } = doc.tokens[verb] as Token;
    const { happens, befalls } = doc.language.stances.words;
    if (befalls.has(norm)) return [];
    const least = happens.has(norm) ? FOR_IT : LEAST;
    if (sideOf(doc, mentions, stretch, conditions, country) < least) return [];
    return [plainSignal(WOULD, country, { sentence: index, first: at, end: verb + 1, speaker })];
  });
}

/** "could leave if it wants": that is no condition. */
const isAtWill = (doc: Doc, { end }: Condition): boolean =>
  doc.language.stances.words.atWill.has(doc.tokens[end + 1]?.norm ?? '');

const isWithin = ({ tokens }: Doc, at: number, conditions: readonly Condition[]): boolean => {
  const { start } = tokens[at] as Token;
  return conditions.some(
    ({ span, first, end }) => (at >= first && at < end) || (start >= span.start && start < span.end),
  );
};

/** The "would" or "could" of the main clause; -1 where there is none. */
function modalIn(doc: Doc, { first, end }: Stretch, conditions: readonly Condition[]): number {
  const { supposing } = doc.language.stances.words;
  // "in May"
  const isHelper = (at: number) =>
    supposing.has((doc.tokens[at] as Token).norm) && doc.tokens[at]?.isCapitalized !== true;
  for (let at = first; at < end; at++) if (isHelper(at) && !isWithin(doc, at, conditions)) return at;
  return -1;
}

/** Is it the state, or who speaks for it, that would? */
function isOwn(
  doc: Doc,
  { firstToken }: Sentence,
  modal: number,
  country: CountryCode,
  actors: readonly Actor[],
): boolean {
  const small = doc.language.functionWords;
  let before = modal - 1;
  while (before > firstToken && small.adverbs.has((doc.tokens[before] as Token).norm)) before--;
  if (/^(?:it|he|she|they|we|i)$/.test(doc.tokens[before]?.norm ?? '')) return true;
  const subject = actors.findLast(({ role, end }) => role === 'subject' && end <= modal);
  return subject?.country === country && before - subject.end < APART;
}

/** Words from a name to its "would": "Arland's foreign minister would". */
const APART = 8;

function verbAfter(doc: Doc, { endToken }: Sentence, modal: number): number {
  const small = doc.language.functionWords;
  for (let at = modal + 1; at < Math.min(endToken, modal + 1 + BETWEEN); at++) {
    const { norm, isWord } = doc.tokens[at] as Token;
    if (isWord && !small.adverbs.has(norm) && norm !== 'not') return at;
  }
  return Math.min(modal + 1, endToken - 1);
}

/** What the words outside the condition tell: log-odds that they are those of a yes. */
function sideOf(
  doc: Doc,
  mentions: readonly Mention[],
  stretch: Stretch,
  conditions: readonly Condition[],
  country: CountryCode,
): number {
  const words = maskedWords(doc, mentions, stretch, [country]).filter(({ at }) => !isWithin(doc, at, conditions));
  return toldBy(doc, words, () => false)?.side ?? -Infinity;
}

/** What they tell at least where the verb is of a deed, which is a yes unless its words are plainly those of a no … */
const LEAST = -3;
/** … and where it is of what happens to somebody or is only thought. */
const FOR_IT = -0.5;
