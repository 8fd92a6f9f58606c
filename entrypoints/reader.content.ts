import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { handleTabCalls } from '../lib/messaging/handle-in-tab';
import { passageChosen, placesReached } from '../lib/messaging/to-background';
import { createPageReader } from '../lib/page/reader';
import { unclobbered } from '../lib/page/unclobbered';

/** Told to readers of the same page that an update of the extension left behind: they take their highlights and go. */
const STARTED = 'standpoint:reader-started';
const here = globalThis as { standpointReader?: boolean };

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    if (here.standpointReader) return 'already';
    here.standpointReader = true;
    const page = unclobbered(document);
    const reader = createPageReader(page, {
      onChosen: (quote) => void passageChosen(quote).catch(() => undefined),
      onPlace: (quotes) => void placesReached(quotes).catch(() => undefined),
    });
    const stop = handleTabCalls(reader);
    page.dispatchEvent(new CustomEvent(STARTED));
    page.addEventListener(STARTED, () => {
      if (browser.runtime?.id !== undefined) return;
      stop();
      reader.end();
    });
    return 'fresh';
  },
});
