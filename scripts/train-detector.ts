/**
 * Fits the detector's weights on the saved pages under ../shared/pages (or $STANDPOINT_SHARED/pages) and prints them.
 *
 *   npx tsx scripts/train-detector.ts
 *
 * Logistic regression with a light quadratic penalty, plain gradient descent. Only the two thirds of the sites are used that
 * `scripts/measure-pages.ts` does not keep unread.
 */
import { parsePage } from '../lib/cli/parse-page';
import { readSignals } from '../lib/page/detect';
import { glanceAt } from '../lib/page/glance';
import { isUnread, readPages, savedPages } from './saved-pages';

const PENALTY = 0.003;
const STEPS = 4_000;
const RATE = 0.5;

const rows: { readonly signals: Record<string, number>; readonly wanted: number }[] = [];
for await (const { page, html } of readPages(savedPages().filter((page) => !isUnread(page)))) {
  const parsed = parsePage(html, page.url ?? '');
  const glance = glanceAt(parsed.document, page.url ?? '');
  parsed.close();
  rows.push({ signals: glance ? readSignals(glance) : {}, wanted: page.isNewsArticle ? 1 : 0 });
}
const names = Object.keys(rows[0]?.signals ?? {});
const weights = new Map(names.map((name) => [name, 0]));
let bias = 0;
for (let step = 0; step < STEPS; step++) {
  const slope = new Map(names.map((name) => [name, PENALTY * (weights.get(name) ?? 0)]));
  let biasSlope = 0;
  for (const { signals, wanted } of rows) {
    const sum = names.reduce((total, name) => total + (signals[name] ?? 0) * (weights.get(name) ?? 0), bias);
    const error = (1 / (1 + Math.exp(-sum)) - wanted) / rows.length;
    biasSlope += error;
    for (const name of names) slope.set(name, (slope.get(name) ?? 0) + error * (signals[name] ?? 0));
  }
  bias -= RATE * biasSlope;
  for (const name of names) weights.set(name, (weights.get(name) ?? 0) - RATE * (slope.get(name) ?? 0));
}
console.log(`const BIAS = ${bias.toFixed(2)};`);
for (const [name, weight] of weights) console.log(`  ${name}: ${weight.toFixed(2)},`);
