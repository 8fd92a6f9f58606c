import type { LibraryEntry, Revision } from '../types/library';

/** An article with its latest text, as the exports for other programs take it. */
export type Published = { readonly entry: LibraryEntry; readonly revision: Revision };

/** Quotes a cell; a leading "=", "+", "-" or "@" gets an apostrophe, so that no spreadsheet runs it. */
const cell = (value: string): string => `"${value.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

/** A row a stance: article, country, stance, the reader's correction, speaker, condition, sentence, notes. RFC 4180. */
export function toCsv(articles: readonly Published[]): string {
  const head = [
    'published',
    'outlet',
    'title',
    'url',
    'topic',
    'country',
    'stance',
    'corrected',
    'speaker',
    'condition',
    'sentence',
    'notes',
  ];
  const rows = articles.flatMap(({ entry, revision: { analysis } }) =>
    analysis.stances.map((row) => [
      entry.published,
      entry.outlet,
      entry.title,
      analysis.article.canonicalUrl ?? analysis.article.url ?? '',
      analysis.topic ?? '',
      row.country,
      row.stance,
      correctionOf(entry, row.country) ?? '',
      row.speaker ?? '',
      row.condition ?? '',
      row.evidence.map(({ start, end }) => analysis.article.text.slice(start, end)).join(' '),
      entry.notes,
    ]),
  );
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** What the reader says of a country's stance in an article; null where nothing. */
const correctionOf = ({ corrections }: LibraryEntry, country: string): string | null =>
  corrections.find((one) => one.country === country)?.stance ?? null;

/** Backslash-escapes what Markdown reads as markup. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');

/** A section an article: its stances with their sentences, and the reader's notes. */
export function toMarkdown(articles: readonly Published[]): string {
  return articles
    .map(({ entry, revision: { analysis } }) => {
      const rows = analysis.stances.flatMap((row) => [
        `- **${row.country}: ${row.stance}**${row.speaker ? ` (${escape(row.speaker)})` : ''} ${escape(row.summary)}`,
        ...(correctionOf(entry, row.country) === null ? [] : [`  - corrected: ${correctionOf(entry, row.country)}`]),
        ...row.evidence.map(({ start, end }) => `  > ${escape(analysis.article.text.slice(start, end))}`),
      ]);
      const notes = entry.notes === '' ? [] : ['', escape(entry.notes)];
      return [
        `## ${escape(entry.title)}`,
        '',
        `${escape(entry.outlet)}, ${entry.published.slice(0, 10)}`,
        '',
        ...rows,
        ...notes,
        '',
      ].join('\n');
    })
    .join('\n');
}
