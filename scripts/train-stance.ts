/**
 * Trains the stance model: a multinomial logistic regression over the features of `lib/analysis/stance/features.ts`.
 *
 *   npx tsx scripts/train-stance.ts            writes lib/language/en/stance-weights.json
 *   npx tsx scripts/train-stance.ts --check    cross-validates only
 *
 * Data: ../shared/gold/snippets/*.jsonl, scripts/data/stance-training.jsonl and our own articles of tests/gold; never the
 * gold sets under ../shared, which measure.
 * Deterministic: same data, same weights.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDoc } from '../lib/analysis/doc';
import { recognizeCountries } from '../lib/analysis/countries/recognize';
import { resolveSpeakers } from '../lib/analysis/attribution/speakers';
import { featuresOf } from '../lib/analysis/stance/features';
import { readPassages } from '../lib/analysis/stance/read';
import { findQuotes } from '../lib/analysis/text/quotes';
import { english } from '../lib/language/en/index';
import { articleFromText } from '../lib/page/plain-text';
import { readGoldArticles, type GoldArticle } from '../tests/gold/read-articles';

type Line = {
  readonly id: string;
  readonly topic: string;
  readonly text: string;
  readonly gold: { readonly stances: readonly { readonly country: string; readonly stance: string }[] };
};
type Row = { readonly doc: string; readonly features: ReadonlyMap<string, number>; readonly label: number };

const CLASSES = ['supports', 'conditional', 'opposes', 'undecided', 'none'];
const FOLDS = 5;
const EPOCHS = 25;
const RATE = 0.3;
const DECAY = 3e-2;
/** Rarer features are left out. */
const MIN_ROWS = 3;
/** Smaller weights are left out. */
const MIN_WEIGHT = 0.04;

const SHARED = resolve(process.env['STANDPOINT_SHARED'] ?? '../shared');
const OUT = 'lib/language/en/stance-weights.json';

const readLines = (path: string): Line[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);

const snippets = join(SHARED, 'gold/snippets');
const lines = [
  ...readdirSync(snippets)
    .sort()
    .flatMap((file) => readLines(join(snippets, file))),
  ...readLines('scripts/data/stance-training.jsonl'),
];
const rows = [...lines.flatMap(rowsOf), ...readGoldArticles().flatMap(passageRowsOf)];
console.log(`${lines.length} texts, ${rows.length} rows`);
crossValidate();
if (!process.argv.includes('--check')) {
  const { bias, weights } = train(rows);
  const features = [...weights]
    .filter(([, row]) => row.some((weight) => Math.abs(weight) >= MIN_WEIGHT))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, row]) => `${JSON.stringify(name)}:[${row.map((weight) => round(weight)).join(',')}]`);
  const content = `{"classes":${JSON.stringify(CLASSES)},"bias":[${bias.map(round).join(',')}],"features":{\n${features.join(',\n')}\n}}\n`;
  writeFileSync(OUT, content);
  console.log(`${features.length} features, ${(content.length / 1000).toFixed(0)} kB`);
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100;
}

/** One row a labelled country: the features of all its passages. */
function rowsOf(line: Line): Row[] {
  const doc = readDoc(articleFromText(line.text, { title: line.topic }), english);
  const countries = recognizeCountries(doc);
  const reading = readPassages(doc, countries, resolveSpeakers(doc, findQuotes(doc), countries));
  return line.gold.stances.flatMap(({ country, stance }) => {
    const passages = reading.passages.get(country) ?? [];
    if (passages.length === 0) return [];
    const features = new Map<string, number>();
    for (const passage of passages)
      for (const [name, value] of featuresOf(doc, passage, reading.topic))
        features.set(name, Math.max(value, features.get(name) ?? 0));
    return [{ doc: line.id, features, label: CLASSES.indexOf(stance) }];
  });
}

/** Of a whole article: every passage of a country without a position, and those that hold the evidence of one. */
function passageRowsOf(article: GoldArticle): Row[] {
  const doc = readDoc(articleFromText(article.text, { title: article.title }), english);
  const countries = recognizeCountries(doc);
  const reading = readPassages(doc, countries, resolveSpeakers(doc, findQuotes(doc), countries));
  return article.gold.stances.flatMap(({ country, stance, evidence }) =>
    (reading.passages.get(country) ?? []).flatMap((passage) => {
      const start = doc.sentences[passage.firstSentence]?.start ?? 0;
      const end = doc.sentences[passage.lastSentence]?.end ?? 0;
      const text = doc.text.slice(start, end);
      if (stance !== 'none' && !evidence.some((words) => text.includes(words))) return [];
      if (!passage.isActive && passage.signals.length === 0) return [];
      return [{ doc: article.id, features: featuresOf(doc, passage, reading.topic), label: CLASSES.indexOf(stance) }];
    }),
  );
}

/** Stochastic gradient descent with adaptive rates, in an order that a fixed seed shuffles. */
function train(data: readonly Row[]): { bias: number[]; weights: Map<string, number[]> } {
  const counts = new Map<string, number>();
  for (const { features } of data) for (const name of features.keys()) counts.set(name, (counts.get(name) ?? 0) + 1);
  const weights = new Map<string, number[]>();
  const squares = new Map<string, number[]>();
  const zeros = () => CLASSES.map(() => 0);
  const bias = zeros();
  const order = data.map((_, at) => at);
  let seed = 20_251_125;
  const random = () => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) / 2_147_483_648;
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      [order[at], order[other]] = [order[other] as number, order[at] as number];
    }
    for (const index of order) {
      const { features, label } = data[index] as Row;
      const known = [...features].filter(([name]) => (counts.get(name) ?? 0) >= MIN_ROWS);
      const errors = probabilities(bias, weights, known).map((p, at) => p - (at === label ? 1 : 0));
      errors.forEach((error, at) => (bias[at] = (bias[at] as number) - 0.01 * error));
      for (const [name, value] of known) {
        const row = weights.get(name) ?? zeros();
        const square = squares.get(name) ?? zeros();
        for (let at = 0; at < row.length; at++) {
          const gradient = (errors[at] as number) * value + DECAY * penalty(name) * (row[at] as number);
          square[at] = (square[at] as number) + gradient * gradient;
          row[at] = (row[at] as number) - (RATE / Math.sqrt(1 + (square[at] as number))) * gradient * 0.3;
        }
        weights.set(name, row);
        squares.set(name, square);
      }
    }
  }
  return { bias, weights };
}

/** Words and word pairs are held tighter than the rules: there are many, each seen seldom. */
function penalty(name: string): number {
  return name.startsWith('b:') ? 12 : name.startsWith('w:') ? 6 : 1;
}

function probabilities(
  bias: readonly number[],
  weights: ReadonlyMap<string, number[]>,
  features: readonly (readonly [string, number])[],
): number[] {
  const scores = [...bias];
  for (const [name, value] of features) {
    const row = weights.get(name);
    if (row)
      for (let at = 0; at < scores.length; at++) scores[at] = (scores[at] as number) + (row[at] as number) * value;
  }
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** Prints macro-F1 over the positions and accuracy, each text judged by weights that never saw it. */
function crossValidate(): void {
  const docs = [...new Set(rows.map(({ doc }) => doc))];
  const fold = new Map(docs.map((doc, at) => [doc, at % FOLDS]));
  const pairs: [number, number][] = [];
  for (let at = 0; at < FOLDS; at++) {
    const { bias, weights } = train(rows.filter(({ doc }) => fold.get(doc) !== at));
    for (const row of rows.filter(({ doc }) => fold.get(doc) === at)) {
      const found = probabilities(bias, weights, [...row.features]);
      pairs.push([row.label, found.indexOf(Math.max(...found))]);
    }
  }
  const f1 = CLASSES.map((name, at) => {
    const hits = pairs.filter(([gold, got]) => gold === at && got === at).length;
    const score =
      (2 * hits) / (pairs.filter(([gold]) => gold === at).length + pairs.filter(([, got]) => got === at).length || 1);
    return [name, score.toFixed(3)] as const;
  });
  const right = pairs.filter(([gold, got]) => gold === got).length / pairs.length;
  const macro = f1.slice(0, 4).reduce((sum, [, score]) => sum + Number(score), 0) / 4;
  console.log(
    `cross-validated: accuracy ${right.toFixed(3)}, macro-F1 of positions ${macro.toFixed(3)}`,
    Object.fromEntries(f1),
  );
}
