import type { CountryCode, CountryStance, Cue } from '../../types/analysis';
import type { Position } from '../../language/stance-types';
import type { Attributions } from '../attribution/speakers';
import type { CountryMentions } from '../countries/recognize';
import type { Doc, Sentence, Token } from '../doc';
import type { Condition } from './conditions';
import { bindingCondition, sumSignals, weightOf } from './features';
import { judge, type Verdict } from './model';
import { profilesOf, SHORTEST, type Profile } from './profile';
import type { Passage } from './passages';
import { readPassages, type Reading } from './read';
import { rolesOf } from './roles';
import type { Signal } from './signals';
import { settleSpeakers } from './settle';
import { findVoice } from './speaker';
import { summarize } from './summary';
import type { Topic } from './topic';

/** Confidence below which a stance is not shown: the panel says "unclear". */
export const STANCE_FLOOR = 0.42;

/** Sentences in which a speaker is looked for. */
const HEARD = 12;

/** Most sentences shown for one stance. */
const EVIDENCE = 4;

type Judged = { readonly passage: Passage; readonly verdict: Verdict };

/** `because` names the features that spoke most for the verdict. */
type Judgement = { readonly verdict: Verdict; readonly because: readonly string[] };

/** The topic (null where nobody takes a position) and where each named country stands, in the order of `countries`. */
export function decideStances(
  doc: Doc,
  read: { readonly countries: CountryMentions; readonly attributions: Attributions },
): { readonly topic: Topic | null; readonly stances: CountryStance[] } {
  if (!doc.language.coverage.stances)
    return {
      topic: null,
      stances: read.countries.countries.map(({ code }) => ({
        ...NOWHERE,
        country: code,
        confidence: 0,
        roles: ['mentioned'],
      })),
    };
  const attributions = settleSpeakers(doc, read.countries, read.attributions);
  const reading = readPassages(doc, read.countries, attributions);
  const { countries } = read.countries;
  const profiles = profilesOf(doc, reading, countries);
  const stances = countries.map(({ code }) => decideCountry(doc, code, reading, profiles.get(code), attributions));
  return { topic: stances.some(({ stance }) => stance !== 'none') ? reading.topic : null, stances };
}

function decideCountry(
  doc: Doc,
  country: CountryCode,
  reading: Reading,
  profile: Profile | undefined,
  attributions: Attributions,
): CountryStance {
  const passages = reading.passages.get(country) ?? [];
  const roles = rolesOf(country, reading);
  const judged = judgeAll(doc, passages);
  const { verdict, because } = judgeCountry(doc, judged, profile);
  const stance = POSITIONS.reduce((a, b) => (verdict[b] > verdict[a] ? b : a));
  const confidence = verdict[stance];
  const ranked = rank(judged, stance);
  if (ranked.length === 0 || confidence < STANCE_FLOOR) return { ...NOWHERE, country, roles, confidence };
  const condition =
    stance === 'conditional'
      ? (ranked.map(({ passage }) => bindingCondition(doc, passage)).find(Boolean) ?? null)
      : null;
  const signals = ranked.flatMap(({ passage }) => supporting(passage, stance));
  const evidence = rankEvidence(doc, ranked, signals, condition);
  const strongest = mostTelling(signals, condition);
  const heard = [
    ...evidence.map(({ index }) => index),
    ...ranked.flatMap(({ passage }) => passage.stretches.map(({ sentence }) => sentence)),
  ];
  const proof = evidence.map(({ index }) => index);
  const voice = findVoice(doc, country, [...new Set(heard)].slice(0, HEARD), {
    actors: reading.actors,
    attributions,
    isOn: (index) => isOnTopic(doc, index, reading.topic) || proof.some((at) => Math.abs(at - index) <= 2),
  });
  return {
    country,
    stance,
    speaker: voice?.name ?? null,
    office: voice?.office ?? null,
    condition: condition ? doc.text.slice(condition.span.start, condition.span.end) : null,
    conditionSpan: condition?.span ?? null,
    summary: summarize(doc, strongest, condition, evidence[0]?.index ?? null),
    confidence,
    evidence: evidence.map(({ start, end }) => ({ start, end })),
    rules: [...new Set([...signals.map(({ rule }) => rule.id), ...(condition ? [condition.rule.id] : []), ...because])],
    cues: cuesOf(doc, signals, condition),
    contradiction: [],
    roles,
  };
}

/** Does a sentence hold a word of the topic? */
function isOnTopic(doc: Doc, index: number, topic: Topic): boolean {
  const sentence = doc.sentences[index] as Sentence;
  for (let at = sentence.firstToken; at < sentence.endToken; at++)
    if (topic.isWord((doc.tokens[at] as Token).norm)) return true;
  return false;
}

const NOWHERE = {
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

/** A country's passages as the rules judge them, in the text's order. */
const judgeAll = (doc: Doc, passages: readonly Passage[]): Judged[] =>
  passages
    .filter(({ isActive, owned, signals }) => isActive || owned.length > 0 || signals.length > 0)
    .map((passage) => ({ passage, verdict: judgeByRules(doc, passage) }));

/**
 * Share of the trained weights in a verdict; the rest is the rules'. In a few sentences the wording says all; in an article
 * it counts as much who acts where. Chosen on articles that neither was made with.
 */
const MODEL_SHARE = { short: 0.15, long: 0.7 } as const;

/** Rules and trained weights together; the rules alone where a language has no weights. */
function judgeCountry(doc: Doc, judged: readonly Judged[], profile: Profile | undefined): Judgement {
  const byRules = weigh(judged);
  const { weights } = doc.language.stances;
  // Where no word tells a position, a place in the text alone tells none.
  if (!weights || !profile || byRules.none === 1) return { verdict: byRules, because: [] };
  const { verdict, because } = judge(weights, profile);
  const share = MODEL_SHARE[doc.sentences.length < SHORTEST ? 'short' : 'long'];
  const mixed = (position: Position | 'none') => share * verdict[position] + (1 - share) * byRules[position];
  return {
    verdict: {
      supports: mixed('supports'),
      conditional: mixed('conditional'),
      opposes: mixed('opposes'),
      undecided: mixed('undecided'),
      none: mixed('none'),
    },
    because,
  };
}

/** Verdict of the rules: the sums of the signals, with a share for none. A condition turns support conditional. */
function judgeByRules(doc: Doc, passage: Passage): Verdict {
  const { supports, opposes, undecided } = sumSignals(passage.signals);
  const condition = bindingCondition(doc, passage);
  const turns = condition?.rule.turnsRefusal === true;
  const accepted = turns ? Math.max(supports, opposes) : supports;
  const isBound = condition !== null && (turns || supports + 0.4 >= opposes);
  const base = condition?.rule.alone ? 1.2 : condition?.rule.strong ? 0.9 : 0.6;
  const parts = {
    supports: isBound ? 0.2 * supports : supports,
    conditional: isBound ? base + 0.8 * accepted : 0,
    opposes: isBound ? (turns ? 0.2 : 0.6) * opposes : opposes,
    undecided,
    none: 0.45,
  };
  const total = parts.supports + parts.conditional + parts.opposes + parts.undecided + parts.none;
  return {
    supports: parts.supports / total,
    conditional: parts.conditional / total,
    opposes: parts.opposes / total,
    undecided: parts.undecided / total,
    none: parts.none / total,
  };
}

/** Of all passages, what speaks for each position; later and more direct words win. */
function weigh(judged: readonly Judged[]): Verdict {
  const sums: Record<Position, number> = { supports: 0, conditional: 0, opposes: 0, undecided: 0 };
  const tops: Record<Position, number> = { supports: 0, conditional: 0, opposes: 0, undecided: 0 };
  for (const { verdict } of judged)
    for (const position of POSITIONS) {
      sums[position] += verdict[position] ** 2;
      tops[position] = Math.max(tops[position], verdict[position]);
    }
  // An acceptance with strings attached is conditional, however often it is repeated without them.
  if (tops.conditional >= 0.4) {
    sums.conditional += sums.supports;
    tops.conditional = Math.max(tops.conditional, Math.min(tops.supports, tops.conditional + 0.2));
    sums.supports = 0;
  }
  const best = POSITIONS.reduce((a, b) => (sums[b] > sums[a] ? b : a));
  const total = POSITIONS.reduce((sum, position) => sum + sums[position], 0);
  if (total === 0) return { supports: 0, conditional: 0, opposes: 0, undecided: 0, none: 1 };
  const confidence = tops[best] * (0.5 + 0.5 * (sums[best] / total));
  const share = (position: Position) => (confidence * sums[position]) / total;
  return {
    supports: share('supports'),
    conditional: share('conditional'),
    opposes: share('opposes'),
    undecided: share('undecided'),
    none: 1 - confidence,
  };
}

/** The passages that speak for a position, most telling first. */
const rank = (judged: readonly Judged[], position: Position): Judged[] =>
  judged.filter(({ verdict }) => verdict[position] > 0.1).sort((a, b) => b.verdict[position] - a.verdict[position]);

const POSITIONS: readonly Position[] = ['supports', 'conditional', 'opposes', 'undecided'];

/** The signals of a passage that speak for a position, strongest first. */
function supporting(passage: Passage, stance: Position): Signal[] {
  return passage.signals
    .filter(
      (signal) =>
        weightOf(signal) > 0 &&
        (signal.stance === stance || (stance === 'conditional' && signal.stance === 'supports')),
    )
    .sort((a, b) => weightOf(b) - weightOf(a));
}

/** The signal to sum up by: words of its own rather than a headline's, an act rather than a judgement, with its condition. */
function mostTelling(signals: readonly Signal[], condition: Condition | null): Signal | null {
  const own = signals.filter(({ rule }) => !rule.id.startsWith('headline:'));
  const bound = condition ? own.filter(({ sentence }) => sentence === condition.sentence) : own;
  return bound.find(({ rule }) => !rule.judgement) ?? bound[0] ?? own[0] ?? null;
}

function rankEvidence(
  doc: Doc,
  ranked: readonly Judged[],
  signals: readonly Signal[],
  condition: Condition | null,
): Sentence[] {
  const order = [
    ...(condition ? [condition.sentence] : []),
    ...signals.map(({ sentence }) => sentence),
    ...ranked.slice(0, 1).flatMap(({ passage }) => passage.stretches.map(({ sentence }) => sentence)),
  ];
  return [...new Set(order)]
    .slice(0, EVIDENCE)
    .map((index) => doc.sentences[index])
    .filter((sentence) => sentence !== undefined);
}

function cuesOf(doc: Doc, signals: readonly Signal[], condition: Condition | null): Cue[] {
  const cue = ({ first, end, rule }: { first: number; end: number; rule: { id: string } }): Cue => ({
    start: (doc.tokens[first] as Token).start,
    end: (doc.tokens[end - 1] as Token).end,
    rule: rule.id,
  });
  const spoken = signals.filter(({ rule }) => !rule.id.startsWith('headline:'));
  return [...spoken.slice(0, 6).map(cue), ...(condition ? [cue(condition)] : [])];
}
