import type { TermVector } from './terms';

/**
 * A story as it is compared: the mean of its articles' terms, their length under idf weights when it last grew, and when
 * it was last reported on (ms since epoch).
 */
export type StoryProfile = {
  readonly norm: number;
  readonly id: string;
  readonly terms: TermVector;
  readonly articles: number;
  readonly lastSeen: number;
};

/** How rare a term is among the articles seen: document frequencies over `articles` documents. */
export type TermStatistics = { readonly articles: number; readonly frequency: (term: string) => number };

/**
 * Cosine from which two articles are taken to report the same matter: lower for a bare headline, whose few words leave
 * less to share, than for a full text. Set on the readable part of the cluster sets (docs/stories.md).
 */
const neededSimilarity = (terms: TermVector): number => 0.14 + 0.11 * Math.min(1, terms.size / 40);
/** Days after which a story counts half: news on one matter comes in bursts. */
const HALF_LIFE_DAYS = 45;
const DAY = 86_400_000;

/** Inverse document frequency, smoothed so that the first ten articles of a library are compared sensibly too. */
export const idf = (statistics: TermStatistics, term: string): number =>
  Math.log((statistics.articles + 20) / (statistics.frequency(term) + 1));

/**
 * The story that an article belongs to, with the similarity that decided it (0 to 1); null for a new matter.
 * `candidates` need only hold stories that share a term; `published` is ms since epoch.
 */
export function findStory(
  terms: TermVector,
  published: number,
  candidates: readonly StoryProfile[],
  statistics: TermStatistics,
): { readonly id: string; readonly similarity: number } | null {
  const needed = neededSimilarity(terms);
  let best: { id: string; similarity: number } | null = null;
  for (const story of candidates) {
    const age = Math.abs(published - story.lastSeen) / DAY;
    const similarity = cosine(terms, story, statistics) * 0.5 ** (age / HALF_LIFE_DAYS);
    if (similarity >= needed && similarity > (best?.similarity ?? 0)) best = { id: story.id, similarity };
  }
  return best;
}

/**
 * Cosine of an article and a story under idf weights. The story's length is the stored one, so that only the article's own
 * terms need their frequencies.
 */
function cosine(terms: TermVector, story: StoryProfile, statistics: TermStatistics): number {
  let dot = 0;
  for (const [term, weight] of terms) {
    const other = story.terms.get(term);
    if (other !== undefined) dot += weight * other * idf(statistics, term) ** 2;
  }
  const norms = lengthOf(terms, statistics) * story.norm;
  return norms === 0 ? 0 : dot / norms;
}

/** Euclidean length of a term vector under idf weights. */
function lengthOf(terms: TermVector, statistics: TermStatistics): number {
  let sum = 0;
  for (const [term, weight] of terms) sum += (weight * idf(statistics, term)) ** 2;
  return Math.sqrt(sum);
}

/** Terms of a story kept: more would let a long story swallow its neighbours. */
const STORY_TERMS = 120;

/** A story with one more article. `statistics` must know the terms of both. */
export function withArticle(
  story: StoryProfile,
  terms: TermVector,
  published: number,
  statistics: TermStatistics,
): StoryProfile {
  const sum = new Map<string, number>();
  for (const [term, weight] of story.terms) sum.set(term, weight * story.articles);
  for (const [term, weight] of terms) sum.set(term, (sum.get(term) ?? 0) + weight);
  const mean = [...sum].map(([term, weight]) => [term, weight / (story.articles + 1)] as const);
  mean.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const kept = new Map(mean.slice(0, STORY_TERMS));
  return {
    id: story.id,
    terms: kept,
    norm: lengthOf(kept, statistics),
    articles: story.articles + 1,
    lastSeen: Math.max(story.lastSeen, published),
  };
}
