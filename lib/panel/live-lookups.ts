import { ask } from '../lookups/ask';
import { countryLookups } from '../lookups/index';
import { keyWords } from '../lookups/key-words';
import type { Fetch } from '../lookups/types';
import { holdsOrigins, watchAccess } from '../permissions/grants';
import { getCached, setCached } from '../storage/lookup-cache';
import { getLookupKey } from '../storage/lookup-keys';
import { getSettings, watchSettings } from '../storage/settings';
import { forClaims, liveServices, type LiveService, type LookUp } from './live-services';

/** Tells a service nothing of the reader but the question: no cookies, no referrer, and no second host by redirect. */
const quietFetch: Fetch = (url, init) =>
  fetch(url, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error', cache: 'no-store' });

const world = {
  fetch: quietFetch,
  isOn: async (id: string, origins: readonly string[]) =>
    (await getSettings()).live[id] === true && (await holdsOrigins(origins)),
  keyOf: getLookupKey,
  cache: { get: getCached, set: setCached },
};

/** Asks through the browser. */
export const lookUp: LookUp = async (id, asked, signal) => {
  const lang = asked.lang.split('-')[0] as string;
  if ('country' in asked) {
    const found = countryLookups.find((one) => one.id === id);
    if (found) return ask(found, { country: asked.country, lang }, world, signal);
  } else {
    const found = forClaims.find((one) => one.id === id);
    if (found) return ask(found, { words: keyWords(asked.claim), lang }, world, signal);
  }
  return { ok: false, problem: { code: 'off' } };
};

/** Calls back with the services that are on, at once and on change; returns a function that ends it. */
export function watchLive(onChange: (on: readonly LiveService[]) => void): () => void {
  let turn = 0;
  const tell = async () => {
    const mine = ++turn;
    const { live } = await getSettings();
    const wanted = liveServices.filter(({ id }) => live[id] === true);
    const held = await Promise.all(wanted.map(({ origins }) => holdsOrigins(origins)));
    if (mine === turn) onChange(wanted.filter((_, index) => held[index]));
  };
  const stops = [watchSettings(() => void tell()), watchAccess(() => void tell())];
  void tell();
  return () => {
    turn = Number.NaN;
    stops.forEach((stop) => stop());
  };
}
