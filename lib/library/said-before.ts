import type { Analysis, CountryStance } from '../types/analysis';
import type { LibraryEntry, SaidBefore } from '../types/library';
import type { LibraryDatabase } from './database';
import { profileOf, storyCandidates } from './join-story';
import { lastRevision } from './keep';
import { articleKey } from './sameness';
import { findStory } from './stories';
import { termsOf } from './terms';

/** Earlier articles of the story that are read: the latest ones. */
const MOST_ARTICLES = 25;

/**
 * What earlier articles that this reader opened reported of today's countries on the same matter, latest first.
 * Reads only; an article need not be kept to be compared. `now` is ISO 8601.
 */
export async function saidBefore(database: LibraryDatabase, analysis: Analysis, now: string): Promise<SaidBefore[]> {
  const key = articleKey(analysis.article.canonicalUrl ?? analysis.article.url);
  const published = Date.parse(analysis.article.publishedTime ?? now) || Date.parse(now);
  const storyId =
    (key && (await database.entries.get({ key }))?.storyId) || (await storyOf(database, analysis, published));
  if (storyId === null) return [];
  const earlier = (await database.entries.where({ storyId }).toArray())
    .filter((entry) => entry.key !== key && Date.parse(entry.published) <= published)
    .sort((a, b) => Date.parse(b.published) - Date.parse(a.published))
    .slice(0, MOST_ARTICLES);
  const today = new Map(analysis.stances.map((row) => [row.country, row]));
  const found = await Promise.all(earlier.map((entry) => positionsIn(database, entry, today)));
  return found.flat();
}

async function storyOf(database: LibraryDatabase, { article }: Analysis, published: number): Promise<string | null> {
  const terms = termsOf(article.title, article.text);
  const { candidates, statistics } = await storyCandidates(database, terms);
  return findStory(terms, published, candidates.map(profileOf), statistics)?.id ?? null;
}

async function positionsIn(
  database: LibraryDatabase,
  entry: LibraryEntry,
  today: ReadonlyMap<string, CountryStance>,
): Promise<SaidBefore[]> {
  const last = await lastRevision(database, entry.id);
  if (!last) return [];
  const corrected = new Map(entry.corrections.map(({ country, stance }) => [country, stance]));
  return last.analysis.stances.flatMap((row) => {
    const now = today.get(row.country);
    const evidence = row.evidence[0];
    const stance = corrected.get(row.country) ?? row.stance;
    if (!now || !evidence || stance === 'hidden' || stance === 'none') return [];
    return {
      country: row.country,
      stance,
      condition: row.condition,
      sentence: last.analysis.article.text.slice(evidence.start, evidence.end),
      lang: last.analysis.article.lang,
      articleId: entry.id,
      title: entry.title,
      outlet: entry.outlet,
      published: entry.published,
      url: last.analysis.article.canonicalUrl ?? last.analysis.article.url ?? null,
      changed: now.stance !== 'none' && now.stance !== stance,
    };
  });
}
