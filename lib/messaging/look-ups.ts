import { browser } from 'wxt/browser';
import type { Asked, LookupOutcome, LookupProgress } from '../types/lookup';

/** Name of the connection between a page of this extension and the background, one a look-up. */
export const LOOK_UP_PORT = 'look-up';

/** Asks a look-up by its id. Never rejects; asks nobody where the reader has not switched it on. */
export type LookUp = (
  id: string,
  asked: Asked,
  signal: AbortSignal,
  onProgress?: (progress: LookupProgress) => void,
) => Promise<LookupOutcome>;

/** The one message that a page sends. `keep` is false in a private window: nothing is written down. */
export type LookUpRequest = { readonly id: string; readonly asked: Asked; readonly keep: boolean };

/** What the background sends: what it is at, as often as that changes, then what came of it. */
export type LookUpReply = { readonly progress: LookupProgress } | { readonly outcome: LookupOutcome };

/**
 * Has the background ask. Cancelling, and a page that closes, end the connection, and with it the request. A background
 * that ends while it asks is asked once more. Never rejects.
 */
export const lookUpInBackground =
  (keep: () => Promise<boolean>): LookUp =>
  async (id, asked, signal, onProgress) => {
    const request = { id, asked, keep: await keep().catch(() => false) };
    const first = await connect(request, signal, onProgress);
    const outcome = first ?? (await connect(request, signal, onProgress));
    return outcome ?? { ok: false, problem: { code: 'offline' } };
  };

/** One connection; null where it ended without an outcome. */
function connect(
  request: LookUpRequest,
  signal: AbortSignal,
  onProgress: (progress: LookupProgress) => void = () => {},
): Promise<LookupOutcome | null> {
  if (signal.aborted) return Promise.resolve({ ok: false, problem: { code: 'cancelled' } });
  return new Promise((resolve) => {
    const port = browser.runtime.connect({ name: LOOK_UP_PORT });
    const end = (outcome: LookupOutcome | null) => {
      signal.removeEventListener('abort', cancel);
      port.disconnect();
      resolve(outcome);
    };
    const cancel = () => end({ ok: false, problem: { code: 'cancelled' } });
    signal.addEventListener('abort', cancel);
    port.onDisconnect.addListener(() => end(null));
    port.onMessage.addListener((reply: LookUpReply) => {
      if ('outcome' in reply) end(reply.outcome);
      else onProgress(reply.progress);
    });
    port.postMessage(request);
  });
}
