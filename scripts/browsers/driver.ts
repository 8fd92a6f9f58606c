import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What tests, screenshots and the headless demo do with a browser; Chromium and Firefox each supply one. */
export type Driver = {
  readonly name: BrowserName;
  /** The document of the tab in front. */
  readonly page: View;
  /** The document of the real side panel or sidebar. Its calls wait until there is one. */
  readonly panel: View;
  /** Leads the tab in front to an address and waits for its load event. */
  goto(url: string): Promise<void>;
  /** Opens another tab in front and makes it the one that `page` means. */
  newTab(url: string): Promise<void>;
  /** Opens another tab behind the one in front: it comes to the front when that one is closed. */
  newTabBehind(url: string): Promise<void>;
  /**
   * Opens an address in a private window, into which the extension is let, and which starts it anew. Answers with what closes
   * the window again.
   */
  openPrivately(url: string): Promise<() => Promise<void>>;
  /** Closes the tab in front; the one that was opened before it comes to the front. */
  closeTab(): Promise<void>;
  /** Clicks the toolbar button: grants activeTab and lets the extension open its panel. */
  clickAction(): Promise<void>;
  isPanelOpen(): Promise<boolean>;
  closePanel(): Promise<void>;
  /** Text on the toolbar button for the tab in front; '' where there is none. */
  badge(): Promise<string>;
  /** Names of what the extension keeps until the browser closes. */
  sessionKeys(): Promise<readonly string[]>;
  /** Id of the tab in front, as the extension knows it. */
  tabId(): Promise<number>;
  /** What the browser tells of the extension, for the report of a test that failed: grants, documents, session storage. */
  extensionState(): Promise<string>;
  /** Ends the background as the browser does when it idles. */
  killBackground(): Promise<void>;
  isBackgroundRunning(): Promise<boolean>;
  /** Whether the page without a window is there, in which an article is read ahead. */
  isReadingAhead(): Promise<boolean>;
  /** Ends the extension and starts it anew, as an update does; waits until it listens. */
  reloadExtension(): Promise<void>;
  /** Takes the extension's sites away or gives them back, as the browser's own settings do. */
  setAccess(isAllowed: boolean): Promise<void>;
  /** What the extension holds after a garbage collection, in MB: in Chromium its heaps, in Firefox its process. */
  memory(): Promise<number>;
  /** Presses a key in the panel: 'Tab', 'Enter', 'ArrowRight', 'Escape', ' '. */
  press(key: Key, options?: { readonly shift?: boolean }): Promise<void>;
  setTheme(theme: Theme): Promise<void>;
  /** CSS pixels of the panel of a headless browser. Firefox takes the width alone: its sidebar is as high as the window. */
  setPanelSize(width: number, height: number): Promise<void>;
  /** The address of the page that the extension opened at install, which the driver closed; null where there was none. */
  readonly welcome: string | null;
  /** Settles when the browser has gone: closed by the reader or by `close`; a restart does not count. */
  readonly gone: Promise<void>;
  /** Text of a file that the browser was given to download; waits for it, and removes it. */
  downloaded(name: string): Promise<string>;
  /**
   * Has the device be full, or no more, for panels that are opened from now on. Chromium is restarted: its storage asks for
   * the room that is left when it first writes, and then seldom. In Firefox, whose limit is the disk's, the database
   * answers as on a full disk.
   */
  fillDevice(isFull: boolean): Promise<void>;
  /** Ends the panel at once, whatever it is doing: it is not asked. */
  killPanel(): Promise<void>;
  /** Quits the browser and starts it again on the same profile. */
  restart(): Promise<void>;
  /** Kills the browser in the midst of whatever it does (SIGKILL), and starts it again on the same profile. */
  crash(): Promise<void>;
  close(): Promise<void>;
};

export type BrowserName = 'chromium' | 'firefox';
export type Theme = 'light' | 'dark';
export type Key =
  'Tab' | 'Enter' | 'Escape' | ' ' | 'ArrowRight' | 'ArrowLeft' | 'ArrowDown' | 'ArrowUp' | 'Home' | 'End';

/** One document. Functions given to it must be self-contained: they are sent as text; arguments and results as JSON. */
export type View = {
  run<A extends readonly unknown[], R>(f: (...args: A) => R | Promise<R>, ...args: A): Promise<R>;
  /** Runs `f` with the exports of a CommonJS module that is given as source. */
  runModule<A extends readonly unknown[], R>(
    source: string,
    f: (exports: never, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  /** A real click in the middle of the first element that matches, with user activation. */
  click(selector: string): Promise<void>;
  /** PNG of what is visible. */
  screenshot(): Promise<Buffer>;
};

/** What a driver is started with. */
export type LaunchOptions = {
  /** Folder of the unpacked build for this browser. */
  readonly extension: string;
  /** The browser's program; where absent, the one that `findBrowser` finds. */
  readonly program?: string;
  /** Loopback port of a proxy that every request of the browser goes through. Without it requests go out as usual. */
  readonly proxyPort?: number;
  /** true where absent. Otherwise the reader sees and sizes the windows. */
  readonly headless?: boolean;
};

/**
 * Source of an expression that answers with a promise of `f(...args)` as JSON. Defines `__name`, which compilers that
 * keep function names (esbuild) leave in the text of a function. An element that is found counts as `true`.
 */
export function callSource(f: (...args: never[]) => unknown, args: readonly unknown[], before = ''): string {
  const list = [...(before === '' ? [] : ['module.exports']), `...${JSON.stringify(args)}`].join(', ');
  return `(async () => { const __name = (f) => f; ${before}\nconst result = await (${f.toString()})(${list});
    return JSON.stringify(typeof Node === 'function' && result instanceof Node ? true : (result ?? null)); })()`;
}

/** Asks `view` again and again until `f` answers with something truthy. Rejects after `timeout` ms with what the view shows. */
export async function until<A extends readonly unknown[], R>(
  view: View,
  what: string,
  f: (...args: A) => R | Promise<R>,
  args: A,
  timeout = 30_000,
): Promise<NonNullable<R>> {
  const end = Date.now() + timeout;
  let failure = '';
  while (Date.now() < end) {
    try {
      const result = await view.run(f, ...args);
      if (result) return result;
    } catch (error) {
      failure = ` (${error instanceof Error ? error.message : String(error)})`;
    }
    await new Promise((again) => setTimeout(again, 40));
  }
  const text = await view.run(wholeText).catch(() => 'nothing');
  throw new Error(`Waited ${timeout} ms in vain: ${what}${failure}. It shows:\n${text.slice(0, 1500)}`);
}

/** Text of a document, closed details included: they say what went wrong. */
function wholeText(): string {
  const details = [...document.querySelectorAll('details')].map((one) => one.textContent);
  return [document.body.innerText, ...details].join('\n');
}

/** Waits for a condition outside a document. */
export async function untilTrue(what: string, f: () => boolean | Promise<boolean>, timeout = 30_000): Promise<void> {
  const end = Date.now() + timeout;
  while (!(await f())) {
    if (Date.now() > end) throw new Error(`Waited ${timeout} ms in vain: ${what}`);
    await new Promise((again) => setTimeout(again, 30));
  }
}

/** Waits until a download is complete, and takes it. */
export async function takeDownload(folder: string, name: string): Promise<string> {
  const file = join(folder, name);
  let size = -1;
  await untilTrue(`${name} is downloaded`, () => {
    const before = size;
    size = existsSync(file) ? statSync(file).size : -1;
    return size > 0 && size === before && !existsSync(`${file}.part`);
  });
  const text = readFileSync(file, 'utf8');
  rmSync(file);
  return text;
}
