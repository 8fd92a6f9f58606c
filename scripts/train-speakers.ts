/**
 * Trains the model that tells who voices a country's stance: a conditional logistic regression over all whom the article names
 * and who may speak for the country, and nobody (`lib/analysis/stance/actors/voice-profile.ts`).
 *
 *   npx tsx scripts/train-speakers.ts            writes lib/language/en/voice-weights.json
 *   npx tsx scripts/train-speakers.ts --check    cross-validates only, by article, with several penalties
 *
 * Data: the speakers in our labels of tests/gold: `articles`, `told`, and of real news the part `read`; never the gold sets
 * under ../shared, which measure. Deterministic: same data, same weights.
 */
import { resolve } from 'node:path';
import { readDoc } from '../lib/analysis/doc';
import { recognizeCountries } from '../lib/analysis/countries/recognize';
import { resolveSpeakers } from '../lib/analysis/attribution/speakers';
import { outOfOffice } from '../lib/analysis/stance/actors/campaigners';
import { likeliest, UNRULED } from '../lib/analysis/stance/actors/voice-candidates';
import { readRows } from '../lib/analysis/stance/decide';
import { voicesOf } from '../lib/analysis/stance/verdict/row';
import { findQuotes } from '../lib/analysis/text/quotes';
import { fold } from '../lib/analysis/text/fold';
import { english } from '../lib/language/en/index';
import type { ContestWeights } from '../lib/language/stance-types';
import { articleFromText } from '../lib/page/plain-text';
import { readGoldArticles, type GoldStance } from '../tests/gold/read-articles';
import { realNews } from './real-news';
import { writeWeights } from './write-weights';

type Profile = ReadonlyMap<string, number>;
type Choice = { readonly profile: Profile; readonly isRight: boolean };
/** A row with a position: who may have voiced it, nobody last. `weight` is how much it counts in training. */
type Row = { readonly id: string; readonly set: string; readonly weight: number; readonly choices: readonly Choice[] };
type Labelled = { id: string; title: string; text: string; gold: { stances: readonly GoldStance[] } };

const OUT = 'lib/language/en/voice-weights.json';
const FOLDS = 5;
const STEPS = 300;
const RATE = 0.05;
/** Ridge penalty. */
const PENALTY = 8;
const OTHER_PENALTIES = [1, 3, 20];
/** Rarer features are left out. */
const MIN_CHOICES = 8;
/** Smaller weights are left out. */
const MIN_WEIGHT = 0.05;
/** Real news counts more: there is less of it. */
const REAL = 2;
/** So does a body ("the trade ministry"): our articles mostly name people. */
const BODY = 3;
/** Labels that name nobody count little: where a state itself speaks, whoever speaks for it is no false answer. */
const NOBODY = 0.05;

/** Words of a name that name nobody. */
const TITLES = new Set(
  'mr mrs ms dr sir lady lord president prime minister king queen the a an of s foreign'.split(' '),
);

const SHARED = resolve(process.env['STANDPOINT_SHARED'] ?? '../shared');
const sets: Readonly<Record<string, readonly Labelled[]>> = {
  articles: readGoldArticles(),
  told: readGoldArticles('told'),
  real: realNews(SHARED).filter(({ isUnread }) => !isUnread) as unknown as Labelled[],
};
const rows = Object.entries(sets).flatMap(([set, articles]) => articles.flatMap((article) => rowsOf(article, set)));
console.log(`${rows.length} rows, ${rows.filter(namesSomebody).length} of them of somebody whom the text names`);
const isCheck = process.argv.includes('--check');
for (const penalty of isCheck ? [...OTHER_PENALTIES, PENALTY] : [PENALTY]) crossValidate(penalty);
if (!isCheck) writeWeights(OUT, train(rows, PENALTY), { digits: 2, least: MIN_WEIGHT });

function rowsOf({ id, title, text, gold }: Labelled, set: string): Row[] {
  const doc = readDoc(articleFromText(text, { title }), english);
  const countries = recognizeCountries(doc);
  const { reading, heard, stances } = readRows(doc, {
    countries,
    attributions: resolveSpeakers(doc, findQuotes(doc), countries),
  });
  const out = outOfOffice(doc, countries.mentions);
  return gold.stances.flatMap(({ country, stance, speaker }) => {
    const row = stances.find((one) => one.country === country);
    if (stance === 'none' || !row?.grounds) return [];
    const voices = voicesOf(doc, row, { reading, attributions: heard, out });
    const isRuled = voices.some(({ profile }) => profile.has('ruled'));
    const nobody = new Map([['nobody', 1], ...(isRuled ? [] : [[UNRULED, 1] as const])]);
    const choices = voices.map(({ who, profile }) => ({ profile, isRight: isSame(who.name, speaker) }));
    const weight = (set === 'real' ? REAL : 1) * (speaker === null ? NOBODY : isBody(speaker) ? BODY : 1);
    return [{ id, set, weight, choices: [...choices, { profile: nobody, isRight: speaker === null }] }];
  });
}

/** "the trade ministry", "a spokesman": no person's name. */
function isBody(speaker: string): boolean {
  return /^(?!\p{Lu}.* \p{Lu})|ministry|department|office|government|officials/iu.test(speaker);
}

/** Do two names mean one: is the last word the same, or are all the words of one in the other? */
function isSame(name: string, other: string | null): boolean {
  const words = (text: string) => (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => !TITLES.has(word));
  const [one, two] = [words(name), words(other ?? '')];
  const [short, long] = one.length <= two.length ? [one, two] : [two, one];
  return short.length > 0 && (one.at(-1) === two.at(-1) || short.every((word) => long.includes(word)));
}

function namesSomebody({ choices }: Row): boolean {
  return choices.slice(0, -1).some(({ isRight }) => isRight);
}

/** Minimises the penalised log loss by gradient descent (Adam), all rows at a time; any of several right choices will do. */
function train(all: readonly Row[], ridge: number): ContestWeights {
  const counts = new Map<string, number>();
  for (const { choices } of all)
    for (const { profile } of choices) for (const name of profile.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= MIN_CHOICES ? [name] : [])).sort();
  const index = new Map(names.map((name, at) => [name, at]));
  const data = all
    .filter(({ choices }) => choices.some(({ isRight }) => isRight))
    .map(({ choices, weight }) => ({
      weight,
      choices: choices.map(({ profile, isRight }) => ({
        isRight,
        features: [...profile].flatMap(([name, value]) => {
          const at = index.get(name);
          return at === undefined ? [] : [[at, value] as const];
        }),
      })),
    }));
  const width = names.length;
  const [values, first, second] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = values.map((value) => ridge * value);
    for (const { choices, weight } of data) {
      const powers = shares(
        choices.map(({ features }) => features.reduce((sum, [at, x]) => sum + (values[at] as number) * x, 0)),
      );
      const right = choices.reduce((sum, { isRight }, at) => sum + (isRight ? (powers[at] as number) : 0), 0);
      choices.forEach(({ features, isRight }, choice) => {
        const p = powers[choice] as number;
        const error = weight * (p - (isRight ? p / right : 0));
        for (const [at, x] of features) gradient[at] = (gradient[at] as number) + error * x;
      });
    }
    for (let at = 0; at < width; at++) {
      const slope = gradient[at] as number;
      first[at] = 0.9 * (first[at] as number) + 0.1 * slope;
      second[at] = 0.999 * (second[at] as number) + 0.001 * slope * slope;
      const momentum = (first[at] as number) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[at] as number) / (1 - 0.999 ** step)) + 1e-8;
      values[at] = (values[at] as number) - (RATE * momentum) / spread;
    }
  }
  const { nobody: bias = 0, ...features } = Object.fromEntries(names.map((name, at) => [name, values[at] as number]));
  return { bias, features };
}

/** Of scores, each one's share of the whole. */
function shares(scores: readonly number[]): number[] {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => Math.max(power / sum, 1e-12));
}

/** Prints, for each set, how many of those named in the labels the rules and the model name, and how often either names somebody where a label names nobody. */
function crossValidate(penalty: number): void {
  const ids = [...new Set(rows.map(({ id }) => id))].sort();
  const foldOf = new Map(ids.map((id, at) => [id, at % FOLDS]));
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    train(
      rows.filter(({ id }) => foldOf.get(id) !== fold),
      penalty,
    ),
  );
  for (const set of Object.keys(sets)) {
    const [named, unnamed] = [true, false].map((isNamed) =>
      rows.filter((row) => row.set === set && row.choices.at(-1)?.isRight !== isNamed),
    ) as [Row[], Row[]];
    const byRules = ({ choices }: Row) => choices.find(({ profile }) => profile.has('ruled'));
    const byModel = (row: Row) =>
      likeliest(models[foldOf.get(row.id) ?? 0] as ContestWeights, row.choices.slice(0, -1) as never) as Choice | null;
    const told = [byRules, byModel].map(
      (choose) =>
        `${named.filter((row) => choose(row)?.isRight).length} of ${named.length}, ` +
        `${unnamed.filter((row) => choose(row)).length} of ${unnamed.length} where nobody is`,
    );
    console.log(`penalty ${penalty}, ${set}: rules ${told[0]}; model ${told[1]}`);
  }
}
