import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { Browser as Product, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import type { BrowserName } from './driver';
import { DOWNLOADS, findBrowser, type Browser } from './find';

/** Debian's names of what the end-to-end tests and screenshots need: browsers, a certificate maker, fonts of all scripts. */
export const TEST_PACKAGES = [
  'chromium',
  'firefox-esr',
  'openssl',
  'fonts-noto-core',
  'fonts-noto-cjk',
  'fonts-noto-color-emoji',
] as const;

/** Which of these Debian packages are not installed; all of them where there is no dpkg. */
export function missingPackages(packages: readonly string[]): string[] {
  return packages.filter((name) => {
    const asked = spawnSync('dpkg-query', ['-W', '-f=${db:Status-Status}', name], { encoding: 'utf8' });
    return asked.stdout !== 'installed';
  });
}

/** Whether this process may install packages: root on a system with apt. */
export const mayUseApt = (): boolean => process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** Installs Debian packages, with apt's own progress on standard error. Throws where apt fails. */
export function installPackages(packages: readonly string[]): void {
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

/**
 * Finds a browser of this kind or installs one: by apt as root on Debian and Ubuntu, else by a download into
 * out/browsers. Throws an error whose message says what the reader can do.
 */
export async function requireBrowser(name: BrowserName, say: (line: string) => void): Promise<Browser> {
  const found = findBrowser(name);
  if (found !== null) return found;
  if (mayUseApt()) {
    const packages = [name === 'firefox' ? 'firefox-esr' : 'chromium', 'fonts-noto-core', 'fonts-noto-color-emoji'];
    say(`No ${label(name)} found: installing ${packages.join(' ')} with apt…`);
    try {
      installPackages(packages);
    } catch {
      say('apt could not install it; trying a download.');
    }
    const installed = findBrowser(name);
    if (installed !== null) return installed;
  }
  try {
    return await download(name, say);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(
      `No ${label(name)} found, and none could be downloaded (${reason}).\n` +
        `Install one (on Debian or Ubuntu: sudo apt-get install ${name === 'firefox' ? 'firefox-esr' : 'chromium'}),` +
        ' or name its program with --browser /path/to/it.',
      { cause: error },
    );
  }
}

async function download(name: BrowserName, say: (line: string) => void): Promise<Browser> {
  const product = name === 'firefox' ? Product.FIREFOX : Product.CHROME;
  const platform = detectBrowserPlatform();
  if (platform === undefined) throw new Error('no download for this platform');
  say(`Downloading ${label(name)} into ${DOWNLOADS}…`);
  const buildId = await resolveBuildId(product, platform, 'stable');
  let told = 0;
  const installed = await install({
    browser: product,
    buildId,
    platform,
    cacheDir: DOWNLOADS,
    downloadProgressCallback: (bytes, total) => {
      const tenth = Math.floor((10 * bytes) / total);
      if (tenth > told) say(`  ${tenth * 10} % of ${Math.round(total / 1e6)} MB`);
      told = Math.max(told, tenth);
    },
  });
  return { name, program: installed.executablePath };
}

const label = (name: BrowserName): string => (name === 'firefox' ? 'Firefox' : 'Chrome, Chromium or Edge');
