import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { highlightItemsSchema, textQuoteSchema } from './schemas';
import type { TabCalls } from './protocol';

/** Answers the panel's calls in a tab. Only pages of this extension are answered. Returns a function that stops it. */
export function handleTabCalls(handlers: TabCalls): () => void {
  const tab = defineExtensionMessaging<TabCalls>();
  tab.onMessage('readArticle', ({ sender }) => {
    checkSender(sender);
    return handlers.readArticle();
  });
  tab.onMessage('reveal', ({ sender, data }) => {
    checkSender(sender);
    return handlers.reveal(v.parse(textQuoteSchema, data));
  });
  tab.onMessage('highlightAll', ({ sender, data }) => {
    checkSender(sender);
    return handlers.highlightAll(v.parse(highlightItemsSchema, data));
  });
  tab.onMessage('clearHighlights', ({ sender }) => {
    checkSender(sender);
    handlers.clearHighlights();
  });
  return () => tab.removeAllListeners();
}

function checkSender(sender: unknown): void {
  const known = v.safeParse(v.object({ id: v.string() }), sender);
  if (!known.success || known.output.id !== browser.runtime.id) throw new Error('refused: not from this extension');
}
