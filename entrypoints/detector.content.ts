import { defineContentScript } from 'wxt/utils/define-content-script';
import { articleDetected } from '../lib/messaging/to-background';
import { detectArticle } from '../lib/page/detect';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main() {
    void articleDetected(detectArticle(document, location.href)).catch(() => undefined);
  },
});
