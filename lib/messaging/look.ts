import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { glanceSchema } from './schemas';
import type { Glance } from '../types/article';

/*
 * The background's own looks at a page. It has a script run and takes its answer: a script that runs by itself would have to
 * send one, and what the browser puts up for that in every page costs more than the look.
 */

const seenSchema = v.union([v.literal('moved'), glanceSchema]);

/**
 * What is to be seen of the page of a tab, once it has been parsed; 'moved' where the page went to another address by itself
 * and may still hold the text of the one before. Null where there is nothing, or the reader's grant does not go so far.
 */
export async function glanceIn(tabId: number): Promise<Glance | 'moved' | null> {
  const seen = v.safeParse(seenSchema, await answerOf(tabId, '/detector.js'));
  return seen.success ? seen.output : null;
}

/** Waits until the page of a tab has changed and come to rest: whether it has. */
export const untilChangeIn = async (tabId: number): Promise<boolean> => (await answerOf(tabId, '/watcher.js')) === true;

/** What a script answers in the top frame of a tab; null where it cannot run. */
export async function answerOf(tabId: number, file: '/detector.js' | '/watcher.js' | '/rest.js'): Promise<unknown> {
  try {
    const [top] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    return top?.result ?? null;
  } catch {
    return null;
  }
}
