import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handleTabCalls } from '../lib/messaging/handle-in-tab';
import { passageChosen, placesReached } from '../lib/messaging/to-background';
import { createPageReader } from '../lib/page/reader';
import { unclobbered } from '../lib/page/unclobbered';

/** Told to readers of the same page that an update of the extension left behind: they take their highlights and go. */
const STARTED = 'standpoint:reader-started';
const here = globalThis as { standpointReader?: boolean };

export default defineUnlistedScript(() => {
  if (here.standpointReader) return;
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
});
