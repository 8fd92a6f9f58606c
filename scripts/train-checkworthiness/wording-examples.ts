/** The sentences that check-worthiness is trained on, their features, and their scores by models that have not seen them. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { sentenceFeatures } from '../../lib/analysis/claims/checkworthiness-features';
import { tokenize } from '../../lib/analysis/text/tokens';
import { englishClaims } from '../../lib/language/en/claims';
import { trainLogistic, type Example } from './logistic';
import { ourSentences } from './our-sentences';

const SHARED = join(import.meta.dirname, '../../../shared/corpora/checkworthy/claimbuster.jsonl.gz');
const FOLDS = 5;
/** ClaimBuster's screened part is labelled with more care than the rest; ours are few and alike. */
const WEIGHT = { screened: 1, rest: 0.5, ours: 0.5 };

type Sentence = { text: string; worthy: boolean; weight: number; from: 'claimbuster' | 'screened' | 'ours' };
type ClaimBusterRow = { id: string; text: string; set25: boolean; gold: { sentences: [{ checkworthy: boolean }] } };

function claimBuster(): Sentence[] {
  const hash = (id: string) => createHash('sha1').update(id).digest('hex');
  const rows = gunzipSync(readFileSync(SHARED))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as ClaimBusterRow)
    .map((row) => ({ row, order: hash(row.id) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1));
  return rows.slice(Math.floor(rows.length / 3)).map(({ row }) => ({
    text: row.text,
    worthy: row.gold.sentences[0].checkworthy,
    weight: row.set25 ? WEIGHT.screened : WEIGHT.rest,
    from: row.set25 ? 'screened' : 'claimbuster',
  }));
}

const words = englishClaims.checkworthinessWords;
const numbers = new Map<string, number>();
/** Names of the features, by number. */
export const names: string[] = [];

function numberOf(name: string): number {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  numbers.set(name, names.length);
  return names.push(name) - 1;
}

const ours = ourSentences().map(({ text, isWorthy }): Sentence => ({
  text,
  worthy: isWorthy,
  weight: WEIGHT.ours,
  from: 'ours',
}));
/** ClaimBuster's first, then ours in the order of their file. */
export const sentences: readonly Sentence[] = [...claimBuster(), ...ours];
/** What each of `sentences` is to the training. */
export const examples: readonly Example[] = sentences.map(({ text, worthy, weight }) => ({
  // "|" parts the names in the file
  features: sentenceFeatures(tokenize(text), words)
    .filter((name) => !name.includes('|'))
    .map(numberOf),
  label: worthy ? 1 : 0,
  weight,
}));

/** Scores of every example by a model that has not seen it. */
export function crossValidate(): number[] {
  const scores = new Array<number>(examples.length);
  for (let fold = 0; fold < FOLDS; fold++) {
    const model = trainLogistic(
      examples.filter((_, index) => index % FOLDS !== fold),
      names.length,
    );
    examples.forEach((example, index) => {
      if (index % FOLDS === fold) scores[index] = model.score(example.features);
    });
  }
  return scores;
}
