import type { LibraryEntry, Revision } from '../types/library';

/** An article with its latest text, as the exports for other programs take it. */
export type Published = { readonly entry: LibraryEntry; readonly revision: Revision };

/** Quotes a cell; a leading "=", "+", "-" or "@" gets an apostrophe, so that no spreadsheet runs it. */
const cell = (value: string): string => `"${value.replace(/^[=+\-@\t\r]/, "'$&").replaceAll('"', '""')}"`;

/** A row a stance: article, country, stance, speaker, condition, sentence. RFC 4180. */
export function toCsv(articles: readonly Published[]): string {
  const head = [
    'published',
    'outlet',
    'title',
    'url',
    'topic',
    'country',
    'stance',
    'speaker',
    'condition',
    'sentence',
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
      row.speaker ?? '',
      row.condition ?? '',
      row.evidence.map(({ start, end }) => analysis.article.text.slice(start, end)).join(' '),
    ]),
  );
  return [head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** Backslash-escapes what Markdown reads as markup. */
const escape = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s+/g, ' ');

/** A section an article: its stances with their sentences, and the reader's notes. */
export function toMarkdown(articles: readonly Published[]): string {
  return articles
    .map(({ entry, revision: { analysis } }) => {
      const rows = analysis.stances.flatMap((row) => [
        `- **${row.country}: ${row.stance}**${row.speaker ? ` (${escape(row.speaker)})` : ''} ${escape(row.summary)}`,
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

/** The evidence sentences as W3C Web Annotations (text quote selectors), one collection. Needs an address: articles without one are left out. */
export function toWebAnnotations(articles: readonly Published[]): string {
  const items = articles.flatMap(({ entry, revision: { analysis } }) => {
    const source = analysis.article.canonicalUrl ?? analysis.article.url;
    if (source === undefined) return [];
    return analysis.stances.flatMap((row) =>
      row.evidence.map(({ start, end }, at) => ({
        '@context': 'http://www.w3.org/ns/anno.jsonld',
        id: `urn:standpoint:${entry.id}:${row.country}:${at}`,
        type: 'Annotation',
        created: entry.firstRead,
        body: { type: 'TextualBody', value: `${row.country}: ${row.stance}`, purpose: 'classifying' },
        target: {
          source,
          selector: {
            type: 'TextQuoteSelector',
            exact: analysis.article.text.slice(start, end),
            prefix: analysis.article.text.slice(Math.max(0, start - 32), start),
            suffix: analysis.article.text.slice(end, end + 32),
          },
        },
      })),
    );
  });
  return JSON.stringify(
    {
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      type: 'AnnotationCollection',
      total: items.length,
      first: { type: 'AnnotationPage', items },
    },
    null,
    2,
  );
}
