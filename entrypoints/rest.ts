import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { cameIntoView } from '../lib/messaging/to-background';
import { untilRest, type Resting } from '../lib/page/rest';

/** Answers the background, which has it run in an article that is to be read ahead, when the page has come to rest. */
export default defineUnlistedScript((): unknown =>
  untilRest(window, globalThis as Resting, () => {
    // After an update of the extension there is none for this script.
    if (browser.runtime?.id !== undefined) void cameIntoView().catch(() => undefined);
  }),
);
