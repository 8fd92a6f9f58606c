import * as v from 'valibot';
import type { LookupResult } from '../types/lookup';

const NAME = 'standpoint-lookups';
const STORE = 'answers';
/** ms that an answer is shown without asking again. */
const FRESH = 24 * 60 * 60 * 1000;
/** Answers kept at most; the oldest go first. */
const MOST = 200;

const text = v.string();
const isoTime = v.pipe(text, v.isoTimestamp());
const answerSchema = v.object({
  key: text,
  asOf: isoTime,
  results: v.array(
    v.object({
      title: text,
      url: v.pipe(text, v.regex(/^https?:/)),
      publisher: text,
      date: v.nullable(text),
      rating: v.nullable(text),
      text: v.nullable(text),
    }),
  ),
});

/** What a look-up answered, and when (ISO 8601). */
export type CachedAnswer = { readonly asOf: string; readonly results: readonly LookupResult[] };

/** What a look-up answered within the last day, or null. Keys begin with the look-up's id and a space. */
export async function getCached(key: string): Promise<CachedAnswer | null> {
  const found = await inStore<unknown>('readonly', (store) => store.get(key));
  const answer = v.safeParse(answerSchema, found);
  if (!answer.success || !isFresh(answer.output.asOf)) return null;
  const { asOf, results } = answer.output;
  return { asOf, results };
}

/** Keeps an answer for a day; those from a time to come, left by a clock that was wrong, go first. Rejects where the device refuses to store. */
export async function setCached(key: string, { asOf, results }: CachedAnswer): Promise<void> {
  await inStore('readwrite', (store) => store.put({ key, asOf, results }));
  const now = new Date().toISOString();
  const old = new Date(Date.now() - FRESH).toISOString();
  // Those to come would be the newest for years, and drive out every answer that is given.
  await inStore('readwrite', (store) => forgetWhile(store, IDBKeyRange.lowerBound(now, true), () => true));
  await inStore('readwrite', (store) => {
    const count = store.count();
    count.onsuccess = () => {
      let surplus = count.result - MOST;
      forgetWhile(store, null, (asOf) => surplus-- > 0 || asOf < old);
    };
    return count;
  });
}

/** Walks the answers of a range from the oldest on, and forgets them until one is to stay. */
function forgetWhile(
  store: IDBObjectStore,
  range: IDBKeyRange | null,
  goes: (asOf: IDBValidKey) => boolean,
): IDBRequest<IDBCursorWithValue | null> {
  const walk = store.index('asOf').openCursor(range);
  walk.onsuccess = () => {
    const cursor = walk.result;
    if (!cursor || !goes(cursor.key)) return;
    cursor.delete();
    cursor.continue();
  };
  return walk;
}

/** Forgets what a look-up answered. */
export async function forgetCached(id: string): Promise<void> {
  await inStore('readwrite', (store) => store.delete(IDBKeyRange.bound(`${id} `, `${id} \uffff`)));
}

/** A time to come means that the clock was set back: such an answer is as good as none. */
function isFresh(asOf: string): boolean {
  const age = Date.now() - Date.parse(asOf);
  return age >= 0 && age < FRESH;
}

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open(NAME, 1);
  request.onupgradeneeded = () =>
    request.result.createObjectStore(STORE, { keyPath: 'key' }).createIndex('asOf', 'asOf');
  return settled(request);
}

/** Runs one transaction, and waits until it is written down. */
async function inStore<T>(mode: IDBTransactionMode, run: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction(STORE, mode);
    const request = run(transaction.objectStore(STORE));
    await new Promise<void>((resolve, reject) => {
      const fail = () => reject(transaction.error ?? new Error('the look-ups could not be stored'));
      transaction.oncomplete = () => resolve();
      transaction.onabort = fail;
    });
    return request.result;
  } finally {
    database.close();
  }
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('the look-ups could not be opened'));
  });
