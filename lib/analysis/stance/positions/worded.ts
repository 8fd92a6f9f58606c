import type { CountryCode, Mention } from '../../../types/analysis';
import type { Attributions } from '../../attribution/speakers';
import type { Doc, Sentence } from '../../doc';
import { outOfOffice } from '../actors/campaigners';
import { saidBy, type Stretch } from '../actors/stretches';
import { fold } from '../../text/fold';
import { conditionsOf } from '../conditions/conditions';
import { plainRule, plainSignal } from '../signals/plain-signal';
import { signalWith } from '../signals/signal-shape';
import type { Signal } from '../signals/signals';
import { isSaidOfElse } from '../topic/said-of-topic';
import type { Topic } from '../topic/topic';
import { LITTLE, weightOf } from '../verdict/features';
import { maskedWords } from '../wording/masked-words';
import { toldBy } from '../wording/model';

const FOR = {
  ...plainRule('worded-for', 'supports', 2, 'Its words together are those of one who is for it'),
  judgement: true,
} as const;
const AGAINST = {
  ...plainRule('worded-against', 'opposes', 2, 'Its words together are those of one who is against it'),
  judgement: true,
} as const;

/**
 * How sure the wording must be of a side: where one speaks for the state, and where the state acts. The more sentences a text
 * has, the more of them are of something else; in an article what is said must name the matter besides, as where no headline
 * tells what it is.
 */
const SURE = [
  { sentences: 5, voiced: 0.65, acting: 0.7, isOnTopic: false },
  { sentences: 12, voiced: 0.75, acting: 0.8, isOnTopic: false },
  { sentences: Infinity, voiced: 0.85, acting: 1, isOnTopic: true },
] as const;

/**
 * What states say or do in words that no rule knows, "every hour lost would be counted in graves", where all of them together
 * tell a side.
 */
export function readWorded(
  doc: Doc,
  {
    stretches,
    mentions,
    attributions,
    topic,
  }: {
    readonly stretches: readonly Stretch[];
    readonly mentions: readonly Mention[];
    readonly attributions: Attributions;
    readonly topic: Topic;
  },
  { signals, doers }: { readonly signals: readonly Signal[]; readonly doers: ReadonlySet<CountryCode> },
): Signal[] {
  const isNamed = doc.article.title !== '';
  const { voiced, acting, isOnTopic } =
    SURE.find(({ sentences }) => isNamed && doc.sentences.length < sentences) ?? SURE[2];
  const said = saidBy(doc, attributions);
  const told = new Set(signals.filter((signal) => weightOf(signal) > LITTLE).map(({ country }) => country));
  const { leadsToSpoken } = doc.language.stances.matterWords;
  const isSpokenOfElse = (doc: Doc, whole: Sentence, { first, end }: Stretch) => {
    for (let at = first; at < end; at++) {
      const attribution = said(at);
      if (attribution !== null) return isSaidOfElse(doc, whole, attribution, topic, leadsToSpoken);
    }
    return false;
  };
  const isOutOfOffice = ({ first, end }: Stretch) => {
    const out = outOfOffice(doc, mentions);
    return out.size > 0 && doc.tokens.slice(first, end).some(({ text }) => out.has(fold(text).toLowerCase()));
  };
  return stretches.flatMap((stretch): Signal[] => {
    const { countries, via, sentence, speaker, first, end } = stretch;
    const [country] = countries;
    if (country === undefined || countries.length > 1 || via === 'mentioned' || via === 'loose') return [];
    if (sentence === 0 || doers.has(country) || told.has(country)) return [];
    if (isOnTopic && !doc.tokens.slice(first, end).some(({ norm }) => topic.isWord(norm))) return [];
    const whole = doc.sentences[sentence] as Sentence;
    if (conditionsOf(doc, whole).length > 0 || isBidden(doc, stretch) || isSpokenOfElse(doc, whole, stretch)) return [];
    const isVoiced = speaker !== null;
    if (isVoiced && attributions.speakers[speaker]?.speaksFor !== country) return [];
    const words = toldBy(doc, maskedWords(doc, mentions, stretch, country), (at) => said(at) !== null);
    if (words === null) return [];
    if (words.sided / (1 + Math.exp(-Math.abs(words.side))) < (isVoiced ? voiced : acting)) return [];
    if (isOutOfOffice(stretch)) return [];
    const place = { sentence, first: words.at, end: words.at + words.size, speaker };
    return [signalWith(plainSignal(words.side > 0 ? FOR : AGAINST, country, place), { via })];
  });
}

/** "was asked to sign", "is being urged to": others speak, and it has not answered. */
const isBidden = (doc: Doc, { first, end }: Stretch): boolean =>
  doc.tokens
    .slice(first, end - 1)
    .some(
      ({ norm }, at) =>
        doc.language.stances.grammar.be.has(norm) &&
        doc.language.stances.words.bidden.has(doc.tokens[first + at + 1]?.norm ?? ''),
    );
