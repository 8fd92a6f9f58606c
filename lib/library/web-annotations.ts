import type { Published } from './publish';

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

/**
 * The evidence sentences as W3C Web Annotations (text quote selectors), and the reader's notes as comments on the whole
 * article: one collection. Needs an address: articles without one are left out. https://www.w3.org/TR/annotation-model/
 */
export function toWebAnnotations(articles: readonly Published[]): string {
  const items = articles.flatMap((article) => [...highlightsOf(article), ...notesOf(article)]);
  const page = { type: 'AnnotationPage', items };
  return JSON.stringify(
    { '@context': CONTEXT, type: 'AnnotationCollection', total: items.length, first: page },
    null,
    2,
  );
}

const addressOf = ({ revision: { analysis } }: Published): string | undefined =>
  analysis.article.canonicalUrl ?? analysis.article.url;

function highlightsOf(published: Published) {
  const source = addressOf(published);
  if (source === undefined) return [];
  const { entry, revision } = published;
  const { text } = revision.analysis.article;
  return revision.analysis.stances.flatMap((row) => {
    const correction = entry.corrections.find(({ country }) => country === row.country)?.stance;
    const body = [
      { type: 'TextualBody', value: `${row.country}: ${row.stance}`, purpose: 'classifying' },
      ...(correction ? [{ type: 'TextualBody', value: `${row.country}: ${correction}`, purpose: 'assessing' }] : []),
    ];
    return row.evidence.map(({ start, end }, at) => ({
      '@context': CONTEXT,
      id: `urn:standpoint:${entry.id}:${row.country}:${at}`,
      type: 'Annotation',
      created: entry.firstRead,
      body: body.length === 1 ? body[0] : body,
      target: {
        source,
        selector: {
          type: 'TextQuoteSelector',
          exact: text.slice(start, end),
          prefix: text.slice(Math.max(0, start - 32), start),
          suffix: text.slice(end, end + 32),
        },
      },
    }));
  });
}

function notesOf(published: Published) {
  const { id, notes, lastRead } = published.entry;
  const target = addressOf(published);
  if (target === undefined || notes === '') return [];
  const body = { type: 'TextualBody', value: notes, purpose: 'commenting' };
  return [
    { '@context': CONTEXT, id: `urn:standpoint:${id}:notes`, type: 'Annotation', created: lastRead, body, target },
  ];
}
