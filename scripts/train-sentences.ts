/**
 * Trains the two models that read a whole article: what a stretch of a state's words tells of where it stands
 * (`lib/analysis/stance/sentences`), and what all of its stretches tell together with the rules
 * (`lib/analysis/stance/verdict/row-features.ts`). Both are multinomial logistic regressions.
 *
 *   npx tsx scripts/train-sentences.ts            writes sentence-weights.json and row-weights.json in lib/language/en
 *   npx tsx scripts/train-sentences.ts --check    cross-validates the rows, by article
 *
 * Data: tests/gold/articles, told, what is learnt of newsroom, and of real news the part `read`; never the gold sets under
 * ../shared, which measure. The model of rows sees chances of models that have not learnt from its article. Deterministic:
 * same data, same weights.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readDoc } from '../lib/analysis/doc';
import { recognizeCountries } from '../lib/analysis/countries/recognize';
import { resolveSpeakers } from '../lib/analysis/attribution/speakers';
import { saidBy } from '../lib/analysis/stance/actors/stretches';
import { readRows } from '../lib/analysis/stance/decide';
import { askedOf, type ToldStretch } from '../lib/analysis/stance/sentences/told';
import type { Verdict } from '../lib/analysis/stance/verdict/model';
import { profilesOf, SHORTEST, type Profile } from '../lib/analysis/stance/verdict/profile';
import { rowFeatures } from '../lib/analysis/stance/verdict/row-features';
import { judgeAll, judgeCountry } from '../lib/analysis/stance/verdict/verdict';
import { findQuotes } from '../lib/analysis/text/quotes';
import { english } from '../lib/language/en/index';
import type { Wording } from '../lib/language/wording-types';
import { articleFromText } from '../lib/page/plain-text';
import { readGoldArticles, readNewsroom } from '../tests/gold/read-articles';
import { realNews } from './real-news';
import { fitMultinomial } from './train-checkworthiness/lbfgs';
import { chancesOf, type Case } from './train-checkworthiness/multinomial';
import { fileOf } from './write-levels';

const CLASSES: readonly Wording[] = ['supports', 'opposes', 'conditional', 'undecided', 'none'];
const OUT = join(import.meta.dirname, '../lib/language/en');
const FOLDS = 4;
/** Stretches that a feature stands in at least. */
const LEAST_MET = 2;
/** Penalties of large weights. */
const RIDGE = { sentences: 6e-6, rows: 8e-4 } as const;
/** Levels of a weight in the file, and the least that is kept. */
const LEVELS = { most: 28, least: 0.75 } as const;

type Evidence = string | { readonly start: number; readonly end: number };
type Labelled = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly gold: { readonly stances: readonly { country: string; stance: string; evidence: readonly Evidence[] }[] };
};
/** A stretch: what it is known by, and what it tells; null where that is not said. */
type Asked = Omit<ToldStretch, 'chances'> & { readonly label: number | null; names: Case['features'] };
type Row = {
  readonly fold: number;
  readonly label: number;
  readonly verdict: Verdict;
  readonly asked: readonly Asked[];
  readonly sentences: number;
  readonly focus: number;
};

const SHARED = resolve(process.env['STANDPOINT_SHARED'] ?? '../shared');
const articles: readonly Labelled[] = [
  ...readGoldArticles(),
  ...readGoldArticles('told'),
  ...readNewsroom('learnt'),
  ...(realNews(SHARED).filter(({ isUnread }) => !isUnread) as unknown as Labelled[]),
];

/** Features by name, numbered as they are met. */
const numbers = new Map<string, number>();
const met: number[] = [];
const numberOf = (name: string): number => {
  let number = numbers.get(name);
  if (number === undefined) numbers.set(name, (number = numbers.size));
  met[number] = (met[number] ?? 0) + 1;
  return number;
};

const rows = articles.flatMap((article, at) => rowsOf(article, at % FOLDS));
/** Names of the features that are met often enough, in the order of their new numbers; the last feature of all is the bias. */
const known = [...numbers.keys()].filter((name, at) => (met[at] ?? 0) >= LEAST_MET && !name.includes('|'));
const renumbered = new Map(known.map((name, at) => [numbers.get(name) as number, at]));
for (const { asked } of rows)
  for (const one of asked)
    one.names = [
      ...one.names.flatMap(([number, value]): [number, number][] => {
        const at = renumbered.get(number);
        return at === undefined ? [] : [[at, value]];
      }),
      [known.length, 1],
    ];

/** The states of an article: those that it names, where each stands, and what its stretches are known by. */
function rowsOf({ title, text, gold }: Labelled, fold: number): Row[] {
  const doc = readDoc(articleFromText(text, { title }), english);
  if (doc.sentences.length < SHORTEST) return [];
  const countries = recognizeCountries(doc);
  const { reading, heard } = readRows(doc, {
    countries,
    attributions: resolveSpeakers(doc, findQuotes(doc), countries),
  });
  const profiles = profilesOf(doc, reading, countries.countries);
  const said = saidBy(doc, heard);
  return countries.countries.map(({ code, focus }) => {
    const own = gold.stances.find(({ country }) => country === code);
    const label = CLASSES.indexOf((own?.stance ?? 'none') as Wording);
    const proof = (own?.evidence ?? []).map((evidence) => {
      const start = typeof evidence === 'string' ? doc.text.indexOf(evidence) : evidence.start;
      return { start, end: typeof evidence === 'string' ? start + 1 : evidence.end };
    });
    const passages = reading.passages.get(code) ?? [];
    const around = {
      mentions: countries.mentions,
      topic: reading.topic,
      isSaid: (at: number) => said(at) !== null,
      focus,
    };
    const asked = askedOf(doc, code, passages, around).map((one): Asked => {
      const { words, around: beside } = one.features();
      const share = 1 / Math.sqrt(words.size || 1);
      const sentence = doc.sentences[one.stretch.sentence];
      const isProof = sentence && proof.some(({ start, end }) => start < sentence.end && end > sentence.start);
      return {
        ...one,
        label: CLASSES[label] === 'none' || isProof ? label : null,
        names: [
          ...[...words.keys()].map((name): [number, number] => [numberOf(name), share]),
          ...[...beside].map(([name, value]): [number, number] => [numberOf(name), value]),
        ],
      };
    });
    const { verdict } = judgeCountry(doc, judgeAll(doc, passages), profiles.get(code));
    return { fold, label, verdict, asked, sentences: doc.sentences.length, focus };
  });
}

const trainSentences = (chosen: readonly Row[]) =>
  fitMultinomial(
    chosen.flatMap(({ asked }) =>
      asked.flatMap((one) => (one.label === null ? [] : [{ features: one.names, label: one.label }])),
    ),
    known.length + 1,
    CLASSES.length,
    RIDGE.sentences,
  );

/** What the model of rows sees of each, with chances of a model of sentences that has not learnt from its article. */
function profilesOfRows(): Profile[] {
  const found = new Map<Row, Profile>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = trainSentences(rows.filter((row) => row.fold !== fold));
    for (const row of rows) {
      if (row.fold !== fold) continue;
      const told = row.asked.map((one): ToldStretch => {
        const chances = chancesOf(weights, one.names, CLASSES.length);
        return { ...one, chances: Object.fromEntries(CLASSES.map((name, at) => [name, chances[at]])) as Verdict };
      });
      found.set(row, rowFeatures(row.verdict, told, row));
    }
  }
  return rows.map((row) => found.get(row) as Profile);
}

/** The model of rows: weights by name, of features as they are. Trained on features of one spread. */
function trainRows(profiles: readonly Profile[], labels: readonly number[]) {
  const names = [...new Set(profiles.flatMap((profile) => [...profile.keys()]))].sort();
  const spread = names.map((name) => {
    const values = profiles.map((profile) => profile.get(name) ?? 0);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      mean,
      deviation: Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length) || 1,
    };
  });
  const scaled = (profile: Profile): [number, number][] =>
    names.map((name, at) => {
      const { mean, deviation } = spread[at] as { mean: number; deviation: number };
      return [at, ((profile.get(name) ?? 0) - mean) / deviation];
    });
  const weights = fitMultinomial(
    profiles.map((profile, at) => ({
      features: [...scaled(profile), [names.length, 1] as [number, number]],
      label: labels[at] as number,
    })),
    names.length + 1,
    CLASSES.length,
    RIDGE.rows,
  );
  const round = (value: number) => Math.round(value * 1e4) / 1e4;
  const of = (feature: number, label: number) => weights[feature * CLASSES.length + label] as number;
  const features = Object.fromEntries(
    names.map((name, at) => [name, CLASSES.map((_, label) => round(of(at, label) / (spread[at]?.deviation ?? 1)))]),
  );
  const bias = CLASSES.map((_, label) =>
    round(
      of(names.length, label) -
        names.reduce((sum, _name, at) => {
          const { mean, deviation } = spread[at] as { mean: number; deviation: number };
          return sum + (of(at, label) * mean) / deviation;
        }, 0),
    ),
  );
  return { classes: CLASSES, bias, features };
}

const stretches = rows.reduce((sum, { asked }) => sum + asked.length, 0);
console.log(`${articles.length} articles, ${rows.length} states, ${stretches} stretches, ${numbers.size} features`);
const profiles = profilesOfRows();
const labels = rows.map(({ label }) => label);
const rowModel = trainRows(profiles, labels);
writeFileSync(
  join(OUT, 'row-weights.json'),
  `{"classes":${JSON.stringify(CLASSES)},"bias":${JSON.stringify(rowModel.bias)},"features":{\n${Object.entries(
    rowModel.features,
  )
    .map(([name, row]) => `${JSON.stringify(name)}:${JSON.stringify(row)}`)
    .join(',\n')}\n}}\n`,
);
const file = fileOf(trainSentences(rows), CLASSES, known, LEVELS);
writeFileSync(join(OUT, 'sentence-weights.json'), `${JSON.stringify(file, null, 2)}\n`);
console.log(`${file.names.split('|').length} features of sentences, ${Object.keys(rowModel.features).length} of rows`);
