/**
 * Trains the model that tells articles in which states take positions from those in which none does: a logistic regression
 * over `contestProfile` (`lib/analysis/stance/verdict/contest.ts`).
 *
 *   npx tsx scripts/train-contest.ts            writes lib/language/en/contest-weights.json
 *   npx tsx scripts/train-contest.ts --check    cross-validates only, with several penalties
 *
 * Data: our own articles of tests/gold alone. Deterministic: same data, same weights.
 */
import { readDoc } from '../lib/analysis/doc';
import { recognizeCountries } from '../lib/analysis/countries/recognize';
import { resolveSpeakers } from '../lib/analysis/attribution/speakers';
import { CONTEST_FLOOR, contestChance, contestProfile } from '../lib/analysis/stance/verdict/contest';
import { readRows } from '../lib/analysis/stance/decide';
import type { Profile } from '../lib/analysis/stance/verdict/profile';
import { findQuotes } from '../lib/analysis/text/quotes';
import { english } from '../lib/language/en/index';
import type { ContestWeights } from '../lib/language/stance-types';
import { articleFromText } from '../lib/page/plain-text';
import { readGoldArticles, type GoldArticle } from '../tests/gold/read-articles';
import { writeWeights } from './write-weights';

/** `shown` counts the rows that an article would show, `invented` those of countries without a position. */
type Row = { readonly profile: Profile; readonly label: 0 | 1; readonly shown: number; readonly invented: number };

const OUT = 'lib/language/en/contest-weights.json';
const FOLDS = 8;
const STEPS = 600;
const RATE = 0.05;
/** Ridge penalty; the middle of those that `--check` finds equal. */
const PENALTY = 6;
const OTHER_PENALTIES = [1, 3, 12, 30];
/** Rarer features are left out. */
const MIN_ROWS = 5;
const MIN_WEIGHT = 0.01;

const rows = readGoldArticles().map(rowOf);
const isCheck = process.argv.includes('--check');
console.log(`${rows.length} articles, in ${rows.filter(({ label }) => label === 1).length} a state takes a position`);
for (const penalty of isCheck ? [...OTHER_PENALTIES, PENALTY] : [PENALTY]) crossValidate(penalty);
if (!isCheck) writeWeights(OUT, train(rows, PENALTY), { digits: 3, least: MIN_WEIGHT });

function rowOf({ title, text, gold }: GoldArticle): Row {
  const doc = readDoc(articleFromText(text, { title }), english);
  const countries = recognizeCountries(doc);
  const read = readRows(doc, { countries, attributions: resolveSpeakers(doc, findQuotes(doc), countries) });
  const taking = new Set(gold.stances.filter(({ stance }) => stance !== 'none').map(({ country }) => country));
  const shown = read.stances.filter(({ stance }) => stance !== 'none');
  return {
    profile: contestProfile(doc, read),
    label: taking.size > 0 ? 1 : 0,
    shown: shown.length,
    invented: shown.filter(({ country }) => !taking.has(country)).length,
  };
}

/**
 * Minimises the penalised log loss by gradient descent (Adam), all rows at a time; both labels weigh the same. An article that
 * shows a row counts twice: the chance decides about such ones alone.
 */
function train(articles: readonly Row[], ridge: number): ContestWeights {
  const data = articles.flatMap((row) => (row.shown > 0 ? [row, row] : [row]));
  const counts = new Map<string, number>();
  for (const { profile } of data) for (const name of profile.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].flatMap(([name, count]) => (count >= MIN_ROWS ? [name] : [])).sort();
  const dense = data.map(({ profile }) => [...names.map((name) => profile.get(name) ?? 0), 1]);
  const positives = data.filter(({ label }) => label === 1).length;
  const share = [data.length / (2 * (data.length - positives)), data.length / (2 * positives)] as const;
  const width = names.length + 1;
  const [values, first, second] = [new Float64Array(width), new Float64Array(width), new Float64Array(width)];
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(width);
    data.forEach(({ label }, row) => {
      const features = dense[row] as number[];
      const score = features.reduce((sum, value, at) => sum + value * (values[at] as number), 0);
      const error = share[label] * (1 / (1 + Math.exp(-score)) - label);
      features.forEach((value, at) => (gradient[at] = (gradient[at] as number) + error * value));
    });
    for (let at = 0; at < width; at++) {
      const penalty = at < names.length ? ridge * (values[at] as number) : 0;
      const slope = ((gradient[at] as number) + penalty) / data.length;
      first[at] = 0.9 * (first[at] as number) + 0.1 * slope;
      second[at] = 0.999 * (second[at] as number) + 0.001 * slope * slope;
      const momentum = (first[at] as number) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[at] as number) / (1 - 0.999 ** step)) + 1e-8;
      values[at] = (values[at] as number) - (RATE * momentum) / spread;
    }
  }
  const features = Object.fromEntries(names.map((name, at) => [name, values[at] as number]));
  return { bias: values[names.length] as number, features };
}

/** Prints how well articles are told apart by weights that never saw them, and what becomes of the rows shown. */
function crossValidate(penalty: number): void {
  const judged = rows.map((row, at) => {
    const others = rows.filter((_, other) => other % FOLDS !== at % FOLDS);
    return { at, row, others };
  });
  const models = Array.from({ length: FOLDS }, (_, fold) =>
    train(judged.find(({ at }) => at % FOLDS === fold)?.others ?? rows, penalty),
  );
  const chances = rows.map(({ profile }, at) => contestChance(models[at % FOLDS] as ContestWeights, profile));
  let [ordered, pairs] = [0, 0];
  rows.forEach(({ label }, a) => {
    if (label === 0) return;
    rows.forEach((other, b) => {
      if (other.label === 1) return;
      pairs++;
      if ((chances[a] as number) > (chances[b] as number)) ordered++;
    });
  });
  const kept = rows.filter((_, at) => (chances[at] as number) >= CONTEST_FLOOR);
  const sum = (list: readonly Row[], of: 'shown' | 'invented') => list.reduce((total, row) => total + row[of], 0);
  console.log(
    `penalty ${penalty}, cross-validated: area under the curve ${(ordered / pairs).toFixed(3)}; rows shown ` +
      `${sum(rows, 'shown')} → ${sum(kept, 'shown')}, invented ${sum(rows, 'invented')} → ${sum(kept, 'invented')}`,
  );
}
