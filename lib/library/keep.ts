import type { Analysis } from '../types/analysis';
import type { KeptAnalysis, LibraryEntry, Revision, Story } from '../types/library';
import type { LibraryDatabase, StoredStory } from './database';
import { articleKey, minHashBands, resemblance, textHash } from './sameness';
import { findStory, idf, withArticle, type StoryProfile, type TermStatistics } from './stories';
import { termsOf, type TermVector } from './terms';

/** What came of keeping an article: its entry, and the revision before this one where the text has changed since. */
export type Kept = { readonly entry: LibraryEntry; readonly previous: Revision | null };

/** Texts this alike under two addresses are one article. */
const SAME_TEXT = 0.8;
/** Terms by which a story is found. */
const TOP_TERMS = 12;

/**
 * Keeps an article that the reader opened, in one transaction: all of it or nothing. The same article (address, or
 * near-identical text) stays one entry; a changed text becomes a new revision. `now` is ISO 8601.
 * Rejects where the device refuses to store (`QuotaExceededError`).
 */
export async function keepArticle(database: LibraryDatabase, analysis: Analysis, now: string): Promise<Kept> {
  const { text, title } = analysis.article;
  const terms = termsOf(title, text);
  const bands = minHashBands(text);
  const key = articleKey(analysis.article.canonicalUrl ?? analysis.article.url) ?? `text:${textHash(text)}`;
  const { entries, revisions, stories, terms: counts } = database;
  return database.transaction('rw', [entries, revisions, stories, counts], async () => {
    const known = (await entries.get({ key })) ?? (await sameText(database, bands, text));
    const last = known && (await lastRevision(database, known.id));
    const hash = textHash(text);
    const isNew = last?.textHash !== hash;
    const revision: Revision = {
      articleId: known?.id ?? newId(key, now),
      readAt: isNew ? now : (last?.readAt ?? now),
      textHash: hash,
      analysis: keptOf(analysis),
    };
    const previousSize = isNew ? 0 : JSON.stringify(last).length;
    const base = known ?? (await newEntry(database, revision.articleId, key, analysis, terms, bands, now));
    const entry: LibraryEntry = {
      ...base,
      ...facetsOf(analysis),
      title,
      lastRead: now,
      bands,
      revisions: base.revisions + (isNew ? 1 : 0),
      size: base.size - previousSize + JSON.stringify(revision).length,
    };
    await entries.put(entry);
    await revisions.put(revision);
    return { entry, previous: isNew ? (last ?? null) : null };
  });
}

/** The latest revision of an article. */
export const lastRevision = async (database: LibraryDatabase, articleId: string): Promise<Revision | undefined> =>
  (await database.revisions.where({ articleId }).sortBy('readAt')).at(-1);

async function sameText(
  database: LibraryDatabase,
  bands: readonly string[],
  text: string,
): Promise<LibraryEntry | undefined> {
  const candidates = await database.entries.where('bands').anyOf(bands).distinct().limit(20).toArray();
  for (const candidate of candidates) {
    const last = await lastRevision(database, candidate.id);
    if (last && resemblance(last.analysis.article.text, text) >= SAME_TEXT) return candidate;
  }
  return undefined;
}

async function newEntry(
  database: LibraryDatabase,
  id: string,
  key: string,
  analysis: Analysis,
  terms: TermVector,
  bands: readonly string[],
  now: string,
): Promise<LibraryEntry> {
  const { article } = analysis;
  const published =
    article.publishedTime !== undefined && !Number.isNaN(Date.parse(article.publishedTime))
      ? article.publishedTime
      : now;
  const host = key.startsWith('text:') ? '' : (key.split('/')[0] ?? '');
  const storyId = await joinStory(database, id, analysis, terms, Date.parse(published));
  await countTerms(database, terms, 1);
  return {
    id,
    key,
    title: article.title,
    host,
    outlet: article.siteName ?? host,
    published,
    firstRead: now,
    lastRead: now,
    storyId,
    ...facetsOf(analysis),
    revisions: 0,
    bands,
    terms: [...terms],
    notes: '',
    corrections: [],
    size: 0,
  };
}

/** Puts an article into the story that it continues, or begins one; returns the story's id. */
async function joinStory(
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

/** Stories looked at: those that share most of the article's telling terms. */
const MOST_CANDIDATES = 30;

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
    .slice(0, TOP_TERMS * 2);
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

/** Adds an article's terms to the document frequencies (`by` 1), or takes them away (-1). */
export async function countTerms(database: LibraryDatabase, terms: TermVector, by: 1 | -1): Promise<void> {
  const names = [...terms.keys()];
  const counts = await database.terms.bulkGet(names);
  await database.terms.bulkPut(names.map((term, at) => ({ term, count: Math.max(0, (counts[at]?.count ?? 0) + by) })));
}

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
  topTerms: [...profile.terms.keys()].slice(0, TOP_TERMS * 2),
});

const facetsOf = ({ countries, speakers, stances }: Analysis) => ({
  countries: countries.map(({ code }) => code),
  speakers: [...new Set(speakers.map(({ name }) => name))],
  stances: stances.filter(({ stance }) => stance !== 'none').map(({ country, stance }) => `${country}:${stance}`),
});

function keptOf(analysis: Analysis): KeptAnalysis {
  const { title, text, lang, byline, siteName, publishedTime, modifiedTime, url, canonicalUrl } = analysis.article;
  return {
    article: {
      title,
      text,
      lang,
      ...(byline !== undefined && { byline }),
      ...(siteName !== undefined && { siteName }),
      ...(publishedTime !== undefined && { publishedTime }),
      ...(modifiedTime !== undefined && { modifiedTime }),
      ...(url !== undefined && { url }),
      ...(canonicalUrl !== undefined && { canonicalUrl }),
    },
    engine: analysis.engine,
    topic: analysis.topic,
    countries: analysis.countries.map(({ code, name, focus }) => ({ code, name, focus })),
    speakers: analysis.speakers,
    quotes: analysis.quotes.map(({ start, end, speaker }) => ({ start, end, speaker })),
    claims: analysis.claims.map(({ start, end, attribution, kind, speaker, checkworthiness }) => ({
      start,
      end,
      attribution,
      kind,
      speaker,
      checkworthiness,
    })),
    stances: analysis.stances.filter(({ stance }) => stance !== 'none'),
    sources: analysis.sources,
  };
}

const newId = (key: string, now: string): string => textHash(`${key}\n${now}`);
