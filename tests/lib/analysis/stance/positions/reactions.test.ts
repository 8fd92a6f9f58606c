import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { analyze } from '@/lib/analysis/analyze';
import { articleFromText } from '@/lib/page/plain-text';

const LABELS: Readonly<Record<string, string>> = { S: 'supports', O: 'opposes' };

/** Short articles, parted by empty lines: `CODE=LABEL,… | headline`, then the text, a paragraph a line. */
const articles = readFileSync(join(import.meta.dirname, 'reactions.txt'), 'utf8')
  .trim()
  .split('\n\n')
  .map((article) => {
    const [head = '', ...paragraphs] = article.split('\n');
    const [labels = '', title = ''] = head.split(' | ');
    return { labels, title, text: paragraphs.join('\n') };
  });

it.each(articles)('reads who acts and who reacts ($labels) under "$title"', ({ labels, title, text }) => {
  const { stances } = analyze(articleFromText(text, { title }));
  const expected = labels.split(',').map((pair) => pair.split('='));
  for (const [country, label = ''] of expected)
    expect(`${country} ${stances.find((row) => row.country === country)?.stance ?? 'none'}`).toBe(
      `${country} ${LABELS[label]}`,
    );
  const others = stances.filter((row) => row.stance !== 'none' && !expected.some(([code]) => code === row.country));
  expect(others.map((row) => row.country)).toEqual([]);
});
