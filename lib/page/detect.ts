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
  noUrl: 1.76,
  urlRoot: -0.54,
  urlDate: 1.29,
  urlSlug: 1.09,
  urlNumber: 0.8,
  urlList: -0.37,
  urlNews: 1.34,
  urlBlog: -1.98,
  urlReference: -0.5,
  urlForum: -0.91,
  urlVideo: -0.42,
  hostNews: 0.65,
  ldNews: 1.78,
  ldBlog: -0.4,
  ldOther: -0.34,
  newsOrganisation: 0.44,
  ogArticle: 0.27,
  sectioned: 1.39,
  byline: 0.96,
  articles: 0.69,
  guide: -0.47,
  prose: 0.21,
  shortProse: -1.15,
  mainShare: 1.12,
  quotes: 1.18,
  said: 1.23,
  you: -1.42,
  first: -0.54,
  exhibits: -1.12,
};
const BIAS = -3.42;

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
