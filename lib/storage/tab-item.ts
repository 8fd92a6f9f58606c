import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';

/** One value a tab, kept until the browser closes. Written by the background alone; read and watched by the panels. */
export type TabItem<T> = {
  /** The value, or null where there is none or it does not fit its schema. */
  readonly get: (tabId: number) => Promise<T | null>;
  readonly set: (tabId: number, value: T) => Promise<void>;
  readonly remove: (tabId: number) => Promise<void>;
  /** Calls back on every change; returns a function that ends it. */
  readonly watch: (tabId: number, callback: (value: T | null) => void) => () => void;
};

/** Defines a value a tab under `session:<name>:<tabId>`. */
export function defineTabItem<T>(name: string, schema: v.GenericSchema<T>): TabItem<T> {
  const key = (tabId: number) => `session:${name}:${tabId}` as const;
  const checked = (raw: unknown): T | null => {
    const result = v.safeParse(schema, raw);
    return result.success ? result.output : null;
  };
  return {
    get: async (tabId) => checked(await storage.getItem(key(tabId))),
    set: (tabId, value) => storage.setItem(key(tabId), value),
    remove: (tabId) => storage.removeItem(key(tabId)),
    watch: (tabId, callback) => storage.watch(key(tabId), (value) => callback(checked(value))),
  };
}
