import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSeen } from '../lib/messaging/to-background';
import { glanceAt } from '../lib/page/glance';
import { watchPage } from '../lib/page/watch';

/** The detector that runs here already. Kept where the page cannot see it: an event would tell it who is looking. */
const here = globalThis as { standpointDetector?: AbortController };

export default defineUnlistedScript(() => {
  here.standpointDetector?.abort();
  const replaced = (here.standpointDetector = new AbortController());
  const look = async () => {
    const glance = glanceAt(document, location.href);
    // The background may be gone: the extension was updated, and a newer detector takes over.
    if (browser.runtime?.id === undefined) replaced.abort();
    else if (glance) return pageSeen(glance).catch(() => false);
    return false;
  };
  watchPage(window, look, replaced.signal);
});
