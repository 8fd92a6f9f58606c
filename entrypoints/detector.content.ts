import { defineContentScript } from 'wxt/utils/define-content-script';
import { articleDetected } from '../lib/messaging/to-background';
import { detectArticle } from '../lib/page/detect';
import { watchPage } from '../lib/page/watch';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(ctx) {
    let told = '';
    const look = () => {
      const signal = detectArticle(document, location.href);
      const news = `${signal.isArticle} ${signal.url}`;
      // The background may be gone: the extension was updated, and a newer detector takes over.
      if (news !== told && ctx.isValid) void articleDetected(signal).catch(() => undefined);
      told = news;
      return signal.isArticle;
    };
    watchPage(window, look, ctx.signal);
    // The background forgets a page that is left; one that comes back from the cache is told anew.
    ctx.addEventListener(window, 'pagehide', () => (told = ''));
  },
});
