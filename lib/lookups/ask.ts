import type { LookupOutcome, LookupProgress, LookupResult } from '../types/lookup';
import type { Fetch, LiveLookup } from './types';

/** An answer that was kept; `asOf` (ISO 8601) is when the service gave it. */
export type KeptAnswer = { readonly results: readonly LookupResult[]; readonly asOf: string };

/** What asking needs of the world. */
export type AskingWorld = {
  readonly fetch: Fetch;
  /** Whether the reader switched a look-up on and its hosts are granted. */
  readonly isOn: (id: string, origins: readonly string[]) => Promise<boolean>;
  /** The reader's key for a service, or null. */
  readonly keyOf: (id: string) => Promise<string | null>;
  /** ISO 8601. */
  readonly now: () => string;
  readonly cache: {
    /** An answer that is not older than it may be, or null. */
    readonly get: (key: string) => Promise<KeptAnswer | null>;
    readonly set: (key: string, answer: KeptAnswer) => Promise<void>;
  };
};

/**
 * Asks a service, from what was kept of it where that is fresh enough. Nothing is sent where the look-up is off, has no key
 * that it needs, or was cancelled. Never rejects.
 */
export async function ask<Query extends object>(
  { id, live }: { readonly id: string; readonly live: LiveLookup<Query> },
  query: Query,
  { fetch, isOn, keyOf, now, cache }: AskingWorld,
  signal: AbortSignal,
  onProgress: (progress: LookupProgress) => void = () => {},
): Promise<LookupOutcome> {
  if (!(await isOn(id, live.origins))) return { ok: false, problem: { code: 'off' } };
  const entry = `${id} ${JSON.stringify(Object.entries(query))}`;
  const kept = await cache.get(entry).catch(() => null);
  if (kept) return { ok: true, ...kept };
  const key = live.needsKey ? await keyOf(id) : null;
  if (live.needsKey && key === null) return { ok: false, problem: { code: 'refused', status: 401 } };
  if (signal.aborted) return { ok: false, problem: { code: 'cancelled' } };
  const told = telling(fetch, onProgress);
  const answered = await live.fetch(query, { fetch: told, signal, ...(key !== null && { key }) });
  if (!answered.ok) return answered;
  const answer = { results: answered.results, asOf: now() };
  // A device that is full keeps nothing; the answer is shown all the same.
  await cache.set(entry, answer).catch(() => undefined);
  return { ok: true, ...answer };
}

/** A fetch that says which host it asks, and when the answer begins to arrive. */
const telling =
  (fetch: Fetch, onProgress: (progress: LookupProgress) => void): Fetch =>
  async (url, init) => {
    const { host } = new URL(url);
    onProgress({ phase: 'asking', host });
    const response = await fetch(url, init);
    onProgress({ phase: 'reading', host });
    return response;
  };
