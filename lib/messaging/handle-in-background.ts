import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { answerCalls } from './calls';
import { checkTextQuote, checkTextQuotes } from './checks';
import type { BackgroundCalls } from './protocol';
import type { TextQuote } from '../types/span';

/** What the background does with a call; `tabId` is the sender's, as the browser names it, but for `lookAt`. */
export type BackgroundHandlers = {
  readonly lookAt: (tabId: number) => Promise<boolean | null>;
  readonly cameIntoView: (tabId: number) => Promise<void>;
  readonly passageChosen: (tabId: number, quote: TextQuote) => Promise<void>;
  readonly placesReached: (tabId: number, quotes: readonly TextQuote[]) => Promise<void>;
};

/**
 * Answers content scripts, of which every sender but the top frame of a tab is refused, and the panel; refuses other
 * extensions and every odd payload.
 */
export function handleBackgroundCalls(handlers: BackgroundHandlers): void {
  answerCalls<keyof BackgroundCalls>({
    lookAt: (data, sender) => {
      checkPage(sender);
      return handlers.lookAt(v.parse(tabId, data));
    },
    cameIntoView: (_, sender) => handlers.cameIntoView(tabOf(sender)),
    passageChosen: (data, sender) => handlers.passageChosen(tabOf(sender), checkTextQuote(data)),
    placesReached: (data, sender) => handlers.placesReached(tabOf(sender), checkTextQuotes(data)),
  });
}

const tabId = v.pipe(v.number(), v.integer());
const topFrameSender = v.object({ id: v.string(), frameId: v.literal(0), tab: v.object({ id: tabId }) });
const pageSender = v.object({ id: v.string(), url: v.string() });

function tabOf(sender: unknown): number {
  const known = v.safeParse(topFrameSender, sender);
  if (!known.success || known.output.id !== browser.runtime.id)
    throw new Error('refused: not from the top frame of a tab');
  return known.output.tab.id;
}

/** A page of this extension, as the browser names it; a content script's address is that of its page. */
function checkPage(sender: unknown): void {
  const known = v.safeParse(pageSender, sender);
  if (!known.success || known.output.id !== browser.runtime.id || !isOurs(known.output.url))
    throw new Error('refused: not from a page of this extension');
}

const isOurs = (url: string): boolean => url.startsWith(browser.runtime.getURL('/'));
