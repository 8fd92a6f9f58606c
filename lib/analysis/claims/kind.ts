import type { ClaimRule } from '../../language/claim-types';
import type { ReportingAct } from '../../language/types';
import type { AttributionKind, ClaimKind, Cue, Figure } from '../../types/analysis';
import type { Doc, Sentence, Token } from '../doc';
import { findPatterns } from '../stance/patterns/patterns';
import {
  AUXILIARY,
  CLAUSE_MARK,
  FIRST_PERSON,
  firstWith,
  FUTURE,
  OPENS_CLAUSE,
  PAST,
  PRESENT,
  RELATIVE,
  RULE,
  WORD,
} from './claim-bits';
import { claimPatterns } from './claim-patterns';
import { claimWords } from './claim-words';
import { kindScores, OPENING_WORDS } from './kind-scores';
import { feature, featuresNamed, OPENING_WORD, WORD_WEIGHT, type Feature } from './kind-tables';
import { meanTones, TONES } from './tones';

/** "we will", "he would", "Arland would" said by Arland, or by others. */
export type OwnDeed = 'first-person' | 'pronoun' | 'country' | 'other-country';

/** What is known of a claim before its kind. */
export type ClaimView = {
  readonly doc: Doc;
  readonly sentence: Pick<Sentence, 'firstToken' | 'endToken'>;
  readonly attribution: AttributionKind;
  /** What its verbs of saying do. */
  readonly acts: ReadonlySet<ReportingAct>;
  /** How the one who speaks is named as the one who will or would do it ("we will"); null where they are not. */
  readonly ownDeed: OwnDeed | null;
  readonly figures: readonly Figure[];
  /** Log-odds of the wording model. */
  readonly wording: number;
};

/** A kind, the log-odds that the claim is worth a check, and the words that told the kind. */
export type KindDecision = {
  readonly kind: ClaimKind;
  readonly worth: number;
  readonly cues: readonly Cue[];
};

type Firing = { readonly rule: ClaimRule; readonly first: number; readonly end: number };

const NONE: readonly Firing[] = [];

/** The rules that fire on a sentence and apply to its attribution. */
export function firingRules({
  doc,
  sentence: { firstToken, endToken },
  attribution,
}: Pick<ClaimView, 'doc' | 'sentence' | 'attribution'>): readonly Firing[] {
  const bits = claimWords(doc);
  const first = firstWith(bits, RULE, firstToken, endToken);
  if (first === endToken) return NONE;
  const other = attribution === 'unattributed' ? 'speech' : 'paper';
  const matches = findPatterns(claimPatterns(doc.language).rules, doc, first, endToken, { bits, mask: RULE });
  return without(matches, other);
}

const without = (matches: readonly Firing[], only: ClaimRule['only']): readonly Firing[] =>
  matches.length > 0 && matches.some(({ rule }) => rule.only === only)
    ? matches.filter(({ rule }) => rule.only !== only)
    : matches;

/** What takes the features of a claim, each with how much of it there is. */
type Weigher = { weigh(feature: Feature, value: number): void };

const actOf = featuresNamed('act:');
const ownDeedOf = featuresNamed('own-deed:');
const ruleOf = featuresNamed('rule:');
const kindNamed = featuresNamed('kind:');
const mainVerbOf = featuresNamed('main:');
const ANY = feature('any');
const WORDING = feature('wording');
const FIGURE = feature('figure');
const FIGURES = feature('figures');
const COUNT = feature('count');
const PERCENT = feature('percent');
const OPENS_WITH_FIGURE = feature('opens-with-figure');
const OPENS_WITH_FEW = feature('opens-with-few');
const IN_PRESENT = feature('present');
const IN_FIRST_PERSON = feature('first-person');
const IN_PAST = feature('past');
const SHORT = feature('short');
const LONG = feature('long');
const TONE = Array.from({ length: TONES }, (_, which) => feature(`tone:${which}`));
/** What the mean tones of a claim weigh, so that they are of the size of the other features. */
const TONE_WEIGHT = 8;
const means = new Float64Array(TONES);

/** What the model looks at besides the words, each once; most are 1 where they hold. */
function kindFeatures(view: ClaimView, firing: readonly Firing[], weigher: Weigher): void {
  weigher.weigh(ANY, 1);
  weigher.weigh(WORDING, Math.max(-3, Math.min(3, view.wording)) / 2);
  for (const act of view.acts) weigher.weigh(actOf(act), 1);
  if (view.ownDeed !== null) weigher.weigh(ownDeedOf(view.ownDeed), 1);
  for (let at = 0; at < firing.length; at++) {
    const { rule } = firing[at] as Firing;
    if (isFirstOfId(firing, at)) weigher.weigh(ruleOf(rule.id), 1);
    if (isFirstOfKind(firing, at)) weigher.weigh(kindNamed(rule.kind), 1);
  }
  weighFigures(view, weigher);
  const main = mainVerb(view);
  if (main !== null) weigher.weigh(mainVerbOf(main), 1);
  weighWords(view, weigher);
  meanTones(view.doc, view.sentence.firstToken, view.sentence.endToken, means);
  for (let which = 0; which < TONES; which++)
    weigher.weigh(TONE[which] as Feature, TONE_WEIGHT * (means[which] as number));
}

/** True where no rule before it has the same id. */
function isFirstOfId(firing: readonly Firing[], at: number): boolean {
  const { id } = (firing[at] as Firing).rule;
  for (let before = 0; before < at; before++) if ((firing[before] as Firing).rule.id === id) return false;
  return true;
}

/** True where no rule before it speaks for the same kind. */
function isFirstOfKind(firing: readonly Firing[], at: number): boolean {
  const { kind } = (firing[at] as Firing).rule;
  for (let before = 0; before < at; before++) if ((firing[before] as Firing).rule.kind === kind) return false;
  return true;
}

/** The words of the claim, each once. */
function vocabularyOf({ doc, sentence: { firstToken, endToken } }: ClaimView): Set<string> {
  const words = new Set<string>();
  for (let at = firstToken; at < endToken; at++) words.add((doc.tokens[at] as Token).norm);
  return words;
}

const openingsOf = ({ doc, sentence: { firstToken, endToken } }: ClaimView): string[] =>
  doc.tokens.slice(firstToken, Math.min(endToken, firstToken + OPENING_WORDS)).map(({ norm }) => norm);

/** All that the model weighs, under the names of its file: for training. */
export function namedFeatures(view: ClaimView): Map<string, number> {
  const named = new Map<string, number>();
  kindFeatures(view, firingRules(view), {
    weigh({ name }, value) {
      named.set(name, value).set(`${view.attribution}:${name}`, value);
    },
  });
  for (const word of vocabularyOf(view)) named.set(`word:${word}`, WORD_WEIGHT);
  for (const word of openingsOf(view)) named.set(`opens:${word}`, OPENING_WORD);
  return named;
}

/** The first finite verb outside an opening subordinate clause: an auxiliary by itself, any other past form as "past". */
function mainVerb({ doc, sentence: { firstToken, endToken } }: ClaimView): string | null {
  const bits = claimWords(doc);
  let at = firstWith(bits, WORD, firstToken, endToken);
  if (at < doc.tokens.length && (bits[at] as number) & OPENS_CLAUSE) {
    let comma = at;
    while (comma < endToken && (doc.tokens[comma] as Token).text !== ',') comma++;
    if (comma < endToken) at = comma;
  }
  let isRelative = false;
  for (; at < endToken; at++) {
    const here = bits[at] as number;
    if (here & RELATIVE && at > firstToken + 1) isRelative = true;
    if (here & CLAUSE_MARK && isRelative) {
      const { text } = doc.tokens[at] as Token;
      if (text === ',' || text === '—') isRelative = false;
    }
    if (isRelative) continue;
    if (here & AUXILIARY) return (doc.tokens[at] as Token).norm;
    if (here & PAST) return 'past';
  }
  return null;
}

function weighFigures({ doc, sentence, figures }: ClaimView, weigher: Weigher): void {
  const [first] = figures;
  if (first === undefined) return;
  weigher.weigh(FIGURE, 1);
  if (figures.length > 1) weigher.weigh(FIGURES, 1);
  if (figures.some(({ value, unit }) => unit === null && value >= 10)) weigher.weigh(COUNT, 1);
  if (figures.some(({ unit }) => unit === 'percent')) weigher.weigh(PERCENT, 1);
  const opening = doc.tokens[Math.min(sentence.firstToken + 4, sentence.endToken - 1)] as Token;
  if (first.start <= opening.start)
    weigher.weigh(first.value >= 10 || first.unit !== null ? OPENS_WITH_FIGURE : OPENS_WITH_FEW, 1);
}

function weighWords({ doc, sentence: { firstToken, endToken } }: ClaimView, weigher: Weigher): void {
  const bits = claimWords(doc);
  let past = 0;
  let all = 0;
  for (let at = firstToken; at < endToken; at++) {
    const here = bits[at] as number;
    all |= here;
    if (here & PAST) past++;
  }
  if (all & PRESENT) weigher.weigh(IN_PRESENT, 1);
  if (all & FIRST_PERSON) weigher.weigh(IN_FIRST_PERSON, 1);
  if (past > 0) weigher.weigh(IN_PAST, Math.min(past, 3) / 2);
  if (endToken - firstToken < 10) weigher.weigh(SHORT, 1);
  if (endToken - firstToken > 30) weigher.weigh(LONG, 1);
}

/** Decides the kind: the model weighs the rules that fired, who says it, by what act, and the shape of the sentence. */
export function kindOf(view: ClaimView, firing = firingRules(view)): KindDecision {
  const { doc, sentence, attribution } = view;
  const weighed = kindScores(doc.language);
  const { kinds, scores } = weighed;
  weighed.begin(attribution);
  kindFeatures(view, firing, weighed);
  weighed.weighWords(doc, sentence.firstToken, sentence.endToken);
  const isNoPledge = !mayPledge(view, firing);
  let top = -1;
  for (let at = 0; at < kinds.length; at++) {
    if (isNoPledge && kinds[at] === 'pledge') continue;
    if (top < 0 || (scores[at] as number) > (scores[top] as number)) top = at;
  }
  const kind = kinds[top] as ClaimKind;
  return { kind, worth: scores[kinds.length] as number, cues: cuesFor(kind, view, firing) };
}

/**
 * False for a report without a word of what is to come or of promising: "announced a programme to support farmers" binds nobody.
 */
const mayPledge = (view: ClaimView, firing: readonly Firing[]): boolean => {
  const { doc, sentence, ownDeed, acts, attribution } = view;
  if (attribution !== 'reported' || acts.has('pledge') || firing.some(({ rule }) => rule.kind === 'pledge'))
    return true;
  if (ownDeed !== null && ownDeed !== 'other-country') return true;
  return firstWith(claimWords(doc), FUTURE, sentence.firstToken, sentence.endToken) < sentence.endToken;
};

/** The words that speak for the kind: those of its own rules, strongest first. */
function cuesFor(kind: ClaimKind, view: ClaimView, firing: readonly Firing[]): readonly Cue[] {
  return firing.length === 0 && kind !== 'figure' ? NO_CUES : readCues(kind, view, firing);
}

const NO_CUES: readonly Cue[] = [];

/** The rules that speak for the kind, strongest first; most sentences have one or none. */
function ownOf(kind: ClaimKind, firing: readonly Firing[]): readonly Firing[] {
  const own = firing.every(({ rule }) => rule.kind === kind) ? firing : firing.filter(({ rule }) => rule.kind === kind);
  return own.length < 2 ? own : own.toSorted((a, b) => b.rule.strength - a.rule.strength);
}

function readCues(kind: ClaimKind, { doc, figures }: ClaimView, firing: readonly Firing[]): readonly Cue[] {
  const own = ownOf(kind, firing);
  if (own.length === 0 && kind !== 'figure') return NO_CUES;
  const cues = own.map(({ rule, first, end }) => ({
    start: (doc.tokens[first] as Token).start,
    end: (doc.tokens[end - 1] as Token).end,
    rule: rule.id,
  }));
  if (kind !== 'figure') return cues;
  return [...figures.map(({ start, end }) => ({ start, end, rule: 'figure' })), ...cues];
}
