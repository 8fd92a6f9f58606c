import type { Analysis } from '../types/analysis';
import type { Story } from '../types/library';
import type { LibraryDatabase, StoredStory } from './database';
import { findStory, idf, withArticle, type StoryProfile, type TermStatistics } from './stories';
import type { TermVector } from './terms';

/** Terms by which a story is found. */
const TOP_TERMS = 24;
/** Stories looked at: those that share most of the article's telling terms. */
const MOST_CANDIDATES = 30;

/**
 * Puts an article into the story that it continues, or begins one; returns the story's id. `published` is ms since epoch.
 * To be called within the transaction that keeps the article.
 */
export async function joinStory(
  database: LibraryDatabase,
  articleId: string,
  analysis: Analysis,
  terms: TermVector,
  published: number,
): Promise<string> {
  const { candidates, statistics } = await storyCandidates(database, terms);
  const found = findStory(terms, published, candidates.map(profileOf), statistics);
  const story = candidates.find(({ id }) => id === found?.id) ?? emptyStory(articleId, analysis, published);
  const known = await statisticsOf(database, [...terms.keys(), ...story.terms.map(([term]) => term)]);
  await database.stories.put(storedStory(story, withArticle(profileOf(story), terms, published, known)));
  return story.id;
}

/** Stories that an article may continue, and the frequencies of its terms. */
export async function storyCandidates(
  database: LibraryDatabase,
  terms: TermVector,
): Promise<{ readonly candidates: StoredStory[]; readonly statistics: TermStatistics }> {
  const statistics = await statisticsOf(database, [...terms.keys()]);
  const telling = [...terms]
    .map(([term, weight]) => ({ term, weight: weight * idf(statistics, term) }))
    .filter(({ term }) => statistics.frequency(term) > 0)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, TOP_TERMS);
  const shared = new Map<string, number>();
  const keys = await Promise.all(
    telling.map(({ term }) => database.stories.where('topTerms').equals(term).limit(200).primaryKeys()),
  );
  keys.forEach((ids, at) => {
    for (const id of ids) shared.set(id, (shared.get(id) ?? 0) + (telling[at]?.weight ?? 0));
  });
  const best = [...shared].sort((a, b) => b[1] - a[1]).slice(0, MOST_CANDIDATES);
  const found = await database.stories.bulkGet(best.map(([id]) => id));
  return { candidates: found.filter((story) => story !== undefined), statistics };
}

/** Document frequencies of some terms. */
async function statisticsOf(database: LibraryDatabase, terms: readonly string[]): Promise<TermStatistics> {
  const names = [...new Set(terms)];
  const [articles, counts] = await Promise.all([database.entries.count(), database.terms.bulkGet(names)]);
  const frequencies = new Map(counts.flatMap((count) => (count ? [[count.term, count.count] as const] : [])));
  return { articles, frequency: (term) => frequencies.get(term) ?? 0 };
}

/** Adds the terms of articles to the document frequencies (`by` 1), or takes them away (-1); a term of none is forgotten. */
export async function countTerms(
  database: LibraryDatabase,
  articles: readonly (readonly (readonly [string, number])[])[],
  by: 1 | -1,
): Promise<void> {
  const changes = new Map<string, number>();
  for (const terms of articles) for (const [term] of terms) changes.set(term, (changes.get(term) ?? 0) + by);
  const names = [...changes.keys()];
  const counts = await database.terms.bulkGet(names);
  const next = names.map((term, at) => ({ term, count: (counts[at]?.count ?? 0) + (changes.get(term) ?? 0) }));
  await database.terms.bulkPut(next.filter(({ count }) => count > 0));
  await database.terms.bulkDelete(next.filter(({ count }) => count <= 0).map(({ term }) => term));
}

/** A stored story as articles are compared with it. */
export const profileOf = (story: Story): StoryProfile => ({ ...story, terms: new Map(story.terms) });

const emptyStory = (id: string, { topic, article }: Analysis, published: number): StoredStory => ({
  id,
  name: article.title || (topic ?? ''),
  named: false,
  articles: 0,
  lastSeen: published,
  norm: 0,
  terms: [],
  topTerms: [],
});

const storedStory = (story: StoredStory, profile: StoryProfile): StoredStory => ({
  ...story,
  articles: profile.articles,
  lastSeen: profile.lastSeen,
  norm: profile.norm,
  terms: [...profile.terms],
  topTerms: [...profile.terms.keys()].slice(0, TOP_TERMS),
});
