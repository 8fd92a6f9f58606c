import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { callSource, takeDownload, untilTrue, type Driver, type Key, type LaunchOptions, type View } from './driver';
import { findBrowser } from './find';
import { firefoxPreferences } from './firefox-preferences';
import { moduleSource, pageView } from './firefox-view';
import { Marionette } from './marionette';
import { Sidebar } from './sidebar';

/** Starts Firefox, installs the extension for the session, closes the welcome page. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const program = options.program ?? findBrowser('firefox')?.program;
  if (program === undefined) throw new Error('no Firefox found');
  const profile = mkdtempSync(join(tmpdir(), 'standpoint-firefox-'));
  writeFileSync(join(profile, 'user.js'), firefoxPreferences(options.proxyPort, join(profile, 'downloads')));
  const headless = options.headless ?? true;
  const start = () => startFirefox(program, profile, headless, resolve(options.extension));
  const driver = new FirefoxDriver(await start(), start, profile);
  driver.welcome = await driver.closeWelcome();
  return driver;
}

/** A running Firefox with the extension. */
type Running = {
  readonly client: Marionette;
  readonly sidebar: Sidebar;
  readonly child: ChildProcess;
  /** No longer kills it when this process ends. */
  readonly released: () => void;
};

async function startFirefox(program: string, profile: string, headless: boolean, path: string): Promise<Running> {
  const portFile = join(profile, 'MarionetteActivePort');
  rmSync(portFile, { force: true });
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(program, [...(headless ? ['--headless'] : []), ...flags], {
    stdio: 'ignore',
    // Without it Firefox ignores `services.settings.server` and asks its maker for remote settings.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  const kill = () => void child.kill('SIGKILL'); // Firefox outlives the process that started it
  process.once('exit', kill);
  try {
    await untilTrue(
      'Firefox opens its port',
      () => existsSync(portFile) && readFileSync(portFile, 'utf8') !== '',
      60_000,
    );
    const client = await Marionette.connect(Number(readFileSync(portFile, 'utf8')));
    await client.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await client.setContext('content');
    await client.send('WebDriver:SetWindowRect', { width: 1400, height: 960 });
    const addon = await client.value<string>('Addon:Install', { path, temporary: true });
    const sidebar = new Sidebar(client, addon);
    return { client, sidebar, child, released: () => process.removeListener('exit', kill) };
  } catch (error) {
    kill();
    throw error;
  }
}

/** Code points that WebDriver gives to keys without a character. */
const keyCodes: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ' ': ' ',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  End: '\uE010',
  Home: '\uE011',
};

class FirefoxDriver implements Driver {
  readonly name = 'firefox';
  readonly page: View;
  readonly panel: View;
  welcome: string | null = null;
  readonly gone: Promise<void>;
  #width = 400;
  #isRestarting = false;
  #isFull = false;
  #tellGone = () => {};

  constructor(
    private running: Running,
    private readonly start: () => Promise<Running>,
    private readonly profile: string,
  ) {
    this.gone = new Promise((gone) => (this.#tellGone = gone));
    this.#watch();
    this.page = pageView(() => this.client);
    this.panel = {
      run: (f, ...args) => this.sidebar.run(f, ...args),
      runModule: (source, f, ...args) => this.sidebar.runSource(callSource(f as never, args, moduleSource(source))),
      click: async (selector) => {
        await untilTrue(
          `${selector} appears`,
          () => this.sidebar.run((s) => document.querySelector(s) !== null, selector),
          10_000,
        );
        await this.sidebar.click(selector);
      },
      screenshot: () => this.sidebar.screenshot(),
    };
  }

  private get client(): Marionette {
    return this.running.client;
  }

  private get sidebar(): Sidebar {
    return this.running.sidebar;
  }

  #watch(): void {
    this.running.child.once('exit', () => {
      if (!this.#isRestarting) this.#tellGone();
    });
  }

  restart = () => this.#again(() => this.#quit());

  crash = () =>
    this.#again(async () => {
      const { client, child, released } = this.running;
      const ended = once(child, 'exit');
      child.kill('SIGKILL');
      await ended;
      released();
      client.close();
    });

  /** The add-on comes back under its own identity, with what it stored (see the preferences). */
  async #again(end: () => Promise<void>): Promise<void> {
    this.#isRestarting = true;
    await end();
    this.running = await this.start();
    this.#isRestarting = false;
    this.#watch();
    await this.closeWelcome();
  }

  closeWelcome = () => this.sidebar.closeTab('/welcome.html');

  async goto(url: string): Promise<void> {
    await this.client.setContext('content');
    await this.client.send('WebDriver:Navigate', { url });
  }

  async newTab(url: string): Promise<void> {
    await this.client.setContext('content');
    const { handle } = (await this.client.send('WebDriver:NewWindow', { type: 'tab', focus: true })) as {
      handle: string;
    };
    await this.client.send('WebDriver:SwitchToWindow', { handle, focus: true });
    await this.goto(url);
  }

  async newTabBehind(url: string): Promise<void> {
    await this.client.setContext('content');
    const inFront = await this.client.value<string>('WebDriver:GetWindowHandle');
    const { handle } = (await this.client.send('WebDriver:NewWindow', { type: 'tab', focus: false })) as {
      handle: string;
    };
    await this.client.send('WebDriver:SwitchToWindow', { handle, focus: false });
    await this.goto(url);
    await this.client.send('WebDriver:SwitchToWindow', { handle: inFront, focus: false });
  }

  async openPrivately(url: string): Promise<() => Promise<void>> {
    await this.sidebar.allowPrivateWindows();
    await this.sidebar.openPrivateWindow(url);
    return () => this.sidebar.closePrivateWindow();
  }

  async clickAction(): Promise<void> {
    await this.sidebar.clickAction();
    await untilTrue('the sidebar opens', () => this.isPanelOpen());
    await this.sidebar.setWidth(this.#width);
    await this.sidebar.run(() => document.readyState);
    if (this.#isFull) await this.sidebar.run(answerAsFull);
  }

  async closeTab(): Promise<void> {
    await this.client.setContext('content');
    const handles = (await this.client.send('WebDriver:CloseWindow')) as string[];
    await this.client.send('WebDriver:SwitchToWindow', { handle: handles.at(-1), focus: true });
  }

  isPanelOpen = () => this.sidebar.isOpen();
  badge = () => this.sidebar.badge();
  tabId = () => this.sidebar.tabId();
  extensionState = async () => `session: ${(await this.sidebar.sessionKeys()).join(' ')}`;
  sessionKeys = () => this.sidebar.sessionKeys();
  isReadingAhead = () => this.sidebar.hasPage('/ahead.html');

  async closePanel(): Promise<void> {
    await this.sidebar.hide();
  }

  downloaded = (name: string) => takeDownload(join(this.profile, 'downloads'), name);

  fillDevice = (isFull: boolean) => Promise.resolve(void (this.#isFull = isFull));

  /** Closing destroys the page; its process is that of all add-ons. */
  killPanel = () => this.closePanel();

  /** Resolves when it has ended; what happens in a tab may have started it again by then. */
  async killBackground(): Promise<void> {
    await this.sidebar.killBackground();
  }

  isBackgroundRunning = async () => (await this.sidebar.backgroundState()) !== 'stopped';

  async reloadExtension(): Promise<void> {
    await this.sidebar.reloadExtension();
  }

  async setAccess(isAllowed: boolean): Promise<void> {
    await this.sidebar.setAccess('https://*.example/*', isAllowed);
  }

  memory = () => this.sidebar.memory();

  async press(key: Key, options: { readonly shift?: boolean } = {}): Promise<void> {
    await this.sidebar.focus();
    await this.client.setContext('chrome');
    const value = keyCodes[key];
    const shift = '\uE008';
    const actions = [
      ...(options.shift ? [{ type: 'keyDown', value: shift }] : []),
      { type: 'keyDown', value },
      { type: 'keyUp', value },
      ...(options.shift ? [{ type: 'keyUp', value: shift }] : []),
    ];
    await this.client.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async setTheme(theme: 'light' | 'dark'): Promise<void> {
    await this.sidebar.setPreference('layout.css.prefers-color-scheme.content-override', theme === 'dark' ? 0 : 1);
    await this.sidebar.setPreference('ui.systemUsesDarkTheme', theme === 'dark' ? 1 : 0);
    const isShown = () => this.sidebar.run((t) => matchMedia(`(prefers-color-scheme: ${t})`).matches, theme);
    if (await this.isPanelOpen()) await untilTrue(`the sidebar is ${theme}`, isShown);
  }

  async setPanelSize(width: number): Promise<void> {
    this.#width = width;
    await this.sidebar.setWidth(width);
    await untilTrue(
      `the sidebar is ${width} wide`,
      async () => Math.abs((await this.sidebar.run(() => innerWidth)) - width) < 12,
    );
  }

  async #quit(): Promise<void> {
    const { client, child, released } = this.running;
    const ended = once(child, 'exit');
    client.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    const impatience = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(impatience);
    released();
    client.close();
  }

  async close(): Promise<void> {
    await this.#quit();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

/** Has every write to a database of this page end as a full disk ends it: the transaction is undone, and says why. */
function answerAsFull(): void {
  type Put = (this: IDBObjectStore, value: unknown, key?: IDBValidKey) => IDBRequest<IDBValidKey>;
  const own = IDBObjectStore.prototype as { put: Put };
  const put = own.put;
  own.put = function (...args) {
    const error = new DOMException('The device is full.', 'QuotaExceededError');
    const request = put.apply(this, args);
    for (const told of [request, this.transaction]) Object.defineProperty(told, 'error', { get: () => error });
    this.transaction.abort();
    return request;
  };
}
