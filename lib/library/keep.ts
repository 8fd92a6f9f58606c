import type { Analysis } from '../types/analysis';
import type { Correction, KeptAnalysis, KeptBecause, LibraryEntry, Revision } from '../types/library';
import type { LibraryDatabase } from './database';
import { countTerms, joinStory } from './join-story';
import { articleKey, minHashBands, resemblance, textHash } from './sameness';
import { termsOf, type TermVector } from './terms';

/** What came of keeping an article: its entry, and the revision before this one where the text has changed since. */
export type Kept = { readonly entry: LibraryEntry; readonly previous: Revision | null };

/** Texts this alike under two addresses are one article. */
const SAME_TEXT = 0.8;

/**
 * Keeps an article that the reader opened, in one transaction: all of it or nothing. The same article (address, or
 * near-identical text) stays one entry; a changed text becomes a new revision. `now` is ISO 8601. What was chosen once
 * stays chosen. `corrections`: what the reader corrected before it was kept; those of the entry stay before them.
 * Rejects where the device refuses to store (`QuotaExceededError`).
 */
export async function keepArticle(
  database: LibraryDatabase,
  analysis: Analysis,
  now: string,
  because: KeptBecause,
  corrections: readonly Correction[] = [],
): Promise<Kept> {
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
      chosen: base.chosen || because === 'chosen',
      corrections: base.corrections.length > 0 ? base.corrections : corrections,
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

/** The kept article whose text is nearly this one, under whatever address. */
export async function sameText(
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
  await countTerms(database, [[...terms]], 1);
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
    chosen: false,
    size: 0,
  };
}

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
