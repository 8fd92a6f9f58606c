/**
 * Writes docs/stance-calibration.md: how often a stance is right at each confidence, on our own articles of tests/gold
 * and on the gold sets under ../shared.
 *
 *   npx tsx scripts/calibrate-stance.ts
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { analyze } from '../lib/analysis/analyze';
import { BRIEF_FLOOR, STANCE_FLOOR } from '../lib/analysis/stance/verdict/floor';
import { articleFromText } from '../lib/page/plain-text';
import { readGoldArticles } from '../tests/gold/read-articles';

type Gold = {
  readonly title?: string;
  readonly text: string;
  readonly gold: { readonly stances: readonly { readonly country: string; readonly stance: string }[] };
};

const SHARED = resolve(process.env['STANDPOINT_SHARED'] ?? '../shared');
const BINS = [BRIEF_FLOOR, STANCE_FLOOR, 0.5, 0.6, 0.7, 0.8, 1.01];

const readSet = (path: string): Gold[] =>
  existsSync(join(SHARED, path))
    ? readFileSync(join(SHARED, path), 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line) as Gold)
    : [];

const sets: [string, readonly Gold[]][] = [
  ['real articles (gold/dev)', readSet('gold/dev.jsonl')],
  ['invented articles (gold/own)', readSet('gold/own/dev.jsonl')],
  ['tests/gold (also trained on)', readGoldArticles()],
];

const tables = sets
  .filter(([, articles]) => articles.length > 0)
  .map(([name, articles]) => {
    const shown = articles.flatMap(({ title, text, gold }) => {
      const truth = new Map(gold.stances.map(({ country, stance }) => [country, stance]));
      return analyze(articleFromText(text, { title: title ?? '' }))
        .stances.filter(({ stance }) => stance !== 'none')
        .map(({ country, stance, confidence }) => ({ confidence, isRight: truth.get(country) === stance }));
    });
    const rows = BINS.slice(0, -1).map((from, at) => {
      const to = BINS[at + 1] as number;
      const bin = shown.filter(({ confidence }) => confidence >= from && confidence < to);
      const right = bin.filter(({ isRight }) => isRight).length;
      return `| ${from.toFixed(2)}–${Math.min(1, to).toFixed(2)} | ${bin.length} | ${bin.length ? (right / bin.length).toFixed(2) : '–'} |`;
    });
    return `## ${name}\n\n| confidence | rows | right |\n| --- | ---: | ---: |\n${rows.join('\n')}\n`;
  });

writeFileSync(
  'docs/stance-calibration.md',
  `# How far to trust a stance's confidence\n\nMade by \`scripts/calibrate-stance.ts\`. Below ${STANCE_FLOOR} (\`STANCE_FLOOR\`) no stance is given, in a brief article below ${BRIEF_FLOOR} (\`BRIEF_FLOOR\`).\n\n${tables.join('\n')}`,
);
