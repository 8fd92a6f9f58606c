import type { LibraryDatabase } from '../library/database';
import type { LibraryDevice } from '../library/library-store';
import { retentionDays } from '../storage/retention';
import { logFault } from './log-fault';

/** Articles from which losing the library would hurt. */
const WORTH_ASKING = 10;

/** Whether the browser promised to keep the library when the disk is full. */
const isPersistent = (): Promise<boolean> => navigator.storage.persisted();

/**
 * Asks the browser not to clear the library when the disk is full, once it holds some articles. Some browsers ask the
 * reader. Never rejects: without the promise the library works all the same.
 */
export async function persistWhenItMatters(database: LibraryDatabase): Promise<void> {
  try {
    if ((await database.entries.count()) < WORTH_ASKING || (await isPersistent())) return;
    await navigator.storage.persist();
  } catch {
    // Browsers that block storage for extensions know no promises either.
  }
}

/** The device and settings of a real browser. */
export const libraryDevice: LibraryDevice = {
  usage: () =>
    navigator.storage.estimate().then(
      ({ usage }) => usage ?? null,
      () => null,
    ),
  isPersistent: () => isPersistent().catch(() => null),
  persist: () => navigator.storage.persist(),
  retentionDays: () => retentionDays(Date.now()),
  now: () => new Date().toISOString(),
  report: logFault,
};
