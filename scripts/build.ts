import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserName } from './browsers/driver';

/** Where a build goes, and what else it may read at install. */
export type BuildOptions = {
  /** Folder for the builds of all browsers. */
  readonly out: string;
  /** Match patterns of hosts that the manifest names, for demonstrations and tests; the product's manifest names none. */
  readonly hosts?: readonly string[];
};

/** Name of the build for a browser, as WXT gives it to the folder below `out`. */
export const buildName = (browser: BrowserName): string => (browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');

/** Builds the extension for one browser; answers with its folder. Rejects with the first of the builder's words. */
export async function buildExtension(browser: BrowserName, options: BuildOptions): Promise<string> {
  const wxt = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
  const run = promisify(execFile)(
    process.execPath,
    [wxt, 'build', '-b', browser === 'firefox' ? 'firefox' : 'chrome', '--level', 'warn'],
    {
      env: {
        ...process.env,
        NO_COLOR: '1',
        STANDPOINT_OUT: options.out,
        STANDPOINT_DEMO_HOSTS: options.hosts?.join(',') ?? '',
      },
      maxBuffer: 1 << 26,
    },
  );
  await run.catch((error: { stderr: string }) => {
    throw new Error(`The build for ${browser} failed:\n${error.stderr.split('\n').slice(0, 25).join('\n')}`);
  });
  return join(options.out, buildName(browser));
}
