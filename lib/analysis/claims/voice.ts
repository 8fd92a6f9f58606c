import type { ReportingAct } from '../../language/types';
import type { AttributionKind, Cue } from '../../types/analysis';
import type { Span } from '../../types/span';
import type { Attribution, Attributions } from '../attribution/speakers';
import { itemAt, lastStartingAt, type Doc, type Sentence, type Token } from '../doc';
import type { CountryMentions } from '../countries/recognize';
import type { OwnDeed } from './kind';
import { FIRST_PERSON, firstWith, FUTURE, MARKERS } from './claim-bits';
import { claimWords } from './claim-words';
import { findMarkers } from './markers';
import { turnsOf } from './turns';
import { isVoiced, readCue } from './voiced';

/** Whose voice a sentence speaks in. */
export type Voice = {
  readonly attribution: AttributionKind;
  /** Index into `Attributions.speakers`. */
  readonly speaker: number | null;
  /** The act of saying that names the speaker; null where a quotation alone does. */
  readonly said: Attribution | null;
  /** What every act of saying in it does. */
  readonly acts: ReadonlySet<ReportingAct>;
  readonly ownDeed: OwnDeed | null;
  /** What is said, without who says it and how; the whole span in the paper's own voice. */
  readonly content: Span;
  /** Clauses in which somebody else speaks: "…, while Ortega said …". */
  readonly others: readonly Span[];
  readonly cues: readonly Cue[];
};

/** Share of the content between marks from which a claim counts as quoted. */
const QUOTED_SHARE = 0.42;
/** Share of the whole sentence that must stand between marks for it to count as quoted. */
const QUOTED_OF_WHOLE = 0.2;

/** Longest name of a thing, in characters, between a verb and the words about it. */
const NAMED_THING = 48;

/** Reads the voice of sentences one after another; keep one for a text. */
export function voiceReader(doc: Doc, attributions: Attributions, countries: CountryMentions) {
  const bySentence = new Map<number, Attribution[]>();
  for (const attribution of attributions.attributions) {
    const list = bySentence.get(attribution.sentence);
    if (list) list.push(attribution);
    else bySentence.set(attribution.sentence, [attribution]);
  }
  const turns = turnsOf(doc, attributions);
  return (sentence: Sentence): Voice => {
    const voice = read(sentence);
    const turn = voice.attribution === 'unattributed' ? turns.get(sentence.block) : undefined;
    return turn === undefined ? voice : { ...voice, attribution: 'reported', speaker: turn };
  };
  function read(sentence: Sentence): Voice {
    const quotes = quotesIn(attributions, sentence);
    const saying = bySentence.get(sentence.index);
    if (saying === undefined && quotes.length === 0) return withoutSpeaker(doc, sentence);
    return withSpeaker({ doc, attributions, countries }, sentence, saying ?? NOBODY, quotes);
  }
}

type Read = { readonly doc: Doc; readonly attributions: Attributions; readonly countries: CountryMentions };

/** Of a sentence with an act of saying or a quotation; by itself, since most sentences have neither. */
function withSpeaker(
  { doc, attributions, countries }: Read,
  sentence: Sentence,
  saying: readonly Attribution[],
  quotes: Attributions['quotes'],
): Voice {
  const range: Span = sentence;
  const own = among(
    saying,
    (attribution) => reaches(doc, attribution, sentence) && isVoiced(doc, attributions, attribution),
  );
  if (own.length === 0 && quotes.length === 0) return withoutSpeaker(doc, sentence);
  const share = quotedShare(range, own, quotes);
  if (own.length === 0 && share < QUOTED_SHARE) return withoutSpeaker(doc, sentence);
  const main = passedOn(attributions, own, longest(own));
  const content = contentOf(range, main, quotes);
  const cues = cuesOf(own);
  const speaker = main?.speaker ?? quotes.find((quote) => quote.speakerIndex !== null)?.speakerIndex ?? null;
  const others = main === null || own.length < 2 ? NO_CLAUSES : own.filter((each) => isOther(each, main)).map(clauseOf);
  const acts = actsOf(own);
  const ownDeed = findOwnDeed(doc, sentence, countryOf(attributions, speaker), countries);
  if (share < QUOTED_SHARE)
    return { attribution: 'reported', speaker, said: main, acts, ownDeed, content, others, cues };
  const marks: readonly Cue[] = quotes.map(({ start, end }) => ({ start, end, rule: 'between-marks' }));
  const voice = quotes.find((quote) => quote.speakerIndex !== null)?.speakerIndex ?? speaker;
  return {
    attribution: 'quoted',
    speaker: voice,
    said: main,
    acts,
    ownDeed,
    content,
    others,
    cues: [...marks, ...cues],
  };
}

const NOBODY: readonly Attribution[] = [];

/** Those that a test holds of; the same list where it holds of its only one, as in most sentences. */
function among(all: readonly Attribution[], test: (each: Attribution) => boolean): readonly Attribution[] {
  const [only] = all;
  if (only === undefined || all.length > 1) return all.filter(test);
  return test(only) ? all : NOBODY;
}

const NO_ACTS: ReadonlySet<ReportingAct> = new Set();
const NO_CLAUSES: readonly Span[] = [];
const NO_CUES: readonly Cue[] = [];

const cuesOf = (own: readonly Attribution[]): readonly Cue[] =>
  own.length === 0 ? NO_CUES : own.map(({ cue }) => cue);

/** What the acts of saying do: most sentences have one, and share its set with all others of its kind. */
function actsOf(own: readonly Attribution[]): ReadonlySet<ReportingAct> {
  const [first] = own;
  if (first === undefined) return NO_ACTS;
  if (own.length > 1) return new Set(own.map(({ cue }) => readCue(cue).act).filter((each) => each !== null));
  const { act } = readCue(first.cue);
  if (act === null) return NO_ACTS;
  let only = oneAct.get(act);
  if (only === undefined) oneAct.set(act, (only = new Set([act])));
  return only;
}

const oneAct = new Map<ReportingAct, ReadonlySet<ReportingAct>>();

/** Of a sentence that nobody speaks in: the paper's own voice, or nobody's in particular ("is believed to"). */
function withoutSpeaker(doc: Doc, sentence: Sentence): Voice {
  const cues = findMarkers(doc, MARKERS.impersonal, sentence.firstToken, sentence.endToken);
  const attribution = cues.length > 0 ? 'reported' : 'unattributed';
  return {
    attribution,
    speaker: null,
    said: null,
    acts: NO_ACTS,
    ownDeed: null,
    content: sentence,
    others: NO_CLAUSES,
    cues,
  };
}

/**
 * Speaks within a part of a sentence, or says it as a whole ("Ortega said it was late, and it had cost too much"). What
 * turns away from the words before the cue is the paper's again: "“It is safe,” Ortega said, but it had been closed".
 */
function reaches(doc: Doc, { cue, content }: Attribution, part: Sentence): boolean {
  if (touches(cue, part)) return true;
  if (content.start > part.start || content.end < part.end) return false;
  const isAfterwards = content.start < cue.start && cue.end <= part.start;
  return !isAfterwards || !doc.language.claims.clauseWords.turns.has(doc.tokens[part.firstToken - 1]?.norm ?? '');
}

const touches = (a: Span, b: Span): boolean => a.start < b.end && a.end > b.start;
const shared = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

/** The first of those whose content is longest. */
function longest(attributions: readonly Attribution[]): Attribution | null {
  let best: Attribution | null = null;
  let most = -1;
  for (const each of attributions) {
    const { start, end } = each.content;
    if (best !== null && end - start <= most) continue;
    best = each;
    most = end - start;
  }
  return best;
}

/** Share of what a medium reports that somebody else must say in it. */
const PASSED_ON = 0.4;

/** "The Courier reported that, according to two officials, …": a medium passes on what somebody says in most of what it reports. */
function passedOn(
  { speakers }: Attributions,
  own: readonly Attribution[],
  main: Attribution | null,
): Attribution | null {
  if (main === null || own.length < 2 || main.speaker === null || speakers[main.speaker]?.kind !== 'media') return main;
  const { start, end } = main.content;
  const inner = own.find(
    (each) =>
      each.speaker !== null &&
      speakers[each.speaker]?.kind !== 'media' &&
      shared(each.content, main.content) > PASSED_ON * (end - start),
  );
  return inner ?? main;
}

/** Somebody else's act of saying beside the main one, not within it. */
const isOther = (attribution: Attribution, main: Attribution): boolean =>
  attribution.speaker !== null &&
  main.speaker !== null &&
  attribution.speaker !== main.speaker &&
  !touches(attribution.cue, main.content) &&
  shared(attribution.content, main.content) === 0;

/** Speaker, verb and content together. */
const clauseOf = ({ source, cue, content }: Attribution): Span => ({
  start: Math.min(source?.start ?? cue.start, cue.start, content.start),
  end: Math.max(source?.end ?? cue.end, cue.end, content.end),
});

/** The quotations that reach into a span. */
function quotesIn({ quotes }: Attributions, span: Span): Attributions['quotes'] {
  const last = lastStartingAt(quotes, span.end - 1);
  let first = last;
  while (first >= 0 && (quotes[first] as Span).end > span.start) first--;
  return first === last ? NO_QUOTES : quotes.slice(first + 1, last + 1);
}

const NO_QUOTES: Attributions['quotes'] = [];

/** How much of what is said stands between marks, 0 to 1. */
function quotedShare(range: Span, own: readonly Attribution[], quotes: readonly Span[]): number {
  if (quotes.length === 0) return 0;
  const quoted = quotes.reduce((sum, quote) => sum + shared(quote, range), 0);
  if (quoted === 0) return 0;
  const frame = own.reduce(
    (sum, { cue, source }) => sum + shared(cue, range) + (source ? shared(source, range) : 0),
    0,
  );
  const content = own.reduce(
    (most, attribution) => Math.max(most, shared(contentBeside(attribution, quotes), range)),
    0,
  );
  const whole = range.end - range.start;
  const opens = (quotes[0]?.start ?? range.end) - range.start <= 2;
  if (!opens && quoted < QUOTED_OF_WHOLE * whole) return 0;
  return quoted / Math.max(1, Math.min(whole - frame, content === 0 ? whole : Math.max(content, quoted)));
}

/** The part of a span that is said, with the verb: its main act of saying, else what stands between marks. */
function contentOf(range: Span, main: Attribution | null, quotes: readonly Span[]): Span {
  const [first] = quotes;
  const said = main !== null ? contentBeside(main, quotes) : (first ?? range);
  const end = main === null ? (quotes.at(-1) ?? range).end : said.end;
  const start = main === null ? said.start : Math.min(said.start, main.cue.start);
  const content = { start: Math.max(start, range.start), end: Math.min(Math.max(end, main?.cue.end ?? 0), range.end) };
  return content.end - content.start > 8 ? content : range;
}

/** What is said, without the verb after it and without what a quotation is about: "called the plan “folly”". */
function contentBeside({ cue, content }: Attribution, quotes: readonly Span[]): Span {
  const before = quotes.findLast(({ end }) => end <= cue.start);
  if (before !== undefined && content.end > cue.end && content.start < cue.start)
    return { start: content.start, end: cue.start };
  const after = quotes.find(({ start }) => start >= cue.end);
  const isNamed = after !== undefined && after.start - cue.end <= NAMED_THING && after.start < content.end;
  return isNamed ? { start: after.start, end: content.end } : content;
}

/** The country that a speaker speaks for, else the one that they belong to. */
function countryOf({ speakers }: Attributions, index: number | null): string | null {
  const speaker = index === null ? undefined : speakers[index];
  return speaker?.speaksFor ?? speaker?.country ?? null;
}

/** "we will", "he would", "Arland would" where Arland speaks. */
function findOwnDeed(
  doc: Doc,
  { firstToken, endToken }: Sentence,
  country: string | null,
  countries: CountryMentions,
): OwnDeed | null {
  const { speakerPronouns } = doc.language.claims;
  const { adverbs } = doc.language.functionWords;
  const bits = claimWords(doc);
  for (let at = firstWith(bits, FUTURE, firstToken, endToken); at < endToken; at++) {
    if (!((bits[at] as number) & FUTURE)) continue;
    if ((bits[at] as number) & FIRST_PERSON) return 'first-person';
    let before = at - 1;
    while (before > firstToken && adverbs.has((doc.tokens[before] as Token).norm)) before--;
    const subject = itemAt(doc.tokens, before);
    if (subject === undefined || before < firstToken) continue;
    if ((bits[before] as number) & FIRST_PERSON) return 'first-person';
    if (speakerPronouns.has(subject.norm)) return 'pronoun';
    const mention = itemAt(countries.mentions, lastStartingAt(countries.mentions, subject.start));
    if (mention && mention.end >= subject.end) return mention.country === country ? 'country' : 'other-country';
  }
  return null;
}
