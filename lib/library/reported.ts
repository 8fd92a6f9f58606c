import type { CountryStance } from '../types/analysis';
import type { LibraryEntry, Revision } from '../types/library';
import type { LibraryDatabase } from './database';
import { lastRevision } from './keep';

/** Articles read for one page: the latest ones. */
const MOST_ARTICLES = 300;

/** Where something was reported. */
export type ReportedIn = Pick<LibraryEntry, 'title' | 'outlet' | 'published' | 'storyId'> & {
  readonly articleId: string;
  readonly url: string | null;
  /** The article's language, BCP 47. */
  readonly lang: string;
};

/** One thing that a speaker was reported to say, in the article's own words. */
export type Statement = ReportedIn & {
  readonly text: string;
  /** 'quoted': in the speaker's words; 'reported': in the writer's. */
  readonly attribution: 'quoted' | 'reported';
};

/** Everything that a speaker was reported to say, latest first. */
export type SpeakerPage = {
  readonly name: string;
  /** Offices and countries that the articles give, most frequent first. */
  readonly offices: readonly string[];
  readonly countries: readonly string[];
  readonly statements: readonly Statement[];
};

/** One stance that an article reported of a country; `before`: what the article before it in the story said, where that differs. */
export type Position = ReportedIn & {
  readonly stance: CountryStance['stance'];
  readonly speaker: string | null;
  readonly condition: string | null;
  readonly sentence: string;
  readonly before: { readonly stance: CountryStance['stance']; readonly sentence: string } | null;
};

/** Every stance that was reported of a country, latest first, and how many articles name it. */
export type CountryPage = {
  readonly code: string;
  readonly articles: number;
  readonly positions: readonly Position[];
};

/** Everything that the kept articles report a speaker to say. */
export async function speakerPage(database: LibraryDatabase, name: string): Promise<SpeakerPage> {
  const read = await latest(database, await database.entries.where('speakers').equals(name).toArray());
  const speakers = read.flatMap(({ revision }) => revision.analysis.speakers.filter((one) => one.name === name));
  return {
    name,
    offices: byFrequency(speakers.map(({ office }) => office)),
    countries: byFrequency(speakers.map(({ speaksFor, country }) => speaksFor ?? country)),
    statements: read.flatMap(({ entry, revision }) => statementsOf(name, entry, revision)),
  };
}

/** Every stance that the kept articles report of a country. */
export async function countryPage(database: LibraryDatabase, code: string): Promise<CountryPage> {
  const entries = await database.entries.where('countries').equals(code).toArray();
  const read = await latest(database, entries);
  const positions: Position[] = [];
  const lastOfStory = new Map<string, Position>();
  for (const { entry, revision } of read.toReversed()) {
    const row = revision.analysis.stances.find(({ country }) => country === code);
    const evidence = row?.evidence[0];
    const correction = entry.corrections.find(({ country }) => country === code)?.stance;
    if (!row || !evidence || correction === 'hidden') continue;
    const stance = correction ?? row.stance;
    const previous = lastOfStory.get(entry.storyId);
    const position: Position = {
      ...placeOf(entry, revision),
      stance,
      speaker: row.speaker,
      condition: row.condition,
      sentence: revision.analysis.article.text.slice(evidence.start, evidence.end),
      before: previous && previous.stance !== stance ? { stance: previous.stance, sentence: previous.sentence } : null,
    };
    positions.push(position);
    lastOfStory.set(entry.storyId, position);
  }
  return { code, articles: entries.length, positions: positions.reverse() };
}

type Read = { readonly entry: LibraryEntry; readonly revision: Revision };

/** The latest of these entries with their texts, latest first. */
async function latest(database: LibraryDatabase, entries: readonly LibraryEntry[]): Promise<Read[]> {
  const ordered = [...entries].sort((a, b) => Date.parse(b.published) - Date.parse(a.published));
  const read = await Promise.all(
    ordered.slice(0, MOST_ARTICLES).map(async (entry) => ({ entry, revision: await lastRevision(database, entry.id) })),
  );
  return read.filter((one): one is Read => one.revision !== undefined);
}

const placeOf = (entry: LibraryEntry, { analysis }: Revision): ReportedIn => ({
  articleId: entry.id,
  title: entry.title,
  outlet: entry.outlet,
  published: entry.published,
  storyId: entry.storyId,
  url: analysis.article.canonicalUrl ?? analysis.article.url ?? null,
  lang: analysis.article.lang,
});

/**
 * A speaker's claims, quotations and positions in one article, in its order; what lies within another is told once. The
 * evidence of a position counts where it names the speaker: "Arland backed the plan" is said in the article's own voice.
 */
function statementsOf(name: string, entry: LibraryEntry, revision: Revision): Statement[] {
  const { claims, quotes, stances, article } = revision.analysis;
  const surname = name.split(' ').at(-1) ?? name;
  const all = [
    ...claims
      .filter(({ speaker, attribution }) => speaker === name && attribution !== 'unattributed')
      .map(({ start, end, attribution }) => ({ start, end, isQuoted: attribution === 'quoted' })),
    ...quotes.filter(({ speaker }) => speaker === name).map(({ start, end }) => ({ start, end, isQuoted: true })),
    ...stances
      .filter(({ speaker }) => speaker === name)
      .flatMap(({ evidence }) => evidence.filter(({ start, end }) => article.text.slice(start, end).includes(surname)))
      .map(({ start, end }) => ({ start, end, isQuoted: false })),
  ];
  const told = all.filter(
    ({ start, end }, at) => !all.slice(0, at).some((before) => before.start < end && start < before.end),
  );
  return told
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, isQuoted }) => ({
      ...placeOf(entry, revision),
      text: article.text.slice(start, end),
      attribution: isQuoted ? 'quoted' : 'reported',
    }));
}

/** Distinct values, most frequent first. */
function byFrequency(values: readonly (string | null)[]): string[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => value);
}
