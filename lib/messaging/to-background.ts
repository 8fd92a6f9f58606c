import { callBackground } from './calls';
import type { BackgroundCalls } from './protocol';
import type { Glance } from '../types/article';
import type { TextQuote } from '../types/span';

const ask = <Name extends keyof BackgroundCalls>(
  name: Name,
  data: Parameters<BackgroundCalls[Name]>[0],
): Promise<unknown> => callBackground(name, data);

/** Has the background judge what was seen of this page: whether it is an article. Rejects where it cannot be reached. */
export const pageSeen = async (glance: Glance): Promise<boolean> => (await ask('pageSeen', glance)) === true;

/** The reader clicked a highlighted passage. Rejects where the background cannot be reached. */
export const passageChosen = (quote: TextQuote): Promise<unknown> => ask('passageChosen', quote);

/** The reader came to where these passages stand. Rejects where the background cannot be reached. */
export const placesReached = (quotes: readonly TextQuote[]): Promise<unknown> => ask('placesReached', quotes);
