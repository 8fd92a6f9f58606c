import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { articleDetected } from '../lib/messaging/to-background';
import { detectArticle } from '../lib/page/detect';
import { watchPage } from '../lib/page/watch';

/** The detector that runs here already. Kept where the page cannot see it: an event would tell it who is looking. */
const here = globalThis as { standpointDetector?: AbortController };

export default defineUnlistedScript(() => {
  here.standpointDetector?.abort();
  const replaced = (here.standpointDetector = new AbortController());
  let told = '';
  const look = () => {
    const signal = detectArticle(document, location.href);
    const news = `${signal.isArticle} ${signal.url}`;
    // The background may be gone: the extension was updated, and a newer detector takes over.
    if (browser.runtime?.id === undefined) replaced.abort();
    else if (news !== told) void articleDetected(signal).catch(() => undefined);
    told = news;
    return signal.isArticle;
  };
  watchPage(window, look, replaced.signal);
  // The background forgets a page that is left; one that comes back from the cache is told anew.
  window.addEventListener('pagehide', () => (told = ''), { signal: replaced.signal });
});
