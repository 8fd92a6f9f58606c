import {
  defaultSettings,
  liveServices,
  type Access,
  type Settings,
  type SettingsServices,
} from '@/lib/panel/settings-services';

/** Settings and grants in memory; `asked` lists what the browser was asked for, `agrees` is the reader's answer. */
export function fakeSettings(agrees = true) {
  const asked: string[] = [];
  const keys = new Map<string, string>();
  let settings: Settings = defaultSettings;
  let access: Access = {
    mode: 'on-click',
    newsHosts: { granted: 0, known: 500 },
    mayReadAhead: false,
    sites: ['*://blog.example/*'],
  };
  const watchers = new Set<(settings: Settings) => void>();
  const accessWatchers = new Set<() => void>();
  const grant = (change: Partial<Access>, what: string) => {
    asked.push(what);
    if (!agrees) return Promise.resolve(false);
    access = { ...access, ...change };
    accessWatchers.forEach((tell) => tell());
    return Promise.resolve(true);
  };
  const services: SettingsServices = {
    getSettings: () => Promise.resolve(settings),
    setSettings: (change) => {
      const patch = typeof change === 'function' ? change(settings) : change;
      if (patch.theme !== undefined && !['system', 'light', 'dark'].includes(patch.theme))
        return Promise.reject(new Error('no such theme'));
      settings = { ...settings, ...patch };
      watchers.forEach((tell) => tell(settings));
      return Promise.resolve();
    },
    watchSettings: (callback) => {
      watchers.add(callback);
      return () => watchers.delete(callback);
    },
    getAccess: () => Promise.resolve(access),
    watchAccess: (callback) => {
      accessWatchers.add(callback);
      return () => accessWatchers.delete(callback);
    },
    requestNewsSites: () => grant({ mode: 'news-sites', newsHosts: { granted: 480, known: 500 } }, 'news sites'),
    requestEverySite: () => grant({ mode: 'every-site' }, 'every site'),
    allowSite: (address) => grant({}, address),
    allowReadingAhead: () => grant({ mayReadAhead: true }, 'reading ahead'),
    forgetNewsSites: () => grant({ mode: 'on-click' }, 'forget news sites').then(() => undefined),
    forgetEverySite: () => grant({}, 'forget every site').then(() => undefined),
    forgetSite: (pattern) => grant({ sites: [] }, `forget ${pattern}`),
    watchLive: (callback) => {
      const tell = () => callback(liveServices.filter(({ id }) => settings.live[id]));
      tell();
      watchers.add(tell);
      return () => watchers.delete(tell);
    },
    allowOrigins: (origins) => grant({}, origins.join()),
    forgetOrigins: (origins) => grant({}, `forget ${origins.join()}`),
    forgetAnswers: (id) => grant({}, `forget answers of ${id}`).then(() => undefined),
    lookupsWithKey: () => Promise.resolve([...keys.keys()]),
    setLookupKey: (id, key) => {
      if (key === null) keys.delete(id);
      else keys.set(id, key);
      return Promise.resolve();
    },
    forgetGrantsAndKeys: () => {
      keys.clear();
      return grant({ mode: 'on-click', sites: [] }, 'forget grants and keys').then(() => undefined);
    },
    clearCorrections: () => {
      asked.push('clear corrections');
      return Promise.resolve();
    },
  };
  return { services, asked, keys, stored: () => settings };
}
