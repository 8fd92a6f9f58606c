import type { Claim, Cue, Figure } from '../../types/analysis';
import type { Span } from '../../types/span';
import { namesOf, type Attributions } from '../attribution/speakers';
import type { CountryMentions } from '../countries/recognize';
import type { Doc, Sentence } from '../doc';
import { claimCheckworthiness } from './checkworthiness';
import { clausesOf } from './clauses';
import { allBits, DATE, DATE_COUNT, MARKER, NUMBER } from './claim-bits';
import type { MarkerList } from './claim-patterns';
import { claimWords } from './claim-words';
import { makesClaim, repeatedSentences } from './claim-sentences';
import { findDates } from './dates';
import { findFigures } from './figures';
import { kindOf, type ClaimView } from './kind';
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

/**
 * The sentences that make a claim, each with its voice, figures and dates; where one makes several, its clauses. A clause
 * in which somebody else speaks and that no mark sets off follows its sentence.
 */
export function claimViews(doc: Doc, attributions: Attributions, countries: CountryMentions): SentenceView[] {
  const readVoice = voiceReader(doc, attributions, countries);
  const isRepeated = repeatedSentences();
  const cues = new Set(attributions.attributions.map(({ cue }) => cue.start));
  const views: SentenceView[] = [];
  for (const sentence of doc.sentences) {
    if (!makesClaim(doc, sentence) || isRepeated(doc, sentence)) continue;
    for (const clause of clausesOf(doc, sentence, attributions.quotes, cues)) {
      const part = clause === sentence ? sentence : partOf(doc, sentence, clause);
      const voice = readVoice(part);
      views.push(viewOf(doc, part, voice));
      for (const other of voice.others) {
        const within = partOf(doc, part, other);
        views.push(viewOf(doc, within, readVoice(within)));
      }
    }
  }
  return views;
}

/** A span of a sentence as a sentence of its own. */
function partOf(doc: Doc, sentence: Sentence, { start, end }: Span): Sentence {
  const { firstToken, endToken } = tokensOf(doc, { start, end }, sentence);
  return { index: sentence.index, block: sentence.block, start, end, firstToken, endToken };
}

const outside = (figures: readonly Figure[], dates: Claim['dates']): readonly Figure[] =>
  figures.filter((figure) => !dates.some((date) => overlaps(date, figure)));

function viewOf(doc: Doc, within: Sentence, voice: Voice): SentenceView {
  const bits = claimWords(doc);
  const all = allBits(bits, within.firstToken, within.endToken);
  const dates = all & (DATE | DATE_COUNT) ? findDates(doc, within, bits) : NO_DATES;
  const counted = all & NUMBER ? findFigures(doc, within, bits) : NO_FIGURES;
  const figures = dates.length === 0 || counted.length === 0 ? counted : outside(counted, dates);
  const { attribution, acts, ownDeed } = voice;
  return {
    doc,
    sentence: voice.content === within ? within : tokensOf(doc, voice.content, within),
    whole: within,
    bits: all,
    voice,
    attribution,
    acts,
    ownDeed,
    figures,
    dates,
    wording: wordingScore(doc, within),
  };
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
  return claimViews(doc, attributions, countries).map((view) => claimOf(view, attributions));
}

function claimOf(view: SentenceView, attributions: Attributions): Claim {
  const { voice, whole } = view;
  const { kind, factual, cues } = kindOf(view);
  const negations = marksOf(view, 'negations');
  const isOwn = view.attribution === 'unattributed';
  const judgements = isOwn ? marksOf(view, 'judgements') : NO_CUES;
  const isJudgement = isOwn && (kind === 'opinion' || judgements.length > 0);
  return {
    start: whole.start,
    end: whole.end,
    attribution: view.attribution,
    kind,
    speaker: namesOf(attributions.speakers, voice.speaker, voice.said),
    speakerIndex: voice.speaker,
    checkworthiness: claimCheckworthiness(view.wording, factual, view.attribution),
    sources: [],
    figures: view.figures,
    dates: view.dates,
    hedges: spansOf(marksOf(view, 'hedges')),
    negated: negations.length > 0,
    writersJudgement: isJudgement,
    cues: joined(joined(voice.cues, cues), joined(negations, judgements)),
  };
}

/** The phrases of a list in a claim. */
const marksOf = ({ doc, bits, whole: { firstToken, endToken } }: SentenceView, list: MarkerList): readonly Cue[] =>
  bits & MARKER[list] ? findMarkers(doc, list, firstToken, endToken) : NO_CUES;

const NO_SPANS: readonly Span[] = [];

const spansOf = (cues: readonly Cue[]): readonly Span[] =>
  cues.length === 0 ? NO_SPANS : cues.map(({ start, end }) => ({ start, end }));

/** Two lists on end; the other one where one is empty, since most claims have few cues. */
const joined = (first: readonly Cue[], second: readonly Cue[]): readonly Cue[] =>
  second.length === 0 ? first : first.length === 0 ? second : [...first, ...second];
