import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { answerCalls } from './calls';
import { checkTextQuote, checkTextQuotes } from './checks';
import { glanceSchema } from './schemas';
import type { BackgroundCalls } from './protocol';
import type { Glance } from '../types/article';
import type { TextQuote } from '../types/span';

/** What the background does with a call; `tabId` is the sender's, as the browser names it. */
export type BackgroundHandlers = {
  /** Answers whether the page is an article. */
  readonly pageSeen: (tabId: number, glance: Glance) => Promise<boolean>;
  readonly passageChosen: (tabId: number, quote: TextQuote) => Promise<void>;
  readonly placesReached: (tabId: number, quotes: readonly TextQuote[]) => Promise<void>;
};

/** Answers content scripts. Refuses every sender but the top frame of a tab of this extension, and every odd payload. */
export function handleBackgroundCalls(handlers: BackgroundHandlers): void {
  answerCalls<keyof BackgroundCalls>({
    pageSeen: (data, sender) => handlers.pageSeen(tabOf(sender), v.parse(glanceSchema, data)),
    passageChosen: (data, sender) => handlers.passageChosen(tabOf(sender), checkTextQuote(data)),
    placesReached: (data, sender) => handlers.placesReached(tabOf(sender), checkTextQuotes(data)),
  });
}

const topFrameSender = v.object({
  id: v.string(),
  frameId: v.literal(0),
  tab: v.object({ id: v.pipe(v.number(), v.integer()) }),
});

function tabOf(sender: unknown): number {
  const known = v.safeParse(topFrameSender, sender);
  if (!known.success || known.output.id !== browser.runtime.id)
    throw new Error('refused: not from the top frame of a tab');
  return known.output.tab.id;
}
