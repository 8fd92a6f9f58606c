import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { handleTabCalls } from '../lib/messaging/handle-in-tab';
import { passageChosen, placesReached } from '../lib/messaging/to-background';
import { createPageReader } from '../lib/page/reader';
import { unclobbered } from '../lib/page/unclobbered';

/** Kept where the page cannot see it. */
const here = globalThis as { standpointReader?: boolean };

export default defineUnlistedScript(() => {
  if (here.standpointReader) return;
  here.standpointReader = true;
  /** Tells the background. After an update of the extension there is none for this reader: it goes. */
  const telling =
    <Data>(call: (data: Data) => Promise<unknown>) =>
    (data: Data) => {
      if (browser.runtime?.id === undefined) reader.end();
      else void call(data).catch(() => undefined);
    };
  const reader = createPageReader(unclobbered(document), {
    onChosen: telling(passageChosen),
    onPlace: telling(placesReached),
  });
  handleTabCalls(reader);
});
