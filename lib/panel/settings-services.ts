import {
  allowOrigins,
  allowReadingAhead,
  allowThisSite,
  forgetEveryGrant,
  forgetEverySite,
  forgetNewsSites,
  forgetOrigins,
  forgetReadingAhead,
  forgetSite,
  getAccess,
  requestEverySite,
  requestNewsSites,
  watchAccess,
  type Access,
} from '../permissions/index';
import { forgetEveryAhead } from '../storage/ahead';
import { clearCorrections } from '../storage/corrections';
import { forgetCached } from '../storage/lookup-cache';
import { lookupsWithKey, setLookupKey } from '../storage/lookup-keys';
import { defaultSettings, getSettings, setSettings, watchSettings } from '../storage/settings';
import type { Settings, SettingsChange, SettingsPatch } from '../storage/settings';
import { watchLive } from './live-lookups';
import { liveServices, type LiveService } from './live-services';

export type { Access, LiveService, Settings, SettingsChange, SettingsPatch };
export { defaultSettings, liveServices };

/** What the options and the welcome page need of the browser. Handed in, so that both are tested without one. */
export type SettingsServices = {
  readonly getSettings: () => Promise<Settings>;
  /** Rejects where a value does not fit or the device refuses to store. */
  readonly setSettings: (change: SettingsChange) => Promise<void>;
  readonly watchSettings: (callback: (settings: Settings) => void) => () => void;
  readonly getAccess: () => Promise<Access>;
  readonly watchAccess: (callback: () => void) => () => void;
  /** Must be called in a click handler before anything is awaited; each answers whether the reader agreed. */
  readonly requestNewsSites: () => Promise<boolean>;
  readonly requestEverySite: () => Promise<boolean>;
  readonly allowSite: (address: string) => Promise<boolean>;
  /** What reading ahead needs of the browser. */
  readonly allowReadingAhead: () => Promise<boolean>;
  readonly forgetNewsSites: () => Promise<void>;
  readonly forgetEverySite: () => Promise<void>;
  readonly forgetSite: (pattern: string) => Promise<boolean>;
  readonly clearCorrections: () => Promise<void>;
  /** Calls back with the services that may be asked from the panel, at once and on change; returns a function that ends it. */
  readonly watchLive: (callback: (on: readonly LiveService[]) => void) => () => void;
  /** Asks for the hosts of a look-up: first thing in a click. */
  readonly allowOrigins: (origins: readonly string[]) => Promise<boolean>;
  readonly forgetOrigins: (origins: readonly string[]) => Promise<boolean>;
  /** Forgets what a look-up answered. */
  readonly forgetAnswers: (id: string) => Promise<void>;
  /** Ids of the look-ups that the reader gave a key. */
  readonly lookupsWithKey: () => Promise<readonly string[]>;
  /** Gives back every grant of the browser, and forgets the keys and the answers of the services. */
  readonly forgetGrantsAndKeys: () => Promise<void>;
  /** Keeps a key on this device; null removes it. Rejects where it is no key or cannot be stored. */
  readonly setLookupKey: (id: string, key: string | null) => Promise<void>;
};

/** The services of a real browser. */
export const browserSettingsServices: SettingsServices = {
  getSettings,
  setSettings: async (change) => {
    await setSettings(change);
    if ((await getSettings()).readAhead) return;
    // Switched off: nothing of it stays.
    await forgetEveryAhead();
    await forgetReadingAhead();
  },
  watchSettings,
  getAccess,
  watchAccess,
  allowReadingAhead,
  requestNewsSites,
  requestEverySite,
  allowSite: allowThisSite,
  forgetNewsSites,
  forgetEverySite,
  forgetSite,
  clearCorrections,
  watchLive,
  allowOrigins,
  forgetOrigins,
  forgetAnswers: forgetCached,
  lookupsWithKey,
  setLookupKey,
  forgetGrantsAndKeys: async () => {
    await forgetEveryGrant();
    for (const id of await lookupsWithKey()) await setLookupKey(id, null);
    for (const { id } of liveServices) await forgetCached(id);
  },
};

/** A host as the reader may type it: "https://www.News.example/a" → "news.example"; null for what is none. */
export function typedHost(words: string): string | null {
  const text = words.trim();
  const address = text.includes('://') ? text : `https://${text}`;
  if (/\s/.test(text) || !URL.canParse(address)) return null;
  const { hostname } = new URL(address);
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(hostname) ? hostname.replace(/^www\./, '') : null;
}
