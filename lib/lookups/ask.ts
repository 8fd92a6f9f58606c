import type { Fetch, LiveLookup, LookupOutcome, LookupResult } from './types';

/** What asking needs of the world. */
export type AskingWorld = {
  readonly fetch: Fetch;
  /** Whether the reader switched a look-up on and its hosts are granted. */
  readonly isOn: (id: string, origins: readonly string[]) => Promise<boolean>;
  /** The reader's key for a service, or null. */
  readonly keyOf: (id: string) => Promise<string | null>;
  readonly cache: {
    /** Results that are not older than they may be, or null. */
    readonly get: (key: string) => Promise<readonly LookupResult[] | null>;
    readonly set: (key: string, results: readonly LookupResult[]) => Promise<void>;
  };
};

/**
 * Asks a service, from what was kept of it where that is fresh enough. Nothing is sent where the look-up is off, has no key
 * that it needs, or was cancelled. Never rejects.
 */
export async function ask<Query extends object>(
  { id, live }: { readonly id: string; readonly live: LiveLookup<Query> },
  query: Query,
  { fetch, isOn, keyOf, cache }: AskingWorld,
  signal: AbortSignal,
): Promise<LookupOutcome> {
  if (!(await isOn(id, live.origins))) return { ok: false, problem: { code: 'off' } };
  const entry = `${id} ${JSON.stringify(Object.entries(query))}`;
  const kept = await cache.get(entry).catch(() => null);
  if (kept) return { ok: true, results: kept };
  const key = live.needsKey ? await keyOf(id) : null;
  if (live.needsKey && key === null) return { ok: false, problem: { code: 'refused', status: 401 } };
  if (signal.aborted) return { ok: false, problem: { code: 'cancelled' } };
  const outcome = await live.fetch(query, { fetch, signal, ...(key !== null && { key }) });
  // A device that is full keeps nothing; the answer is shown all the same.
  if (outcome.ok) await cache.set(entry, outcome.results).catch(() => undefined);
  return outcome;
}
