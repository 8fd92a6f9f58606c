import type { CountryStance } from '../types/analysis';
import type { LibraryEntry, Revision } from '../types/library';

/** One article of a story as a column. */
export type BoardColumn = {
  readonly articleId: string;
  readonly published: string;
  readonly outlet: string;
  readonly title: string;
};

/** What one article says of one country, with its sentence; `changed` against the country's cell before it. */
export type BoardCell = {
  readonly stance: CountryStance['stance'];
  readonly sentence: string;
  readonly condition: string | null;
  readonly changed: boolean;
  /** The sentence that it changed from; null where it did not. */
  readonly before: string | null;
};

/** A country, and where it stood in each article of a story. */
export type BoardRow = {
  readonly country: string;
  readonly name: string;
  readonly cells: readonly (BoardCell | null)[];
};

/** The stances of a story over time: a row a country (most reported first), a column an article (oldest first). */
export type StoryBoard = {
  readonly columns: readonly BoardColumn[];
  readonly rows: readonly BoardRow[];
  /** Outlet → whom it quotes, most quoted first. */
  readonly quoted: readonly {
    readonly outlet: string;
    readonly speakers: readonly { readonly name: string; readonly quotes: number }[];
  }[];
};

/** Lays a story's articles out as a board. */
export function storyBoard(
  articles: readonly { readonly entry: LibraryEntry; readonly revision: Revision }[],
): StoryBoard {
  const ordered = [...articles].sort((a, b) => Date.parse(a.entry.published) - Date.parse(b.entry.published));
  const names = new Map<string, string>();
  for (const { revision } of ordered)
    for (const { country } of revision.analysis.stances)
      names.set(country, revision.analysis.countries.find(({ code }) => code === country)?.name ?? country);
  const rows = [...names].map(([country, name]) => ({ country, name, cells: cellsOf(country, ordered) }));
  const reported = (row: BoardRow) => row.cells.filter((cell) => cell !== null).length;
  return {
    columns: ordered.map(({ entry: { id, published, outlet, title } }) => ({
      articleId: id,
      published,
      outlet,
      title,
    })),
    rows: rows.sort((a, b) => reported(b) - reported(a) || (a.name < b.name ? -1 : 1)),
    quoted: quotedBy(ordered),
  };
}

type Articles = readonly { readonly entry: LibraryEntry; readonly revision: Revision }[];

function cellsOf(country: string, articles: Articles): (BoardCell | null)[] {
  let last: BoardCell | null = null;
  return articles.map(({ entry, revision: { analysis } }) => {
    const row = analysis.stances.find((stance) => stance.country === country);
    const evidence = row?.evidence[0];
    if (!row || !evidence) return null;
    const corrected = entry.corrections.find((correction) => correction.country === country)?.stance;
    if (corrected === 'hidden') return null;
    const stance = corrected ?? row.stance;
    const changed: boolean = last !== null && last.stance !== stance;
    const cell: BoardCell = {
      stance,
      sentence: analysis.article.text.slice(evidence.start, evidence.end),
      condition: row.condition,
      changed,
      before: changed && last !== null ? last.sentence : null,
    };
    last = cell;
    return cell;
  });
}

function quotedBy(articles: Articles): StoryBoard['quoted'] {
  const outlets = new Map<string, Map<string, number>>();
  for (const { entry, revision } of articles) {
    const speakers = outlets.get(entry.outlet) ?? new Map<string, number>();
    outlets.set(entry.outlet, speakers);
    for (const { speaker } of revision.analysis.quotes)
      if (speaker !== null) speakers.set(speaker, (speakers.get(speaker) ?? 0) + 1);
  }
  return [...outlets].map(([outlet, speakers]) => ({
    outlet,
    speakers: [...speakers]
      .map(([name, quotes]) => ({ name, quotes }))
      .sort((a, b) => b.quotes - a.quotes || (a.name < b.name ? -1 : 1)),
  }));
}
