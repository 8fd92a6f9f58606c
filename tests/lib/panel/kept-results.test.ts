import { expect, it } from 'vitest';
import type { Tab } from '../../../lib/panel/active-tab';
import { keep, keyOf, type Kept } from '../../../lib/panel/kept-results';

const tab = (id: number): Tab => ({ id, url: `https://news.example/${id}`, title: null });
const result = {} as Kept;

it('keeps the results of the eight pages looked at last', () => {
  const kept = new Map<string, Kept>();
  for (let id = 1; id <= 8; id++) keep(kept, tab(id), result);
  keep(kept, tab(1), result);
  keep(kept, tab(9), result);
  expect(kept.size).toBe(8);
  expect(kept.has(keyOf(tab(1)))).toBe(true);
  expect(kept.has(keyOf(tab(2)))).toBe(false);
});

it('tells two pages of one tab apart', () => {
  expect(keyOf(tab(1))).not.toBe(keyOf({ ...tab(1), url: 'https://news.example/other' }));
});
