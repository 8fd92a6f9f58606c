/**
 * Trains the stance model: a multinomial logistic regression over the profile of a country in an article
 * (`lib/analysis/stance/verdict/profile.ts`).
 *
 *   npx tsx scripts/train-stance.ts            writes lib/language/en/stance-weights.json
 *   npx tsx scripts/train-stance.ts --check    cross-validates only, with several penalties
 *
 * Data: our own articles of tests/gold, ../shared/gold/snippets/*.jsonl and scripts/data/stance-training.jsonl; never the
 * gold sets under ../shared, which measure. Deterministic: same data, same weights.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDoc } from '../lib/analysis/doc';
import { recognizeCountries } from '../lib/analysis/countries/recognize';
import { resolveSpeakers } from '../lib/analysis/attribution/speakers';
import { profilesOf, type Profile } from '../lib/analysis/stance/verdict/profile';
import { readPassages } from '../lib/analysis/stance/read';
import { settleSpeakers } from '../lib/analysis/stance/actors/settle';
import { findQuotes } from '../lib/analysis/text/quotes';
import { english } from '../lib/language/en/index';
import { articleFromText } from '../lib/page/plain-text';
import { readGoldArticles } from '../tests/gold/read-articles';

type Text = {
  readonly id: string;
  readonly title?: string;
  readonly topic?: string;
  readonly text: string;
  readonly gold: { readonly stances: readonly { readonly country: string; readonly stance: string }[] };
};
/** A country in a text. `weight` is how much it counts in training. */
type Row = { readonly doc: string; readonly profile: Profile; readonly label: number; readonly weight: number };
type Model = { readonly bias: number[]; readonly weights: ReadonlyMap<string, number[]> };

const CLASSES = ['supports', 'conditional', 'opposes', 'undecided', 'none'];
const FOLDS = 5;
const STEPS = 200;
const RATE = 0.05;
/**
 * Ridge penalty. Our own articles, being of one make, would take 5 when cross-validated (`--check`); real articles that
 * nothing is trained on have the lower log loss the higher it is, up to 40. Between the two precision hardly moves.
 */
const PENALTY = 30;
const OTHER_PENALTIES = [5, 10, 20, 60];
/** Rarer features are left out. */
const MIN_ROWS = 4;
/** Smaller weights are left out. */
const MIN_WEIGHT = 0.015;
/** Single sentences count less than articles: they are what we have many of, not what is read. */
const SNIPPET = 0.5;

const SHARED = resolve(process.env['STANDPOINT_SHARED'] ?? '../shared');
const OUT = 'lib/language/en/stance-weights.json';

const readLines = (path: string): Text[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Text);

const snippets = join(SHARED, 'gold/snippets');
const lines = [
  ...readdirSync(snippets)
    .sort()
    .flatMap((file) => readLines(join(snippets, file))),
  ...readLines('scripts/data/stance-training.jsonl'),
];
const articles = readGoldArticles();
const rows = [...articles.flatMap((article) => rowsOf(article, 1)), ...lines.flatMap((line) => rowsOf(line, SNIPPET))];
console.log(`${articles.length} articles, ${lines.length} snippets, ${rows.length} rows`);
const isCheck = process.argv.includes('--check');
for (const penalty of isCheck ? [...OTHER_PENALTIES, PENALTY] : [PENALTY]) crossValidate(penalty);
if (!isCheck) write(train(rows, PENALTY));

/** One row a country that the text names and the labels know, or know nothing of. */
function rowsOf({ id, title, topic, text, gold }: Text, weight: number): Row[] {
  const doc = readDoc(articleFromText(text, { title: title ?? topic ?? '' }), english);
  const countries = recognizeCountries(doc);
  const attributions = settleSpeakers(doc, countries, resolveSpeakers(doc, findQuotes(doc), countries));
  const profiles = profilesOf(doc, readPassages(doc, countries, attributions), countries.countries);
  const labels = new Map(gold.stances.map(({ country, stance }) => [country, CLASSES.indexOf(stance)]));
  return [...profiles].map(([country, profile]) => ({
    doc: id,
    profile,
    label: labels.get(country) ?? CLASSES.indexOf('none'),
    weight,
  }));
}

/** Minimises the penalised log loss by gradient descent with momentum and adaptive rates (Adam), all rows at a time. */
function train(data: readonly Row[], ridge: number): Model {
  const counts = new Map<string, number>();
  for (const { profile } of data) for (const name of profile.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= MIN_ROWS).map(([name]) => name);
  const index = new Map(names.map((name, at) => [name, at]));
  const sparse = data.map(({ profile }) =>
    [...profile].flatMap(([name, value]) => {
      const at = index.get(name);
      return at === undefined ? [] : [[at, value] as const];
    }),
  );
  const width = CLASSES.length;
  const size = (names.length + 1) * width;
  const [values, first, second] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const total = data.reduce((sum, { weight }) => sum + weight, 0);
  const biasAt = names.length * width;
  for (let step = 1; step <= STEPS; step++) {
    const gradient = new Float64Array(size);
    data.forEach(({ label, weight }, row) => {
      const features = sparse[row] as (readonly [number, number])[];
      probabilities(values, biasAt, features).forEach((p, at) => {
        const error = weight * (p - (at === label ? 1 : 0));
        gradient[biasAt + at] = (gradient[biasAt + at] as number) + error;
        for (const [feature, value] of features)
          gradient[feature * width + at] = (gradient[feature * width + at] as number) + error * value;
      });
    });
    for (let at = 0; at < size; at++) {
      const penalty = at < biasAt ? ridge * (values[at] as number) : 0;
      const slope = ((gradient[at] as number) + penalty) / total;
      first[at] = 0.9 * (first[at] as number) + 0.1 * slope;
      second[at] = 0.999 * (second[at] as number) + 0.001 * slope * slope;
      const momentum = (first[at] as number) / (1 - 0.9 ** step);
      const spread = Math.sqrt((second[at] as number) / (1 - 0.999 ** step)) + 1e-8;
      values[at] = (values[at] as number) - (RATE * momentum) / spread;
    }
  }
  const slice = (at: number) => [...values.slice(at * width, (at + 1) * width)];
  return { bias: slice(names.length), weights: new Map(names.map((name, at) => [name, slice(at)])) };
}

function probabilities(
  values: Float64Array,
  biasAt: number,
  features: readonly (readonly [number, number])[],
): number[] {
  const scores = CLASSES.map((_, at) => {
    let score = values[biasAt + at] as number;
    for (const [feature, value] of features) score += (values[feature * CLASSES.length + at] as number) * value;
    return score;
  });
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** What a model makes of profiles: the probability of each class. */
function judgeBy({ bias, weights }: Model): (profile: Profile) => number[] {
  const values = Float64Array.from([...[...weights.values()].flat(), ...bias]);
  const index = new Map([...weights.keys()].map((name, at) => [name, at]));
  return (profile) => {
    const features = [...profile].flatMap(([name, value]) => {
      const at = index.get(name);
      return at === undefined ? [] : [[at, value] as const];
    });
    return probabilities(values, weights.size * CLASSES.length, features);
  };
}

function write({ bias, weights }: Model): void {
  const round = (weight: number) => Math.round(weight * 1000) / 1000;
  const features = [...weights]
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= MIN_WEIGHT))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `${JSON.stringify(name)}:[${row.map(round).join(',')}]`);
  const content = `{"classes":${JSON.stringify(CLASSES)},"bias":[${bias.map(round).join(',')}],"features":{\n${features.join(',\n')}\n}}\n`;
  writeFileSync(OUT, content);
  console.log(`${features.length} features, ${(content.length / 1000).toFixed(0)} kB`);
}

/**
 * Prints precision and recall of the positions on our articles, each judged by weights that never saw any row of it, and
 * the log loss (nats a row; lower is better).
 */
function crossValidate(penalty: number): void {
  const docs = [...new Set(articles.map(({ id }) => id))];
  const fold = new Map(docs.map((doc, at) => [doc, at % FOLDS]));
  const none = CLASSES.indexOf('none');
  let [right, shown, wanted, loss, judged] = [0, 0, 0, 0, 0];
  for (let at = 0; at < FOLDS; at++) {
    const model = train(
      rows.filter(({ doc }) => fold.get(doc) !== at),
      penalty,
    );
    const judge = judgeBy(model);
    for (const { profile, label } of rows.filter(({ doc }) => fold.get(doc) === at)) {
      const found = judge(profile);
      const first = found.indexOf(Math.max(...found));
      if (label !== none) wanted++;
      if (first !== none) shown++;
      if (first === label && label !== none) right++;
      loss -= Math.log(found[label] as number);
      judged++;
    }
  }
  const figures = { precision: right / shown, recall: right / wanted, 'log loss': loss / judged };
  const text = Object.entries(figures).map(([name, value]) => `${name} ${value.toFixed(3)}`);
  console.log(`penalty ${penalty}, cross-validated on articles: ${text.join(', ')}`);
}
