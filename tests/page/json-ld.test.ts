import { describe, expect, it } from 'vitest';
import { thingsIn, typesOf } from '../../lib/page/json-ld';

const typesIn = (...scripts: string[]) => thingsIn(scripts).flatMap(typesOf);

describe('the structured data of a page', () => {
  it('is every typed object, in lists, in graphs and within others', () => {
    const graph = { '@graph': [{ '@type': 'WebSite' }, { '@type': 'NewsArticle', author: { '@type': 'Person' } }] };
    expect(typesIn(JSON.stringify(graph), '[{"@type":["Report","Article"]}]')).toEqual([
      'WebSite',
      'NewsArticle',
      'Person',
      'Report',
      'Article',
    ]);
  });

  it('has types without the address of their vocabulary', () => {
    expect(typesIn('{"@type":"http://schema.org/NewsArticle"}')).toEqual(['NewsArticle']);
    expect(typesIn('{"@type":7}')).toEqual([]);
  });

  it.each([
    ['line breaks within words', '{"@type":"NewsArticle","headline":"Norway\nsaid no"}'],
    ['a comma too many', '{"@type":"NewsArticle",}'],
    ['the marks of a comment', '<!-- {"@type":"NewsArticle"} //-->'],
    ['the marks of CDATA', '/*<![CDATA[*/{"@type":"NewsArticle"}/*]]>*/'],
    ['a semicolon behind it', '{"@type":"NewsArticle"};'],
  ])('is read although it has %s', (_, script) => expect(typesIn(script)).toEqual(['NewsArticle']));

  it('is left out where it cannot be read, and the scripts beside it are not', () => {
    expect(typesIn('{"@type":', 'null', '{"@type":"NewsArticle"}')).toEqual(['NewsArticle']);
  });

  it('ends after 400 objects', () => {
    expect(thingsIn([JSON.stringify(Array.from({ length: 1_000 }, () => ({ '@type': 'Thing' })))])).toHaveLength(400);
  });
});
