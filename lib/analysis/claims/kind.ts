import type { ClaimRule } from '../../language/claim-types';
import type { Language, ReportingAct } from '../../language/types';
import type { AttributionKind, ClaimKind, Cue, Figure } from '../../types/analysis';
import type { Doc, Sentence, Token } from '../doc';
import { wordFact } from '../text/word-fact';
import { AUXILIARY, claimBits, FIRST_PERSON, PAST, PRESENT, RELATIVE } from './claim-words';
import { compilePatterns, findPatterns, type PatternIndex } from '../stance/patterns';

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

/** A kind, how likely each one is (summing to 1), and the words that told it. */
export type KindDecision = {
  readonly kind: ClaimKind;
  readonly chances: Readonly<Partial<Record<ClaimKind, number>>>;
  readonly cues: readonly Cue[];
};

type Row = readonly number[];
type Weights = ReadonlyMap<string, Row>;

/** The tables of a language: rules to look for at once, and weights by feature, in whatever voice and in each voice. */
type Tables = {
  readonly rules: PatternIndex<ClaimRule>;
  readonly anyVoice: Weights;
  readonly byVoice: Readonly<Record<AttributionKind, Weights>>;
  /** Weights of a word, and of a word that a claim opens with; null for one that the model does not know. */
  readonly word: (token: Token) => Row | null;
  readonly opening: (token: Token) => Row | null;
};

const tables = new Map<Language, Tables>();

function tablesOf(language: Language): Tables {
  let found = tables.get(language);
  if (found === undefined) {
    const { rules, kindModel } = language.claims;
    const rows = Object.entries(kindModel.weights);
    const withPrefix = (prefix: string): Weights =>
      new Map(rows.filter(([name]) => name.startsWith(prefix)).map(([name, row]) => [name.slice(prefix.length), row]));
    const words = withPrefix('word:');
    const openings = withPrefix('opens:');
    found = {
      rules: compilePatterns(rules, language.stances.verbForms),
      anyVoice: new Map(rows),
      byVoice: {
        unattributed: withPrefix('unattributed:'),
        reported: withPrefix('reported:'),
        quoted: withPrefix('quoted:'),
      },
      word: wordFact(({ norm }) => words.get(norm) ?? null),
      opening: wordFact(({ norm }) => openings.get(norm) ?? null),
    };
    tables.set(language, found);
  }
  return found;
}

type Firing = { readonly rule: ClaimRule; readonly first: number; readonly end: number };

/** The rules that fire on a sentence and apply to its attribution. */
export function firingRules({
  doc,
  sentence,
  attribution,
}: Pick<ClaimView, 'doc' | 'sentence' | 'attribution'>): Firing[] {
  const where = attribution === 'unattributed' ? 'paper' : 'speech';
  return findPatterns(tablesOf(doc.language).rules, doc.tokens, sentence.firstToken, sentence.endToken).filter(
    ({ rule }) => rule.only === undefined || rule.only === where,
  );
}

/** How much a word of the claim weighs, and one of the words that it opens with. */
const WORD = 0.5;
const OPENING_WORD = 0.7;
const OPENING_WORDS = 2;

/** What the model looks at besides the words, by name; most are 1 where they hold. */
function kindFeatures(view: ClaimView, firing: readonly Firing[]): Map<string, number> {
  const features = new Map<string, number>([['any', 1]]);
  const add = (name: string, value = 1): void => void features.set(name, value);
  add('wording', Math.max(-3, Math.min(3, view.wording)) / 2);
  for (const act of view.acts) add(`act:${act}`);
  if (view.ownDeed !== null) add(`own-deed:${view.ownDeed}`);
  for (const { rule } of firing) {
    add(`rule:${rule.id}`);
    add(`kind:${rule.kind}`);
  }
  addFigures(view, add);
  const main = mainVerb(view);
  if (main !== null) add(`main:${main}`);
  addWords(view.doc.tokens, view.sentence, view.doc.language, add);
  return features;
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
  for (const [name, value] of kindFeatures(view, firingRules(view)))
    named.set(name, value).set(`${view.attribution}:${name}`, value);
  for (const word of vocabularyOf(view)) named.set(`word:${word}`, WORD);
  for (const word of openingsOf(view)) named.set(`opens:${word}`, OPENING_WORD);
  return named;
}

/** The first finite verb outside an opening subordinate clause: an auxiliary by itself, any other past form as "past". */
function mainVerb({ doc, sentence: { firstToken, endToken } }: ClaimView): string | null {
  const { voiceWords } = doc.language.claims;
  const bitsOf = claimBits(doc.language);
  let at = firstToken;
  while (at < endToken && !(doc.tokens[at] as Token).isWord) at++;
  if (voiceWords.opensClause.has(doc.tokens[at]?.norm ?? '')) {
    let comma = at;
    while (comma < endToken && (doc.tokens[comma] as Token).text !== ',') comma++;
    if (comma < endToken) at = comma;
  }
  let isRelative = false;
  for (; at < endToken; at++) {
    const token = doc.tokens[at] as Token;
    const bits = bitsOf(token);
    if (bits & RELATIVE && at > firstToken + 1) isRelative = true;
    if (token.text === ',' || token.text === '—') isRelative = false;
    if (isRelative) continue;
    if (bits & AUXILIARY) return token.norm;
    if (bits & PAST) return 'past';
  }
  return null;
}

function addFigures({ doc, sentence, figures }: ClaimView, add: (name: string) => void): void {
  if (figures.length === 0) return;
  add('figure');
  if (figures.length > 1) add('figures');
  if (figures.some(({ value, unit }) => unit === null && value >= 10)) add('count');
  if (figures.some(({ unit }) => unit === 'percent')) add('percent');
  const opening = doc.tokens[Math.min(sentence.firstToken + 4, sentence.endToken - 1)] as Token;
  const first = figures[0] as Figure;
  if (first.start <= opening.start)
    add(first.value >= 10 || first.unit !== null ? 'opens-with-figure' : 'opens-with-few');
}

function addWords(
  tokens: readonly Token[],
  { firstToken, endToken }: ClaimView['sentence'],
  language: Language,
  add: (name: string, value?: number) => void,
): void {
  const bitsOf = claimBits(language);
  let first = 0;
  let past = 0;
  for (let at = firstToken; at < endToken; at++) {
    const bits = bitsOf(tokens[at] as Token);
    if (bits & FIRST_PERSON) first++;
    if (bits & PAST) past++;
    if (bits & PRESENT) add('present');
  }
  if (first > 0) add('first-person');
  if (past > 0) add('past', Math.min(past, 3) / 2);
  if (endToken - firstToken < 10) add('short');
  if (endToken - firstToken > 30) add('long');
}

/** Decides the kind: the model weighs the rules that fired, who says it, by what act, and the shape of the sentence. */
export function kindOf(view: ClaimView): KindDecision {
  const model = view.doc.language.claims.kindModel;
  const firing = firingRules(view);
  const scores = scoreKinds(view, firing, model.kinds.length);
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  const kind = model.kinds[scores.indexOf(top)] as ClaimKind;
  const chances = Object.fromEntries(model.kinds.map((name, index) => [name, (powers[index] as number) / total]));
  return { kind, chances, cues: cuesFor(kind, view, firing) };
}

/** Log-odds by kind, in the model's order. */
function scoreKinds(view: ClaimView, firing: readonly Firing[], kinds: number): number[] {
  const { doc, sentence } = view;
  const { anyVoice, byVoice, word, opening } = tablesOf(doc.language);
  const scores = new Array<number>(kinds).fill(0);
  const weigh = (row: Row | undefined, value: number): void => {
    if (row !== undefined)
      for (let index = 0; index < kinds; index++)
        scores[index] = (scores[index] as number) + value * (row[index] as number);
  };
  for (const [name, value] of kindFeatures(view, firing)) {
    weigh(anyVoice.get(name), value);
    weigh(byVoice[view.attribution].get(name), value);
  }
  for (const row of rowsOf(doc, sentence.firstToken, sentence.endToken, word)) weigh(row, WORD);
  const opened = Math.min(sentence.endToken, sentence.firstToken + OPENING_WORDS);
  for (const row of rowsOf(doc, sentence.firstToken, opened, opening)) weigh(row, OPENING_WORD);
  return scores;
}

/** The rows of the tokens [first, end), each once: a row belongs to one word. */
function rowsOf(doc: Doc, first: number, end: number, rowOf: Tables['word']): Set<Row> {
  const rows = new Set<Row>();
  for (let at = first; at < end; at++) {
    const row = rowOf(doc.tokens[at] as Token);
    if (row !== null) rows.add(row);
  }
  return rows;
}

/** The words that speak for the kind: those of its own rules, strongest first. */
function cuesFor(kind: ClaimKind, { doc, figures }: ClaimView, firing: readonly Firing[]): Cue[] {
  const own = firing.filter(({ rule }) => rule.kind === kind).sort((a, b) => b.rule.strength - a.rule.strength);
  const cues = own.map(({ rule, first, end }) => ({
    start: (doc.tokens[first] as Token).start,
    end: (doc.tokens[end - 1] as Token).end,
    rule: rule.id,
  }));
  if (kind !== 'figure') return cues;
  return [...figures.map(({ start, end }) => ({ start, end, rule: 'figure' })), ...cues];
}
