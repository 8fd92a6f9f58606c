import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { LookupOutcome, LookupProgress } from '../types/lookup';
import { LOOK_UP_PORT, type LookUpReply, type LookUpRequest } from './look-ups';

const short = v.pipe(v.string(), v.maxLength(100));
const requestSchema = v.object({
  id: short,
  asked: v.union([
    v.object({ claim: v.pipe(v.string(), v.maxLength(20_000)), lang: short }),
    v.object({ country: v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)), lang: short }),
  ]),
  keep: v.boolean(),
}) satisfies v.GenericSchema<LookUpRequest>;

/** What the background does with a request; the signal says that nobody waits for it any more. */
export type LookUpHandler = (
  request: LookUpRequest,
  signal: AbortSignal,
  onProgress: (progress: LookupProgress) => void,
) => Promise<LookupOutcome>;

/** Answers pages of this extension, and no content script: a page of the web must not make it ask for anything. */
export function handleLookUps(handler: LookUpHandler): void {
  browser.runtime.onConnect.addListener((port) => {
    if (port.name !== LOOK_UP_PORT) return;
    const isOurs = port.sender?.id === browser.runtime.id && port.sender.url?.startsWith(browser.runtime.getURL('/'));
    if (!isOurs) return port.disconnect();
    const run = new AbortController();
    port.onDisconnect.addListener(() => run.abort());
    const reply = (message: LookUpReply) => {
      if (!run.signal.aborted) port.postMessage(message);
    };
    port.onMessage.addListener((message: unknown) => {
      const request = v.safeParse(requestSchema, message);
      if (!request.success) return port.disconnect();
      void handler(request.output, run.signal, (progress) => reply({ progress })).then(
        (outcome) => reply({ outcome }),
        // A fault of the browser's: whoever waits hears that nothing will come.
        () => port.disconnect(),
      );
    });
  });
}
