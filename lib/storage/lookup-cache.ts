import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const KEY = 'local:lookup-cache';
/** ms that an answer is shown without asking again. */
const FRESH = 24 * 60 * 60 * 1000;
/** Answers kept at most; the oldest go first. */
const MOST = 60;

const text = v.string();
const resultSchema = v.object({
  title: text,
  url: v.pipe(text, v.regex(/^https?:/)),
  publisher: text,
  date: v.nullable(text),
  rating: v.nullable(text),
  text: v.nullable(text),
});
const entriesSchema = v.array(v.object({ key: text, until: v.number(), results: v.array(resultSchema) }));

/** One thing that a look-up found. */
export type CachedResult = Readonly<v.InferOutput<typeof resultSchema>>;

async function read(now: number): Promise<v.InferOutput<typeof entriesSchema>> {
  const result = v.safeParse(entriesSchema, await storage.getItem<unknown>(KEY));
  return result.success ? result.output.filter(({ until }) => until > now && until <= now + FRESH) : [];
}

/** What a look-up answered within the last day, or null. Keys begin with the look-up's id and a space. */
export const getCached = async (key: string): Promise<readonly CachedResult[] | null> =>
  (await read(Date.now())).find((entry) => entry.key === key)?.results ?? null;

/** Keeps an answer for a day. Rejects where the device refuses to store. */
export async function setCached(key: string, results: readonly CachedResult[]): Promise<void> {
  const now = Date.now();
  const others = (await read(now)).filter((entry) => entry.key !== key);
  await storage.setItem(KEY, [...others, { key, until: now + FRESH, results }].slice(-MOST));
}

/** Forgets what a look-up answered. */
export async function forgetCached(id: string): Promise<void> {
  const others = (await read(Date.now())).filter(({ key }) => !key.startsWith(`${id} `));
  if (others.length > 0) await storage.setItem(KEY, others);
  else await storage.removeItem(KEY);
}
