import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { callTab } from './calls';
import { articleOutcomeSchema } from './schemas';
import { within } from './within';
import type { Revealed } from './protocol';
import type { Article } from '../types/article';
import type { HighlightItem } from '../types/highlight';
import type { Outcome, Problem } from '../types/problem';
import type { TextQuote } from '../types/span';

/** How long a page may be too busy to answer, in ms: one that runs scripts without end never does. */
export const PATIENCE = { reading: 30_000, showing: 5_000, resting: 10_000 } as const;

/** Ms until a page that could not be reached is tried again: it may just have been replaced by another. */
const SECOND_TRY = 250;

/**
 * Reads the article of a tab. Injects the reader first, and once more where the page cannot be reached, which may be but a
 * moment between two pages; every failure is a `Problem`.
 */
export const readArticle = (tabId: number): Promise<Outcome<Article>> =>
  within(PATIENCE.reading, readTwice(tabId), { ok: false, problem: { code: 'page-busy' } });

async function readTwice(tabId: number): Promise<Outcome<Article>> {
  const outcome = await read(tabId);
  if (outcome.ok || outcome.problem.code !== 'page-unreachable') return outcome;
  await new Promise((resolve) => setTimeout(resolve, SECOND_TRY));
  return read(tabId);
}

async function read(tabId: number): Promise<Outcome<Article>> {
  const problem = await ensureReader(tabId);
  if (problem) return { ok: false, problem };
  try {
    const answer = v.safeParse(articleOutcomeSchema, await callTab(tabId, 'readArticle'));
    if (answer.success) return answer.output;
    return { ok: false, problem: { code: 'bug', detail: `readArticle: ${answer.issues[0].message}`.slice(0, 400) } };
  } catch {
    return { ok: false, problem: { code: 'page-unreachable' } };
  }
}

/** Has the reader script of a tab be there when its article is asked for; where it may not be, nothing happens. */
export async function prepareReader(tabId: number): Promise<void> {
  await ensureReader(tabId);
}

/** Scrolls a tab to a passage and highlights it. */
export const reveal = (tabId: number, quote: TextQuote): Promise<Revealed> =>
  within(PATIENCE.showing, show(tabId, quote), 'no-answer');

async function show(tabId: number, quote: TextQuote): Promise<Revealed> {
  if (await ensureReader(tabId)) return 'unreachable';
  const answer = v.safeParse(revealedSchema, await callTab(tabId, 'reveal', quote).catch(() => null));
  return answer.success ? answer.output : 'unreachable';
}

const revealedSchema = v.picklist(['shown', 'hidden', 'covered', 'not-found']) satisfies v.GenericSchema<Revealed>;

/**
 * Highlights passages in a tab in place of those before; answers with how many were found, 0 where the tab cannot be reached
 * or does not answer.
 */
export const highlightAll = (tabId: number, items: readonly HighlightItem[]): Promise<number> =>
  within(PATIENCE.showing, mark(tabId, items), 0);

async function mark(tabId: number, items: readonly HighlightItem[]): Promise<number> {
  if (await ensureReader(tabId)) return 0;
  const found = await callTab(tabId, 'highlightAll', items).catch(() => 0);
  return typeof found === 'number' ? found : 0;
}

/** Removes every highlight from a tab. A tab without a reader has none; one that does not answer is waited for no longer. */
export const clearHighlights = (tabId: number): Promise<void> =>
  within(
    PATIENCE.showing,
    callTab(tabId, 'clearHighlights').then(
      () => undefined,
      () => undefined,
    ),
    undefined,
  );

/** Has a tab tell which of these passages stand where the reader is; none: no longer. A tab that cannot be reached is left alone. */
export async function followPlaces(tabId: number, quotes: readonly TextQuote[]): Promise<void> {
  if (quotes.length > 0 && (await ensureReader(tabId))) return;
  await callTab(tabId, 'followPlaces', quotes).catch(() => undefined);
}

/** Injects the reader script (harmless where it runs already); null, or why it cannot be. */
async function ensureReader(tabId: number): Promise<Problem | null> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] });
    return null;
  } catch (error) {
    return { code: isRestricted(String(error)) ? 'page-restricted' : 'page-unreachable' };
  }
}

/**
 * Pages that no grant opens, told by the browsers' messages: "Cannot access a chrome:// URL",
 * "The extensions gallery cannot be scripted", "Cannot access a chrome-extension:// URL of different extension".
 */
const isRestricted = (message: string): boolean =>
  /(?:chrome|edge|brave|about|devtools|view-source)[\w-]*:|extensions gallery|cannot be scripted/i.test(message);
