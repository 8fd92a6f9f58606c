import type { CountryCode, CountryStance } from '../../../types/analysis';
import type { Position } from '../../../language/stance-types';
import type { Attributions } from '../../attribution/speakers';
import type { Condition } from '../conditions/conditions';
import type { Doc, Sentence, Token } from '../../doc';
import { candidatesOf, findVoice, type Asked } from '../actors/speaker';
import type { Candidate } from '../actors/voice-candidates';
import type { Reading } from '../read';
import type { Signal } from '../signals/signals';
import type { Topic } from '../topic/topic';
import { otherSide } from './contradiction';
import { cuesOf, proofOf, shownOf, withOthers, withVoice } from './evidence';
import { summarize } from './summary';
import { ownBy, tellingBy } from './telling';
import type { Judged } from './verdict';

/** Sentences in which a speaker is looked for. */
const HEARD = 12;

/** Where a country stands, and what that rests on; null where its words tell no position. */
export type Row = Pick<CountryStance, 'country' | 'stance' | 'confidence' | 'roles'> & {
  readonly grounds: Grounds | null;
};

type Grounds = {
  /** The one that is most likely, however unlikely. */
  readonly position: Position;
  readonly judged: readonly Judged[];
  /** Those of them that speak for it, and their words, strongest first. */
  readonly ranked: readonly Judged[];
  readonly signals: readonly Signal[];
  readonly condition: Condition | null;
  /** Features that spoke most for it. */
  readonly because: readonly string[];
};

/** What a row is shown from. */
type Read = {
  readonly reading: Reading;
  readonly attributions: Attributions;
  /** Surnames, folded, of those whose word is not their country's. */
  readonly out: ReadonlySet<string>;
};

/** What a row shows where a country takes no position. */
export const NOWHERE = {
  stance: 'none',
  speaker: null,
  office: null,
  condition: null,
  conditionSpan: null,
  summary: '',
  evidence: [],
  rules: [],
  cues: [],
  contradiction: [],
} as const;

/** A row with all that a reader is shown of it: who says it, in which sentences, on which condition, and a line. */
export function showRow(doc: Doc, { country, stance, confidence, roles, grounds }: Row, read: Read): CountryStance {
  if (grounds === null) return { ...NOWHERE, country, confidence, roles };
  const { position, judged, signals, condition, because } = grounds;
  const { actors, topic } = read.reading;
  const { places, others, shown, tellingOf } = proveRow(doc, country, grounds, read.reading);
  const line = summarize(doc, shown, condition, others[0]?.index ?? null, {
    tellingOf,
    country,
    actors,
    isOfTopic: topic.isWord,
  });
  const { sentences, asked } = askVoice(doc, grounds, places, read);
  const voice = findVoice(doc, country, sentences, asked);
  const evidence = withVoice(doc, others, voice?.sentence ?? null, line.sentence);
  const seen = evidence.map(({ index }) => index);
  const isNamed = condition !== null && !condition.rule.unnamed;
  return {
    country,
    stance,
    speaker: voice?.name ?? null,
    office: voice?.office ?? null,
    condition: isNamed ? doc.text.slice(condition.span.start, condition.span.end) : null,
    conditionSpan: isNamed ? condition.span : null,
    summary: line.text,
    confidence,
    evidence: evidence.map(({ start, end }) => ({ start, end })),
    rules: [...new Set([...signals.map(({ rule }) => rule.id), ...(condition ? [condition.rule.id] : []), ...because])],
    cues: cuesOf(
      doc,
      shown.filter(({ sentence }) => seen.includes(sentence)),
      condition,
    ),
    contradiction:
      stance === 'none'
        ? []
        : otherSide(doc, judged, position, {
            proof: places,
            topic,
            actors,
            attributions: read.attributions,
          }),
    roles,
  };
}

/** The sentences that show where a country stands (`others`), those that prove it first (`places`), and their signals. */
function proveRow(doc: Doc, country: CountryCode, { signals, condition }: Grounds, reading: Reading) {
  const { passages, actors, topic } = reading;
  const tellingOf = tellingBy(actors);
  const telling = shownOf(
    [...signals].sort((a, b) => tellingOf(b) - tellingOf(a)),
    ownBy(actors),
  );
  const proof = proofOf(doc, telling, condition);
  const others = withOthers(
    doc,
    proof,
    passages.get(country) ?? [],
    (sentence) => wordsOnTopic(doc, sentence, topic),
    actors,
  );
  const places = proof.map(({ index }) => index);
  return { places, others, tellingOf, shown: telling.filter(({ sentence }) => places.includes(sentence)) };
}

/** In which sentences a voice is looked for, those that prove the stance first, and what is asked of the text. */
function askVoice(
  doc: Doc,
  { ranked }: Grounds,
  places: readonly number[],
  { reading: { actors, topic }, attributions, out }: Read,
): { readonly sentences: readonly number[]; readonly asked: Asked } {
  const heard = [...places, ...ranked.flatMap(({ passage }) => passage.stretches.map(({ sentence }) => sentence))];
  const isOn = (index: number) =>
    wordsOnTopic(doc, doc.sentences[index] as Sentence, topic) > 0 || places.some((at) => Math.abs(at - index) <= 2);
  return { sentences: [...new Set(heard)].slice(0, HEARD), asked: { actors, attributions, out, isOn } };
}

/** Everybody who may voice the stance of a row, with what tells of it: what `scripts/train-speakers.ts` learns from. */
export function voicesOf(doc: Doc, { country, grounds }: Row, read: Read): readonly Candidate[] {
  if (grounds === null) return [];
  const { sentences, asked } = askVoice(doc, grounds, proveRow(doc, country, grounds, read.reading).places, read);
  return candidatesOf(doc, country, sentences, asked);
}

/** How many words of the topic a sentence holds. */
function wordsOnTopic({ tokens }: Doc, { firstToken, endToken }: Sentence, { isWord }: Topic): number {
  let count = 0;
  for (let at = firstToken; at < endToken; at++) if (isWord((tokens[at] as Token).norm)) count++;
  return count;
}
