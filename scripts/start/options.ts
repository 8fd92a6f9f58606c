import { parseArgs } from 'node:util';

/** What `npm start` was asked to do. */
export type StartOptions = {
  /** A name or the path of a program; null: whichever is found. */
  readonly browser: string | null;
  /** Without a window: does the main job, prints the cards, saves screenshots, ends. */
  readonly headless: boolean;
  /** Name of a demo article, or path of a saved page; null: the first demo article. */
  readonly article: string | null;
  readonly help: boolean;
};

export const USAGE = `usage: npm start [-- OPTIONS]
  --browser NAME|PATH   chrome, chromium, edge, firefox, or the program itself; else the first that is found
  --article NAME|PATH   a demo article (a folder of tests/fixtures) or a saved page
  --headless            no window: prints the cards and saves screenshots under out/screenshots, then ends
                        (so it does by itself where there is no display)
  --help                this text`;

/** Reads the command line. Throws on options that do not exist. */
export function readOptions(args: readonly string[]): StartOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      browser: { type: 'string' },
      article: { type: 'string' },
      headless: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  return {
    browser: values.browser ?? null,
    article: values.article ?? null,
    headless: values.headless || !hasDisplay(),
    help: values.help,
  };
}

/** macOS and Windows always have one; elsewhere a display server says so in the environment. */
function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}
