import { callTab } from './calls';
import { answerOf } from './look';
import { PATIENCE, prepareReader } from './to-tab';
import { within } from './within';

/** Waits until the page of a tab has come to rest; whether it is in view then. False where it cannot be told, and after long. */
export const untilRestIn = async (tabId: number): Promise<boolean> =>
  (await within(PATIENCE.resting, answerOf(tabId, '/rest.js'), null)) === 'rests';

/** What the reader script of a tab answers, for someone else to check; null after long. Rejects where the page cannot be read. */
export function readUnchecked(tabId: number): Promise<unknown> {
  const reading = prepareReader(tabId).then(() => callTab(tabId, 'readArticle'));
  return within(PATIENCE.reading, reading, null);
}
