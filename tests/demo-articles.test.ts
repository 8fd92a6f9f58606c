import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../lib/cli/document';
import type { Analysis } from '../lib/types/analysis';
import type { Span } from '../lib/types/span';
import { demoArticles, fixture } from './support/fixtures';

/** The four demo articles through the whole pipeline: page, article, analysis; against gold written by hand. */
describe.each(demoArticles)('the demo article %s', (name) => {
  const { html, expected } = fixture(name);
  const analysis: Analysis = analyzeDocument({ html, url: expected.url });
  const { article } = analysis;
  const words = ({ start, end }: Span) => article.text.slice(start, end);

  it('is noticed as an article', () => {
    expect(analysis.isArticle).toBe(true);
  });

  it('is read from its first words to its last, and nothing around them', () => {
    const body = article.text.slice(article.text.indexOf(expected.firstWords ?? '?'));
    expect(body.trimEnd().endsWith(expected.lastWords ?? '?')).toBe(true);
    expect(article.text.indexOf(expected.firstWords ?? '?')).toBeLessThan(140);
    expect(article.title).toBe(expected.title);
  });

  it('has its publisher, writer, language and time', () => {
    expect(article.siteName).toBe(expected.siteName);
    expect(article.byline).toBe(expected.byline);
    expect(article.lang).toBe(expected.lang);
    expect(Date.parse(article.publishedTime ?? '')).toBe(Date.parse(expected.publishedTime ?? ''));
  });

  it('names exactly the countries of its gold', () => {
    expect(analysis.countries.map(({ code }) => code).sort()).toEqual([...(expected.countries ?? [])].sort());
  });

  it('has the quotations of its gold, word for word', () => {
    expect(analysis.quotes.map(words)).toEqual(expected.quotes?.map(({ text }) => text));
  });

  it('never takes a supporter for an opponent, or the other way round', () => {
    const turned = { supports: 'opposes', opposes: 'supports' } as Readonly<Record<string, string>>;
    const wrong = (expected.stances ?? []).filter(({ country, stance }) => {
      const found = analysis.stances.find((row) => row.country === country);
      return found !== undefined && found.stance === turned[stance];
    });
    expect(wrong.map(({ country }) => country)).toEqual([]);
  });

  it('shows a position for two of three countries that take one', () => {
    const positions = (expected.stances ?? []).filter(({ stance }) => stance !== 'none');
    const right = positions.filter(({ country, stance }) =>
      analysis.stances.some((row) => row.country === country && row.stance === stance),
    );
    expect(right.length / positions.length).toBeGreaterThan(0.66);
  });

  it('shows every position with sentences of the article', () => {
    for (const row of analysis.stances.filter(({ stance }) => stance !== 'none')) {
      expect(row.evidence.length).toBeGreaterThan(0);
      for (const span of row.evidence) expect(words(span).length).toBeGreaterThan(5);
    }
  });
});
