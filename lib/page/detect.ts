import { glanceAt, LITTLE_PROSE } from './glance';
import { readMetaSignals } from './meta-signals';
import { proseSignal, readTextSignals } from './text-signals';
import { readUrlSignals } from './url-signals';
import type { DetectionSignal, Glance } from '../types/article';

/**
 * What each signal weighs for "this page is one piece of news" (logistic regression). Fitted by `scripts/train-detector.ts` on
 * two thirds of the sites of the saved pages; the other third was kept for measuring.
 */
const WEIGHTS: Readonly<Record<SignalName, number>> = {
  noUrl: 1.74,
  urlRoot: -0.6,
  urlDate: 1.39,
  urlSlug: 1.02,
  urlNumber: 0.78,
  urlList: -0.43,
  urlNews: 1.34,
  urlBlog: -2.02,
  urlReference: -0.48,
  urlForum: -0.91,
  urlVideo: -0.39,
  hostNews: 0.67,
  ldNews: 1.63,
  ldBlog: -0.42,
  ldOther: -0.55,
  newsOrganisation: 0.41,
  ogArticle: 0.38,
  sectioned: 1.39,
  microNews: 0.56,
  byline: 0.93,
  articles: 0.67,
  guide: -0.51,
  prose: 0.26,
  shortProse: -1.25,
  mainShare: 0.94,
  quotes: 1.23,
  said: 1.07,
  you: -1.46,
  first: -0.34,
  code: -0.78,
  tables: -0.71,
};
const BIAS = -3.4;

/** The score of a page with hardly any text, at most, however much its address looks like an article: text may still be on its way. */
const WITHOUT_TEXT = 0.4;

type Signals = ReturnType<typeof readSignals>;
type SignalName = keyof Signals;

/** Every signal of a page, by name: what the weights are fitted on. */
export const readSignals = (glance: Glance) => ({
  ...readUrlSignals(glance.url, glance.siteName),
  ...readMetaSignals(glance),
  ...readTextSignals(glance),
});

/** Decides whether a page is one piece of news. Pure; the background does it, so that no page pays for it. */
export function judge(glance: Glance): DetectionSignal {
  const read = readSignals(glance);
  const weighed = Object.entries(read as Record<string, number>)
    .map(([name, value]) => ({ name, weight: value * (WEIGHTS[name as SignalName] ?? 0) }))
    .filter(({ weight }) => Math.abs(weight) >= 0.05)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const sum = weighed.reduce((total, { weight }) => total + weight, BIAS);
  const likely = Math.round(1_000 / (1 + Math.exp(-sum))) / 1_000;
  const score = read.prose < proseSignal(LITTLE_PROSE) ? Math.min(likely, WITHOUT_TEXT) : likely;
  const signals = weighed.map(({ name, weight }) => `${name} ${weight > 0 ? '+' : '−'}${Math.abs(weight).toFixed(2)}`);
  return { isArticle: score >= 0.5, score, signals, title: glance.title, url: glance.url.split('#')[0] ?? '' };
}

/** Looks at a document and judges it, in one context. No layout reads, no mutation; never throws. */
export function detectArticle(page: Document, url: string): DetectionSignal {
  const glance = glanceAt(page, url);
  return glance ? judge(glance) : { isArticle: false, score: 0, signals: [], title: '', url: url.split('#')[0] ?? url };
}
