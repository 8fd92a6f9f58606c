import { ask, type AskingWorld } from '../lookups/ask';
import { countryLookups, lookups } from '../lookups/index';
import { queryFor } from '../lookups/key-words';
import type { Fetch } from '../lookups/types';
import type { LookUpHandler } from '../messaging/handle-look-ups';
import { holdsOrigins } from '../permissions/grants';
import { getCached, setCached } from '../storage/lookup-cache';
import { getLookupKey } from '../storage/lookup-keys';
import { getSettings } from '../storage/settings';

/** Tells a service nothing of the reader but the question: no cookies, no referrer, and no second host by redirect. */
const quietFetch: Fetch = (url, init) =>
  fetch(url, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store' });

const world: AskingWorld = {
  fetch: quietFetch,
  isOn: async (id, origins) => (await getSettings()).live[id] === true && (await holdsOrigins(origins)),
  keyOf: getLookupKey,
  now: () => new Date().toISOString(),
  cache: { get: getCached, set: setCached },
};

/** A private window leaves nothing behind; what is known already may be shown there. */
const privateWorld: AskingWorld = { ...world, cache: { get: getCached, set: () => Promise.resolve() } };

/** Asks through the browser. */
export const lookUp: LookUpHandler = ({ id, asked, keep }, signal, onProgress) => {
  const here = keep ? world : privateWorld;
  if ('country' in asked) {
    const found = countryLookups.find((one) => one.id === id);
    const lang = asked.lang.split('-')[0] as string;
    if (found) return ask(found, { country: asked.country, lang }, here, signal, onProgress);
  } else {
    const found = lookups.find((one) => one.id === id);
    if (found?.live) return ask({ id, live: found.live }, queryFor(asked.claim, asked.lang), here, signal, onProgress);
  }
  return Promise.resolve({ ok: false, problem: { code: 'off' } });
};
