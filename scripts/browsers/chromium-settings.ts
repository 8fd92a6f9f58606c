import type { Browser } from 'puppeteer-core';

/** The id of our extension, the only one. */
export async function extensionId(browser: Browser): Promise<string> {
  const own = await browser.waitForTarget((target) => target.url().startsWith('chrome-extension://'));
  return new URL(own.url()).hostname;
}

/** Changes what the browser lets the extension do, in its own page of extensions. */
export async function configure(
  browser: Browser,
  change: { readonly hostAccess: 'ON_ALL_SITES' | 'ON_CLICK' } | { readonly incognitoAccess: boolean },
): Promise<void> {
  const update = JSON.stringify({ extensionId: await extensionId(browser), ...change });
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  // An unpacked extension that is started anew stays off otherwise.
  await settings.evaluate('chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })');
  await settings.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${update})`);
  await settings.close();
}
