import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

const correctionsSchema = v.record(
  v.string(),
  v.variant('kind', [
    v.object({
      kind: v.literal('stance'),
      stance: v.picklist(['supports', 'conditional', 'opposes', 'undecided', 'none']),
    }),
    v.object({ kind: v.literal('hidden') }),
  ]),
);

/** Country code → what the reader says of its stance in one article. */
export type StoredCorrections = v.InferOutput<typeof correctionsSchema>;

const keyOf = (address: string) => `local:corrections:${address}` as const;

/** The reader's corrections of the article at an address; none where there are none or they cannot be read. */
export async function getCorrections(address: string): Promise<StoredCorrections> {
  const result = v.safeParse(correctionsSchema, await storage.getItem(keyOf(address)));
  return result.success ? result.output : {};
}

/** Keeps corrections; an empty record removes the entry. Rejects where the device refuses to store. */
export async function setCorrections(address: string, corrections: StoredCorrections): Promise<void> {
  if (Object.keys(corrections).length === 0) await storage.removeItem(keyOf(address));
  else await storage.setItem(keyOf(address), corrections);
}

/** Forgets every correction. */
export async function clearCorrections(): Promise<void> {
  const keys = Object.keys(await storage.snapshot('local')).filter((key) => key.startsWith('corrections:'));
  await storage.removeItems(keys.map((key) => `local:${key}` as const));
}
