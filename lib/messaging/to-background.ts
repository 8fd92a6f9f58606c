import { callBackground } from './calls';
import type { BackgroundCalls } from './protocol';
import type { TextQuote } from '../types/span';

const ask = <Name extends keyof BackgroundCalls>(
  name: Name,
  data: Parameters<BackgroundCalls[Name]>[0],
): Promise<unknown> => callBackground(name, data);

/**
 * Has the background look at the page of a tab: whether it is an article, null where that cannot be told. From then on it
 * hears of text that comes late. Rejects where the background cannot be reached.
 */
export async function lookAt(tabId: number): Promise<boolean | null> {
  const answer = await ask('lookAt', tabId);
  return typeof answer === 'boolean' ? answer : null;
}

/** A page that is to be read ahead has come into view. Rejects where the background cannot be reached. */
export const cameIntoView = (): Promise<unknown> => ask('cameIntoView', null);

/** The reader clicked a highlighted passage. Rejects where the background cannot be reached. */
export const passageChosen = (quote: TextQuote): Promise<unknown> => ask('passageChosen', quote);

/** The reader came to where these passages stand. Rejects where the background cannot be reached. */
export const placesReached = (quotes: readonly TextQuote[]): Promise<unknown> => ask('placesReached', quotes);
