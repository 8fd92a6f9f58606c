import type { Claim, Cue, Figure } from '../../types/analysis';
import type { Span } from '../../types/span';
import { namesOf, type Attributions } from '../attribution/speakers';
import type { CountryMentions } from '../countries/recognize';
import type { Doc, Sentence } from '../doc';
import { claimCheckworthiness } from './checkworthiness';
import { clausesOf } from './clauses';
import { allBits, DATE, DATE_COUNT, firstWith, MARKERS, NUMBER, type Markers } from './claim-bits';
import { claimWords } from './claim-words';
import { makesClaim, repeatedSentences } from './claim-sentences';
import { findDates } from './dates';
import { findFigures } from './figures';
import { firingRules, kindOf, type ClaimView, type KindDecision } from './kind';
import { findMarkers } from './markers';
import { voiceReader, type Voice } from './voice';
import { wordingScore } from './wording';

/** A sentence that makes a claim, read but not yet judged. */
type SentenceView = ClaimView & {
  readonly voice: Voice;
  readonly dates: Claim['dates'];
  readonly whole: Sentence;
  /** All that its words may do, as bits. */
  readonly bits: number;
};

const overlaps = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;

/** A sentence or a part of one, and whose voice it speaks in. */
type Spoken = { readonly part: Sentence; readonly voice: Voice };

/**
 * The sentences that make a claim, each with its voice, figures and dates; where one makes several, its clauses. A clause
 * in which somebody else speaks and that no mark sets off follows its sentence. Each step is taken for the whole text
 * before the next one, so that a processor has its instructions at hand.
 */
export function claimViews(doc: Doc, attributions: Attributions, countries: CountryMentions): SentenceView[] {
  const spoken = spokenParts(doc, partsOf(doc, attributions), voiceReader(doc, attributions, countries));
  const bits = claimWords(doc);
  const dates = spoken.map(({ part }) => datesIn(doc, part, bits));
  const figures = spoken.map(({ part }, at) => figuresIn(doc, part, bits, dates[at] ?? NO_DATES));
  const wordings = spoken.map(({ part }) => wordingScore(doc, part));
  return spoken.map(({ part, voice }, at) => ({
    doc,
    sentence: voice.content === part ? part : tokensOf(doc, voice.content, part),
    whole: part,
    bits: allBits(bits, part.firstToken, part.endToken),
    voice,
    attribution: voice.attribution,
    acts: voice.acts,
    ownDeed: voice.ownDeed,
    figures: figures[at] ?? NO_FIGURES,
    dates: dates[at] ?? NO_DATES,
    wording: wordings[at] as number,
  }));
}

/** The sentences that make a claim; where one makes several, its clauses. */
function partsOf(doc: Doc, { attributions, quotes }: Attributions): Sentence[] {
  const isRepeated = repeatedSentences();
  const cues = new Set(attributions.map(({ cue }) => cue.start));
  const claiming = doc.sentences.filter((sentence) => makesClaim(doc, sentence));
  const parts: Sentence[] = [];
  for (const sentence of claiming) {
    if (isRepeated(doc, sentence)) continue;
    for (const clause of clausesOf(doc, sentence, quotes, cues))
      parts.push(clause === sentence ? sentence : partOf(doc, sentence, clause));
  }
  return parts;
}

/** Parts with their voices, and behind each the clauses in which somebody else speaks. */
function spokenParts(doc: Doc, parts: readonly Sentence[], readVoice: (part: Sentence) => Voice): Spoken[] {
  const spoken: Spoken[] = [];
  for (const part of parts) {
    const voice = readVoice(part);
    spoken.push({ part, voice });
    for (const other of voice.others) {
      const within = partOf(doc, part, other);
      spoken.push({ part: within, voice: readVoice(within) });
    }
  }
  return spoken;
}

/** A span of a sentence as a sentence of its own. */
function partOf(doc: Doc, sentence: Sentence, { start, end }: Span): Sentence {
  const { firstToken, endToken } = tokensOf(doc, { start, end }, sentence);
  return { index: sentence.index, block: sentence.block, start, end, firstToken, endToken };
}

function datesIn(doc: Doc, part: Sentence, bits: Int32Array): Claim['dates'] {
  const mayHaveAny = firstWith(bits, DATE | DATE_COUNT, part.firstToken, part.endToken) < part.endToken;
  return mayHaveAny ? findDates(doc, part, bits) : NO_DATES;
}

/** The figures of a part that are no dates. */
function figuresIn(doc: Doc, part: Sentence, bits: Int32Array, dates: Claim['dates']): readonly Figure[] {
  if (firstWith(bits, NUMBER, part.firstToken, part.endToken) === part.endToken) return NO_FIGURES;
  const figures = findFigures(doc, part, bits);
  return dates.length === 0 ? figures : figures.filter((figure) => !dates.some((date) => overlaps(date, figure)));
}

/** The tokens of a span within a sentence. */
function tokensOf({ tokens }: Doc, span: Span, { firstToken, endToken }: Sentence): ClaimView['sentence'] {
  let first = firstToken;
  while (first + 1 < endToken && (tokens[first + 1] as Span).start <= span.start) first++;
  let end = endToken;
  while (end > first && (tokens[end - 1] as Span).start >= span.end) end--;
  return first < end ? { firstToken: first, endToken: end } : { firstToken, endToken };
}

const NO_CUES: readonly Cue[] = [];
const NO_DATES: Claim['dates'] = [];
const NO_FIGURES: readonly Figure[] = [];

/** Every claim of the text, in order. `sources` is filled in by `citeSources`. */
export function extractClaims(doc: Doc, attributions: Attributions, countries: CountryMentions): Claim[] {
  const views = claimViews(doc, attributions, countries);
  const firing = views.map(firingRules);
  const kinds = views.map((view, at) => kindOf(view, firing[at]));
  return views.map((view, at) => claimOf(view, kinds[at] as KindDecision, attributions));
}

function claimOf(view: SentenceView, { kind, worth, cues }: KindDecision, attributions: Attributions): Claim {
  const { voice, whole } = view;
  const negations = marksOf(view, MARKERS.negations);
  const isOwn = view.attribution === 'unattributed';
  const judgements = isOwn ? marksOf(view, MARKERS.judgements) : NO_CUES;
  const isJudgement = isOwn && (kind === 'opinion' || judgements.length > 0);
  return {
    start: whole.start,
    end: whole.end,
    attribution: view.attribution,
    kind,
    speaker: namesOf(attributions.speakers, voice.speaker, voice.said),
    speakerIndex: voice.speaker,
    checkworthiness: claimCheckworthiness(view.wording, worth),
    sources: [],
    figures: view.figures,
    dates: view.dates,
    hedges: spansOf(marksOf(view, MARKERS.hedges)),
    negated: negations.length > 0,
    writersJudgement: isJudgement,
    cues: joined(joined(voice.cues, cues), joined(negations, judgements)),
  };
}

/** The phrases of a list in a claim. */
const marksOf = ({ doc, bits, whole: { firstToken, endToken } }: SentenceView, markers: Markers): readonly Cue[] =>
  bits & markers.bit ? findMarkers(doc, markers, firstToken, endToken) : NO_CUES;

const NO_SPANS: readonly Span[] = [];

const spansOf = (cues: readonly Cue[]): readonly Span[] =>
  cues.length === 0 ? NO_SPANS : cues.map(({ start, end }) => ({ start, end }));

/** Two lists on end; the other one where one is empty, since most claims have few cues. */
const joined = (first: readonly Cue[], second: readonly Cue[]): readonly Cue[] =>
  second.length === 0 ? first : first.length === 0 ? second : [...first, ...second];
