import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { callSource, untilTrue, type Driver, type Key, type LaunchOptions, type View } from './driver';
import { findBrowser } from './find';
import { firefoxPreferences } from './firefox-preferences';
import { Marionette } from './marionette';
import { Sidebar } from './sidebar';

/** Starts Firefox, installs the extension for the session, closes the welcome page. */
export async function launchFirefox(options: LaunchOptions): Promise<Driver> {
  const program = options.program ?? findBrowser('firefox')?.program;
  if (program === undefined) throw new Error('no Firefox found');
  const profile = mkdtempSync(join(tmpdir(), 'standpoint-firefox-'));
  writeFileSync(join(profile, 'user.js'), firefoxPreferences(options.proxyPort));
  const flags = ['--marionette', '--remote-allow-system-access', '--no-remote', '--profile', profile];
  const child = spawn(program, [...((options.headless ?? true) ? ['--headless'] : []), ...flags], {
    stdio: 'ignore',
    // Without it Firefox ignores `services.settings.server` and asks its maker for remote settings.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  const kill = () => void child.kill('SIGKILL'); // Firefox outlives the process that started it
  process.once('exit', kill);
  try {
    const portFile = join(profile, 'MarionetteActivePort');
    await untilTrue(
      'Firefox opens its port',
      () => existsSync(portFile) && readFileSync(portFile, 'utf8') !== '',
      60_000,
    );
    const client = await Marionette.connect(Number(readFileSync(portFile, 'utf8')));
    await client.send('WebDriver:NewSession', { acceptInsecureCerts: true });
    await client.setContext('content');
    await client.send('WebDriver:SetWindowRect', { width: 1400, height: 960 });
    const addon = await client.value<string>('Addon:Install', { path: resolve(options.extension), temporary: true });
    const driver = new FirefoxDriver(client, new Sidebar(client, addon), child, profile, () =>
      process.removeListener('exit', kill),
    );
    driver.welcome = await driver.closeWelcome();
    return driver;
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

  constructor(
    private readonly client: Marionette,
    private readonly sidebar: Sidebar,
    private readonly child: ChildProcess,
    private readonly profile: string,
    private readonly released: () => void,
  ) {
    this.gone = once(child, 'exit').then(() => undefined);
    this.page = pageView(client);
    this.panel = {
      run: (f, ...args) => sidebar.run(f, ...args),
      runModule: (source, f, ...args) => sidebar.runSource(callSource(f as never, args, moduleSource(source))),
      click: async (selector) => {
        await untilTrue(
          `${selector} appears`,
          () => sidebar.run((s) => document.querySelector(s) !== null, selector),
          10_000,
        );
        await sidebar.click(selector);
      },
      screenshot: () => sidebar.screenshot(),
    };
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

  async clickAction(): Promise<void> {
    await this.sidebar.clickAction();
    await untilTrue('the sidebar opens', () => this.isPanelOpen());
    await this.sidebar.setWidth(this.#width);
    await this.sidebar.run(() => document.readyState);
  }

  isPanelOpen = () => this.sidebar.isOpen();
  badge = () => this.sidebar.badge();

  async closePanel(): Promise<void> {
    await this.sidebar.hide();
  }

  async killBackground(): Promise<void> {
    await this.sidebar.killBackground();
    await untilTrue('the background ends', async () => !(await this.isBackgroundRunning()));
  }

  isBackgroundRunning = async () => (await this.sidebar.backgroundState()) !== 'stopped';

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

  async close(): Promise<void> {
    this.client.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
    const impatience = setTimeout(() => this.child.kill('SIGKILL'), 10_000);
    await this.gone;
    clearTimeout(impatience);
    this.released();
    this.client.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

function pageView(client: Marionette): View {
  const find = async (selector: string) => {
    await client.setContext('content');
    const [element] = (await client.send('WebDriver:FindElements', {
      using: 'css selector',
      value: selector,
    })) as object[];
    if (element === undefined) throw new Error(`nothing matches ${selector}`);
    return Object.values(element)[0] as string;
  };
  return {
    run: (f, ...args) => client.run('content', f, ...args),
    runModule: (source, f, ...args) => client.runSource('content', callSource(f as never, args, moduleSource(source))),
    click: async (selector) => {
      await client.send('WebDriver:ElementClick', { id: await find(selector) });
    },
    screenshot: async () => {
      await client.setContext('content');
      return Buffer.from(await client.value<string>('WebDriver:TakeScreenshot', { full: false }), 'base64');
    },
  };
}

/** An extension's page refuses evaluation of strings, the sandbox that Marionette runs in does not. */
const moduleSource = (source: string) =>
  `const module = { exports: {} }; new Function('module', 'exports', ${JSON.stringify(source)})(module, module.exports);`;
