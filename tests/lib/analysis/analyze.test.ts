import { expect, it } from 'vitest';
import { analyze, beginAnalysis } from '@/lib/analysis/analyze';
import { articleFromText } from '@/lib/page/plain-text';

const article = articleFromText(
  'Arland aside, Norway backs the dam. “We will fund it,” said Kari Moen, Norway’s energy minister. Sweden rejected the dam, the Courier reported. It cost 40 million euros in 2024.',
  { title: 'Norway backs the dam' },
);

it('tells first who stands where, and changes nothing of that at the end', () => {
  const { first, finish } = beginAnalysis(article);
  const whole = finish();
  const weightless = whole.sentences.map((sentence) => ({ ...sentence, checkworthiness: 0 }));
  expect(whole).toEqual(analyze(article));
  expect(whole.claims.length).toBeGreaterThan(0);
  expect(whole.stances.length).toBeGreaterThan(0);
  expect(first).toEqual({ ...whole, claims: [], sources: [], sentences: weightless });
});

it('names outlets alone as sources of a text whose language it has no rules for', () => {
  const german = articleFromText('12.31 Uhr: Die Brücke ist gesperrt, wie Reuters berichtete.', { lang: 'de' });
  expect(analyze(german).sources.map(({ name }) => name)).toEqual(['Reuters']);
});
