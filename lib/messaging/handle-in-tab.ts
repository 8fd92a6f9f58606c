import { browser } from 'wxt/browser';
import { answerCalls } from './calls';
import { checkHighlightItems, checkTextQuote, checkTextQuotes } from './checks';
import type { TabCalls } from './protocol';

/** Answers the panel's calls in a tab. Only pages of this extension are answered. Returns a function that stops it. */
export function handleTabCalls(handlers: TabCalls): () => void {
  const ours =
    <Data>(check: (data: unknown) => Data, handler: (data: Data) => unknown) =>
    (data: unknown, sender: unknown) => {
      checkSender(sender);
      return handler(check(data));
    };
  const nothing = () => undefined;
  return answerCalls<keyof TabCalls>({
    readArticle: ours(nothing, () => handlers.readArticle()),
    reveal: ours(checkTextQuote, (quote) => handlers.reveal(quote)),
    highlightAll: ours(checkHighlightItems, (items) => handlers.highlightAll(items)),
    clearHighlights: ours(nothing, () => handlers.clearHighlights()),
    followPlaces: ours(checkTextQuotes, (quotes) => handlers.followPlaces(quotes)),
  });
}

function checkSender(sender: unknown): void {
  const known = typeof sender === 'object' && sender !== null && 'id' in sender && sender.id === browser.runtime.id;
  if (!known) throw new Error('refused: not from this extension');
}
