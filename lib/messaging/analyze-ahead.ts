import { browser } from 'wxt/browser';
import { MAX_AHEAD } from '../types/limits';
import { AHEAD_PAGE, AHEAD_PORT } from './ahead';
import { within } from './within';

/** What an analysis may take, loading the engine included, in ms; on a busy machine that is long. */
const PATIENCE = 50_000;

/** What the page may take to end, in ms: one that is stuck holds up no other article. */
const CLOSING = 5_000;

/**
 * Has the page without a window analyse what a tab's reader answered. `open` loads it, `close` ends it. The analysis as JSON,
 * unread; null where there is none, the page ended, a grant was taken back, it took too long, or the reader opens the panel, which
 * reads the page itself and is to have the processor.
 */
export async function analyzeAhead(
  answer: unknown,
  { open, close }: { readonly open: () => Promise<void>; readonly close: () => Promise<void> },
): Promise<string | null> {
  let listener: (port: PagePort) => void = () => undefined;
  let page: PagePort | null = null;
  let end = () => {};
  const reply = new Promise<string | null>((resolve) => {
    end = () => resolve(null);
    listener = (port) => {
      if (port.name !== AHEAD_PORT) return;
      if (!isThePage(port.sender)) return port.disconnect();
      page = port;
      port.onDisconnect.addListener(end);
      port.onMessage.addListener((message: unknown) =>
        resolve(typeof message === 'string' && message.length <= MAX_AHEAD ? message : null),
      );
      port.postMessage(answer);
    };
  });
  browser.runtime.onConnect.addListener(listener);
  const ends = [browser.permissions.onRemoved, browser.action.onClicked];
  for (const event of ends) event.addListener(end);
  try {
    return await within(
      PATIENCE,
      open().then(() => reply),
      null,
    );
  } catch {
    return null; // the browser would not open it
  } finally {
    browser.runtime.onConnect.removeListener(listener);
    for (const event of ends) event.removeListener(end);
    // A browser that took back the permission closes the page no more: it closes itself.
    (page as PagePort | null)?.disconnect();
    await within(CLOSING, close(), undefined);
  }
}

type PagePort = Parameters<Parameters<typeof browser.runtime.onConnect.addListener>[0]>[0];

const isThePage = (sender: PagePort['sender']): boolean =>
  sender?.id === browser.runtime.id && sender.url === browser.runtime.getURL(AHEAD_PAGE);
