import { callTab } from './calls';
import { answerOf } from './look';
import { PATIENCE, prepareReader } from './to-tab';
import { within } from './within';

/** Waits until the page of a tab has come to rest; whether it is in view then. False where it cannot be told. */
export const untilRestIn = async (tabId: number): Promise<boolean> => (await answerOf(tabId, '/rest.js')) === 'rests';

/** What the reader script of a tab answers, for someone else to check; null after long. Rejects where the page cannot be read. */
export async function readUnchecked(tabId: number): Promise<unknown> {
  await prepareReader(tabId);
  return within(PATIENCE.reading, callTab(tabId, 'readArticle'), null);
}
