import { execFileSync } from 'node:child_process';
import { accessSync, constants, readdirSync, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { BrowserName } from './driver';

/** A browser on this machine. */
export type Browser = { readonly name: BrowserName; readonly program: string };

/** Programs by the names they have on the PATH, best first. */
const onPath: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'microsoft-edge',
    'microsoft-edge-stable',
    'google-chrome',
    'google-chrome-stable',
    'chrome',
  ],
  firefox: ['firefox-esr', 'firefox-developer-edition', 'firefox'],
};

/** Where macOS and Windows keep them. */
const elsewhere: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    String.raw`C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe`,
    String.raw`C:\Program Files\Google\Chrome\Application\chrome.exe`,
  ],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    String.raw`C:\Program Files\Mozilla Firefox\firefox.exe`,
  ],
};

/** Folder under the repository into which browsers are downloaded where no package manager may be used. */
export const DOWNLOADS = 'out/browsers';

/** Finds an installed browser of this kind: on the PATH, in the usual places, or downloaded by `installBrowser`. */
export function findBrowser(name: BrowserName): Browser | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...onPath[name].flatMap((program) => folders.map((folder) => join(folder, program))),
    ...elsewhere[name],
    ...downloaded(name),
  ];
  const program = candidates.find(isProgram);
  return program === undefined ? null : { name, program };
}

/** Reads what the reader asked for with `--browser`: a name (chrome, chromium, edge, firefox) or the path of a program. */
export function parseBrowser(asked: string): { readonly name: BrowserName; readonly program: string | null } {
  const isPath = /[\\/]/.test(asked);
  if (isPath && !isProgram(asked)) throw new Error(`--browser ${asked}: there is no program at this path`);
  const known = /firefox/i.test(asked) ? 'firefox' : /chrom|edge/i.test(asked) ? 'chromium' : null;
  if (isPath) return { name: known ?? nameByVersion(asked), program: asked };
  if (known === null) throw new Error(`--browser ${asked}: give chrome, edge, firefox, or the path of one`);
  return { name: known, program: null };
}

function nameByVersion(program: string): BrowserName {
  const version = execFileSync(program, ['--version'], { encoding: 'utf8', timeout: 10_000 });
  return /firefox/i.test(version) ? 'firefox' : 'chromium';
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** @puppeteer/browsers lays out `<browser>/<platform>-<build>/…/<program>`. */
function downloaded(name: BrowserName): string[] {
  const wanted = name === 'firefox' ? /[\\/]firefox(?:\.exe)?$/ : /[\\/](?:chrome|Chromium|chrome\.exe)$/;
  try {
    const folder = join(DOWNLOADS, name === 'firefox' ? 'firefox' : 'chrome');
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((path) => join(process.cwd(), folder, path))
      .filter((path) => wanted.test(path));
  } catch {
    return [];
  }
}
