import { browser } from 'wxt/browser';

/** What crosses: a call's name and its one argument; back comes its value, or why it was refused. */
type Call = { readonly call: string; readonly data: unknown };
type Reply = { readonly value: unknown } | { readonly error: string };

/** Answers one call; what it throws is told to the caller. */
type Handler = (data: unknown, sender: unknown) => unknown;

/**
 * Answers the calls that come to this context by name, and no others. Senders and arguments are the handlers' to check.
 * Returns a function that stops it.
 */
export function answerCalls<Name extends string>(handlers: Readonly<Record<Name, Handler>>): () => void {
  const listener = (message: unknown, sender: unknown, respond: (reply: Reply) => void) => {
    if (!isCall(message) || !Object.hasOwn(handlers, message.call)) return undefined;
    const handler = handlers[message.call as Name];
    Promise.resolve(message.data)
      .then((data) => handler(data, sender))
      .then(
        (value) => respond({ value }),
        (error: unknown) => respond({ error: String(error) }),
      );
    return true; // the answer comes later
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}

/** Calls the background. Rejects where it cannot be reached or refuses. */
export const callBackground = async (call: string, data: unknown): Promise<unknown> =>
  valueOf(await browser.runtime.sendMessage({ call, data } satisfies Call));

/** Calls the reader script of a tab. Rejects where there is none or it refuses. */
export const callTab = async (tabId: number, call: string, data?: unknown): Promise<unknown> =>
  valueOf(await browser.tabs.sendMessage(tabId, { call, data } satisfies Call));

const isCall = (message: unknown): message is Call =>
  typeof message === 'object' && message !== null && 'call' in message && typeof message.call === 'string';

function valueOf(reply: unknown): unknown {
  if (typeof reply !== 'object' || reply === null) throw new Error('nobody answered');
  if ('error' in reply) throw new Error(String(reply.error));
  return 'value' in reply ? reply.value : undefined;
}
