import { defineContentScript } from 'wxt/utils/define-content-script';
import { handleTabCalls } from '../lib/messaging/handle-in-tab';
import { extractArticle } from '../lib/page/extract';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main(ctx) {
    ctx.onInvalidated(
      handleTabCalls({
        readArticle: () => extractArticle(document, location.href),
        reveal: () => 'not-found',
        highlightAll: () => 0,
        clearHighlights: () => undefined,
      }),
    );
  },
});
