import { browser } from 'wxt/browser';

/** Logs a fault of ours where those who mend it look for it, with the version. */
export const logFault = (error: unknown): void =>
  console.error(`Standpoint ${browser.runtime.getManifest().version}:`, error);
