import { defineExtensionMessaging } from '@webext-core/messaging';
import { browser } from 'wxt/browser';
import { checkHighlightItems, checkTextQuote, checkTextQuotes } from './checks';
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
    return handlers.reveal(checkTextQuote(data));
  });
  tab.onMessage('highlightAll', ({ sender, data }) => {
    checkSender(sender);
    return handlers.highlightAll(checkHighlightItems(data));
  });
  tab.onMessage('clearHighlights', ({ sender }) => {
    checkSender(sender);
    handlers.clearHighlights();
  });
  tab.onMessage('followPlaces', ({ sender, data }) => {
    checkSender(sender);
    handlers.followPlaces(checkTextQuotes(data));
  });
  return () => tab.removeAllListeners();
}

function checkSender(sender: unknown): void {
  const known = typeof sender === 'object' && sender !== null && 'id' in sender && sender.id === browser.runtime.id;
  if (!known) throw new Error('refused: not from this extension');
}
