import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../../lib/analysis/analyze';
import { BRIEF_FLOOR } from '../../../../lib/analysis/stance/verdict/floor';
import { articleFromText } from '../../../../lib/page/plain-text';
import { readGoldArticles } from '../../../gold/read-articles';

const training = readFileSync('scripts/data/stance-training.jsonl', 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as { topic: string; text: string });
const shared = ['../shared/gold/dev.jsonl', '../shared/gold/own/dev.jsonl']
  .filter((path) => existsSync(path))
  .flatMap((path) => readFileSync(path, 'utf8').split('\n').filter(Boolean))
  .map((line) => JSON.parse(line) as { title?: string; text: string });
const articles = [
  ...training.map(({ topic, text }) => articleFromText(text, { title: topic })),
  ...readGoldArticles().map(({ title, text }) => articleFromText(text, { title })),
  ...shared.map(({ title, text }) => articleFromText(text, { title: title ?? '' })),
];
const analyses = articles.map((article) => analyze(article));
const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

describe('every stance that is shown', () => {
  const shown = analyses.flatMap(({ article, stances }) =>
    stances.filter(({ stance }) => stance !== 'none').map((row) => ({ article, row })),
  );

  it('has a sentence to prove it, and a rule that says why', () => {
    expect(shown.length).toBeGreaterThan(100);
    for (const { row } of shown) {
      expect(row.evidence.length).toBeGreaterThan(0);
      expect(row.rules.length).toBeGreaterThan(0);
      expect(row.confidence).toBeGreaterThanOrEqual(BRIEF_FLOOR);
    }
  });

  it('is summed up in words of its evidence, on one line of at most 141 characters', () => {
    for (const { article, row } of shown) {
      const proof = new Set(row.evidence.flatMap(({ start, end }) => words(article.text.slice(start, end))));
      expect(words(row.summary).filter((word) => !proof.has(word))).toEqual([]);
      expect(row.summary).not.toContain('\n');
      expect(row.summary.length).toBeLessThanOrEqual(141);
    }
  });

  it('is summed up with a sign of what was cut off', () => {
    const text =
      'Norway backs a patrol of the cables that cross the North Sea and the Baltic and of every landing station on the coasts of both seas from the first day of the year.';
    const [row] = analyze(articleFromText(text, { lang: 'en' })).stances;
    expect(row?.summary).toMatch(/^Backs a patrol .{60,}\w…$/);
  });

  it('is summed up without the comma that a quotation ends with', () => {
    const text = '“We will not accept one more ship,” Foreign Minister Awa Diatta of Senegal said in Dakar.';
    const [row] = analyze(articleFromText(text, { lang: 'en', title: 'Senegal on the patrol' })).stances;
    expect(row?.summary).toBe('Will not accept one more ship');
  });

  it('gives a condition word for word', () => {
    for (const { article, row } of shown) {
      if (row.conditionSpan)
        expect(article.text.slice(row.conditionSpan.start, row.conditionSpan.end)).toBe(row.condition);
      if (row.stance !== 'conditional') expect(row.condition).toBeNull();
    }
  });
});

it('has no topic where nobody takes a position', () => {
  const { topic, stances } = analyze(articleFromText('Rain fell on Norway. Trains in Sweden were late.', {}));
  expect(topic).toBeNull();
  expect(stances.every(({ stance }) => stance === 'none')).toBe(true);
});

it('finds the topic in the words of headline and lead', () => {
  const { topic } = analyze(
    articleFromText('Kenya backed the fishing treaty on Monday. Somalia rejected the fishing treaty.', {
      title: 'Neighbours split over fishing treaty',
    }),
  );
  expect(topic).toContain('fishing treaty');
});

it('reads an article of a hundred thousand words in a language without spaces or stops', () => {
  const article = articleFromText('reject if unless not Kenya '.repeat(20_000), {});
  expect(() => analyze(article)).not.toThrow();
});

it('shows no stance in a language that it has no rules for', () => {
  const { stances } = analyze(articleFromText('Le Kenya rejette le traité.', { lang: 'fr' }));
  expect(stances.every(({ stance }) => stance === 'none')).toBe(true);
});
