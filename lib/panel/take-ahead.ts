import * as v from 'valibot';
import { articleSchema } from '../messaging/schemas';
import { checkAhead, getAhead } from '../storage/ahead';
import type { Analysis } from '../types/analysis';
import type { Tab } from './active-tab';
import type { AtStart } from './ahead-at-start';
import { FEWEST_WORDS, wordsUpTo } from './word-count';

/**
 * What was read ahead of the page of a tab, null where nothing was. The page may have changed since. `atStart` is the tab of
 * which the panel's first script found something, until that is taken.
 */
export type TakeAhead = {
  (tab: Tab): Promise<Analysis | null>;
  readonly atStart?: () => Tab | null;
};

/** `atStart` is what the panel's first script found. */
export function createTakeAhead(atStart: AtStart | null): TakeAhead {
  let first = atStart;
  const take = async (tab: Tab) => {
    const ahead = first?.tab.id === tab.id ? checkAhead(first.raw) : await getAhead(tab.id);
    first = null; // by the next time the tab may have gone on
    return ahead !== null && ahead.url === tab.url ? analysisOf(ahead.analysis) : null;
  };
  return Object.assign(take, { atStart: () => first?.tab ?? null });
}

const lists = ['sentences', 'countries', 'speakers', 'quotes', 'claims', 'stances', 'sources'] as const;

/**
 * The analysis that the engine wrote of what a page answered, which nobody has checked yet. Null for what has not the shape of
 * one, is of no article, or of one that is too short.
 */
function analysisOf(json: string): Analysis | null {
  try {
    const value = JSON.parse(json) as Analysis;
    const isWhole = typeof value.coverage === 'object' && lists.every((name) => Array.isArray(value[name]));
    if (!isWhole || !v.is(articleSchema, value.article)) return null;
    const { text, lang } = value.article;
    return wordsUpTo(text, FEWEST_WORDS, lang) < FEWEST_WORDS ? null : value;
  } catch {
    return null;
  }
}
