import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { inTurn } from './in-turn';

/** Raise with every change of shape that old settings do not fit, and add a step to `migrations`. */
const VERSION = 1;

/** What the interface can be written in, as the folders of `_locales` are named; 'browser' has the browser choose. */
export const languages = [
  'browser',
  ...(['ar', 'de', 'en', 'es', 'fr', 'hi', 'it', 'nl', 'pl'] as const),
  ...(['pt_BR', 'pt_PT', 'sq', 'sr', 'tr', 'uk', 'zh_CN'] as const),
] as const;

const fields = {
  /** Where articles are noticed unasked. The browser's grants decide what happens; this is what the reader wished. */
  notice: v.picklist(['news-sites', 'every-site', 'on-click']),
  /** Hosts where the reader wants to be left alone, with their subdomains. */
  offHosts: v.pipe(v.array(v.pipe(v.string(), v.maxLength(253))), v.maxLength(5_000)),
  theme: v.picklist(['system', 'light', 'dark']),
  density: v.picklist(['comfortable', 'compact']),
  textSize: v.picklist(['small', 'medium', 'large']),
  language: v.optional(v.picklist(languages), 'browser'),
  /** The panel marks what stands where the reader is in the page. */
  followPage: v.optional(v.boolean(), false),
  /** Single letters and digits do something in the panel. */
  singleKeys: v.optional(v.boolean(), true),
  /** Articles are read before the panel is opened, where the reader has them noticed. */
  readAhead: v.optional(v.boolean(), false),
  /** What the library keeps: every article opened in the panel, those chosen, none. */
  keep: v.picklist(['opened', 'chosen', 'none']),
  /** Days after which an article that was only opened is forgotten; null: never. */
  keepDays: v.optional(v.nullable(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3_650))), null),
  /** Look-up id → switched on. An id that is absent has its default. */
  lookups: v.record(v.string(), v.boolean()),
  /** Look-up id → asked from the panel. An id that is absent is off. */
  live: v.optional(v.record(v.string(), v.boolean()), {}),
};
const settingsSchema = v.object({ ...fields, version: v.literal(VERSION) });

/** What the reader chose. */
export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;

/** Some settings, changed. */
export type SettingsPatch = Partial<Omit<Settings, 'version'>>;

/** The same, or what makes it of the settings as they are at that moment. */
export type SettingsChange = SettingsPatch | ((now: Settings) => SettingsPatch);

/** A new reader's settings: nothing is looked at unasked, nothing is kept unasked. */
export const defaultSettings: Settings = {
  version: VERSION,
  notice: 'on-click',
  offHosts: [],
  theme: 'system',
  density: 'comfortable',
  textSize: 'medium',
  language: 'browser',
  followPage: false,
  singleKeys: true,
  readAhead: false,
  keep: 'chosen',
  keepDays: null,
  lookups: {},
  live: {},
};

/** Version → how to turn its settings into those of the next. */
const migrations: Readonly<Record<number, (old: Record<string, unknown>) => Record<string, unknown>>> = {};

const KEY = 'local:settings';
/** Where a value that could not be read is put before it is overwritten. */
const UNREADABLE = 'local:settings-unreadable';

/** The settings; what is unreadable of them falls back to the defaults, field by field. */
export async function getSettings(): Promise<Settings> {
  return readSettings(await storage.getItem<unknown>(KEY)).settings;
}

/**
 * Changes some settings, one change after another; a list that grows is to be given as a function, so that of two changes
 * none is lost. Rejects where a value does not fit or the device refuses to store.
 */
export function setSettings(change: SettingsChange): Promise<void> {
  return inTurn(async () => {
    const raw = await storage.getItem<unknown>(KEY);
    const { settings, intact } = readSettings(raw);
    const patch = typeof change === 'function' ? change(settings) : change;
    const next = v.parse(settingsSchema, { ...settings, ...patch });
    if (!intact) await storage.setItem(UNREADABLE, raw);
    await storage.setItem(KEY, next);
  });
}

/** Calls back on every change, with what was before, too; returns a function that ends it. */
export function watchSettings(callback: (settings: Settings, before: Settings) => void): () => void {
  return storage.watch<unknown>(KEY, (raw, old) => callback(readSettings(raw).settings, readSettings(old).settings));
}

/**
 * Calls back with the settings at once (those of a new reader where they cannot be read), and on every change; returns a
 * function that ends it.
 */
export function followSettings(callback: (settings: Settings) => void): () => void {
  let isKnown = false;
  const tell = (settings: Settings) => {
    isKnown = true;
    callback(settings);
  };
  const stop = watchSettings(tell);
  void getSettings()
    .catch(() => defaultSettings)
    .then((settings) => isKnown || tell(settings));
  return () => {
    isKnown = true;
    stop();
  };
}

function readSettings(raw: unknown): { settings: Settings; intact: boolean } {
  if (raw === null || raw === undefined) return { settings: defaultSettings, intact: true };
  if (typeof raw !== 'object' || Array.isArray(raw)) return { settings: defaultSettings, intact: false };
  let old = raw as Record<string, unknown>;
  for (let step; (step = migrations[Number(old['version'])]);) old = step(old);
  const whole = v.safeParse(settingsSchema, old);
  if (whole.success) return { settings: whole.output, intact: true };
  const kept = Object.entries(fields).flatMap(([name, schema]) => {
    const field = v.safeParse<v.GenericSchema>(schema, old[name]);
    return field.success ? [[name, field.output] as const] : [];
  });
  return { settings: { ...defaultSettings, ...Object.fromEntries(kept) }, intact: false };
}
