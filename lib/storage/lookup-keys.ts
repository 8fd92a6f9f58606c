import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import { inTurn } from './in-turn';

/** Apart from the settings, so that no export holds a key; in `local`, so that none is synced. */
const KEY = 'local:lookup-keys';
const keysSchema = v.record(v.string(), v.pipe(v.string(), v.minLength(1), v.maxLength(200)));

async function read(): Promise<v.InferOutput<typeof keysSchema>> {
  const result = v.safeParse(keysSchema, await storage.getItem<unknown>(KEY));
  return result.success ? result.output : {};
}

/** The reader's key for a look-up; null where there is none. */
export const getLookupKey = async (id: string): Promise<string | null> => (await read())[id] ?? null;

/** Ids of the look-ups that have a key. */
export const lookupsWithKey = async (): Promise<string[]> => Object.keys(await read());

/** Keeps a key on this device; null removes it. Rejects where it is too long or the device refuses to store. */
export function setLookupKey(id: string, key: string | null): Promise<void> {
  return inTurn(async () => {
    const others = Object.entries(await read()).filter(([other]) => other !== id);
    const keys = Object.fromEntries(key === null ? others : [...others, [id, key.trim()]]);
    await storage.setItem(KEY, v.parse(keysSchema, keys));
  });
}
