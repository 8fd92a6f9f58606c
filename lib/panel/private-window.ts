import { browser } from 'wxt/browser';

/** Whether this is a panel of a private window: nothing of it is kept. */
export const isPrivateWindow = async (): Promise<boolean> => (await browser.windows.getCurrent()).incognito;
