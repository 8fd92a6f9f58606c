import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { TargetType, type Browser, type Page, type Target } from 'puppeteer-core';
import { configure, extensionId } from './chromium-settings';
import { heapOf } from './chromium-memory';
import { viewOf } from './chromium-view';
import { takeDownload, untilTrue, type Driver, type LaunchOptions, type View } from './driver';
import { findBrowser } from './find';

/** Keep Chromium from asking anything of its maker, so that what a proxy records is the page's or the extension's. */
const quiet = [
  '--disable-background-networking',
  '--disable-client-side-phishing-detection',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-features=NetworkTimeServiceQuerying,AutofillServerCommunication',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
  '--no-pings',
  '--gaia-url=http://127.0.0.1:9',
  '--component-updater=url-source=http://127.0.0.1:9',
];

/** Switches of every Chromium that we start: quiet, through a proxy where one is given. As root it refuses to start inside its sandbox. */
export function chromiumArguments(proxyPort: number | undefined): string[] {
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    // Without the second switch requests to 127.0.0.1 would go round the proxy.
    ...(proxyPort === undefined ? [] : [`--proxy-server=127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>']),
    ...quiet,
  ];
}

/** Starts Chromium, waits for the extension, closes the welcome page. */
export async function launchChromium(options: LaunchOptions): Promise<Driver> {
  const program = options.program ?? findBrowser('chromium')?.program;
  if (program === undefined) throw new Error('no Chromium found');
  const headless = options.headless ?? true;
  const profile = mkdtempSync(join(tmpdir(), 'standpoint-chromium-'));
  const launch = () =>
    puppeteer.launch({
      executablePath: program,
      pipe: true,
      // Not by `--load-extension`: Google's own Chrome has ignored that switch since version 137.
      enableExtensions: [resolve(options.extension)],
      acceptInsecureCerts: true,
      headless,
      userDataDir: profile,
      downloadBehavior: { policy: 'allow', downloadPath: join(profile, 'downloads') },
      defaultViewport: headless ? { width: 980, height: 860 } : null,
      args: chromiumArguments(options.proxyPort),
    });
  const browser = await launch();
  try {
    const driver = new ChromiumDriver(browser, launch, resolve(options.extension), profile, headless);
    await driver.start();
    return driver;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

/** Whether the worker has come so far as to hear of a click; one that comes before is lost. */
const LISTENS = 'globalThis.chrome?.action?.onClicked.hasListeners() === true';

const isWorker = (target: Target) => target.type() === TargetType.SERVICE_WORKER;

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly page: View;
  readonly panel: View;
  welcome: string | null = null;
  readonly gone: Promise<void>;
  readonly #tabs: Page[] = [];
  #size = { width: 400, height: 860 };
  #isRestarting = false;
  #tellGone = () => {};

  constructor(
    private browser: Browser,
    private readonly launch: () => Promise<Browser>,
    private readonly extension: string,
    private readonly profile: string,
    private readonly headless: boolean,
  ) {
    this.gone = new Promise((gone) => (this.#tellGone = gone));
    this.#watch();
    this.page = viewOf(() => Promise.resolve(this.tab));
    this.panel = viewOf(() => this.#panelPage());
  }

  #watch(): void {
    this.browser.once('disconnected', () => {
      if (!this.#isRestarting) this.#tellGone();
    });
  }

  restart = () => this.#again(() => this.browser.close());

  crash = () =>
    this.#again(async () => {
      const ended = new Promise((gone) => this.browser.process()?.once('exit', gone));
      this.browser.process()?.kill('SIGKILL');
      await ended;
    });

  async #again(end: () => Promise<void>): Promise<void> {
    this.#isRestarting = true;
    await end();
    this.browser = await this.launch();
    this.#isRestarting = false;
    this.#watch();
    await this.start();
  }

  /** Waits until the worker listens for clicks: one that comes before is lost. */
  async start(): Promise<void> {
    await this.#untilListening();
    const welcome = await this.browser
      .waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 3_000 })
      .catch(() => null);
    const [first] = await this.browser.pages();
    this.#tabs.splice(0, Infinity, first ?? (await this.browser.newPage()));
    if (welcome !== null) {
      this.welcome = welcome.url();
      await (await welcome.page())?.close();
    }
    await this.tab.bringToFront();
  }

  #untilListening = () =>
    untilTrue('the worker listens for clicks', () => this.#inWorker<boolean>(LISTENS).catch(() => false));

  private get tab(): Page {
    const tab = this.#tabs.at(-1);
    if (tab === undefined) throw new Error('no tab yet');
    return tab;
  }

  async goto(url: string): Promise<void> {
    await this.tab.goto(url, { waitUntil: 'load' });
  }

  async newTab(url: string): Promise<void> {
    this.#tabs.push(await this.browser.newPage());
    await this.goto(url);
  }

  async newTabBehind(url: string): Promise<void> {
    const behind = await this.browser.newPage({ background: true });
    this.#tabs.splice(-1, 0, behind);
    await behind.goto(url, { waitUntil: 'load' });
  }

  async closeTab(): Promise<void> {
    await this.#tabs.pop()?.close();
    await this.tab.bringToFront();
  }

  async openPrivately(url: string): Promise<() => Promise<void>> {
    const before = new Set(this.browser.targets());
    await configure(this.browser, { incognitoAccess: true });
    await this.browser.waitForTarget((one) => isWorker(one) && !before.has(one));
    await this.#untilListening();
    await this.#inWorker(`chrome.windows.create({ incognito: true, url: '${url}' }).then(() => null)`);
    const target = await this.browser.waitForTarget((one) => one.url() === url && !this.#isOurs(one));
    return async () => (await target.asPage()).close();
  }

  /** A target of a tab that this driver opened. */
  #isOurs = (target: Target) => this.#tabs.some((tab) => tab.target() === target);

  async clickAction(): Promise<void> {
    const extension = [...(await this.browser.extensions()).values()][0];
    if (extension === undefined) throw new Error('the extension is not loaded');
    await this.tab.triggerExtensionAction(extension);
    await this.#panelPage();
    await this.setPanelSize(this.#size.width, this.#size.height);
  }

  /** The panel, which may have led on to the reader's library or the options. */
  #panelTarget = (target: Target) => /\/(?:sidepanel|library|options)\.html$/.test(target.url());

  /** The panel's target is of type 'other' for a moment, then 'page'. */
  async #panelPage(): Promise<Page> {
    const target = await this.browser.waitForTarget(this.#panelTarget, { timeout: 30_000 });
    return target.asPage();
  }

  isPanelOpen = () => Promise.resolve(this.browser.targets().some(this.#panelTarget));

  async closePanel(): Promise<void> {
    await (await this.#panelPage()).close();
    await untilTrue('the panel closes', async () => !(await this.isPanelOpen()));
  }

  downloaded = (name: string) => takeDownload(join(this.profile, 'downloads'), name);

  async fillDevice(isFull: boolean): Promise<void> {
    await this.restart();
    if (!isFull) return;
    // The limit lasts as long as the session that sets it: until the next start.
    const session = await this.tab.createCDPSession();
    const origin = `chrome-extension://${await extensionId(this.browser)}`;
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  }

  async killPanel(): Promise<void> {
    const page = await this.#panelPage();
    // `Target.closeTarget`: the page is not asked, and nothing of it runs any more. (`Page.crash` takes the browser along.)
    await page.close({ runBeforeUnload: false }).catch(() => undefined);
    await untilTrue('the panel ends', async () => !(await this.isPanelOpen()));
  }

  badge = () =>
    this.#inWorker<string>(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
    );

  tabId = () =>
    this.#inWorker<number>('chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)');

  extensionState = () =>
    this.#inWorker<string>(`(async () => JSON.stringify({
      tab: (await chrome.tabs.query({ active: true, lastFocusedWindow: true })).map(({ id, url }) => [id, url]),
      session: Object.keys(await chrome.storage.session.get(null)),
      granted: (await chrome.permissions.getAll()).permissions,
      documents: (await chrome.runtime.getContexts({})).map(({ contextType, documentUrl }) => [contextType, documentUrl]),
      settings: await chrome.storage.local.get('settings'),
    }))()`);

  sessionKeys = () => this.#inWorker<string[]>('chrome.storage.session.get(null).then(Object.keys)');

  /** Evaluates an expression in the extension's service worker. */
  async #inWorker<R>(expression: string): Promise<R> {
    const first = await this.browser.waitForTarget(isWorker);
    // Where the browser started the extension anew, the worker before is still listed, and never answers.
    const worker = await (this.browser.targets().findLast(isWorker) ?? first).worker();
    if (worker === null) throw new Error('the worker has ended');
    return (await worker.evaluate(expression)) as R;
  }

  async killBackground(): Promise<void> {
    const target = this.browser.targets().find(isWorker);
    if (target === undefined) return;
    const worker = await target.worker();
    await worker?.close();
    // This one: what happens in a tab may have started another by then.
    await untilTrue('the worker ends', () => !this.browser.targets().includes(target));
  }

  isBackgroundRunning = () => Promise.resolve(this.browser.targets().some(isWorker));

  isReadingAhead = () => Promise.resolve(this.browser.targets().some((target) => target.url().endsWith('/ahead.html')));

  async reloadExtension(): Promise<void> {
    // As an update: `chrome.runtime.reload()` takes the whole browser along where a side panel is open.
    await this.killBackground();
    await this.browser.installExtension(this.extension);
    await untilTrue('the panel goes', async () => !(await this.isPanelOpen()));
    await this.#untilListening();
  }

  async setAccess(isAllowed: boolean): Promise<void> {
    const hostAccess = isAllowed ? 'ON_ALL_SITES' : 'ON_CLICK';
    await configure(this.browser, { hostAccess });
    await this.tab.bringToFront();
  }

  memory = () => heapOf(this.browser);

  async press(key: Parameters<Driver['press']>[0], options: { readonly shift?: boolean } = {}): Promise<void> {
    const { keyboard } = await this.#panelPage();
    if (options.shift) await keyboard.down('Shift');
    await keyboard.press(key === ' ' ? 'Space' : key);
    if (options.shift) await keyboard.up('Shift');
  }

  async setTheme(theme: 'light' | 'dark'): Promise<void> {
    const feature = [{ name: 'prefers-color-scheme', value: theme }];
    await this.tab.emulateMediaFeatures(feature);
    if (await this.isPanelOpen()) await (await this.#panelPage()).emulateMediaFeatures(feature);
  }

  async setPanelSize(width: number, height: number): Promise<void> {
    this.#size = { width, height };
    if (!this.headless) return;
    await (await this.#panelPage()).setViewport({ width, height });
  }

  async close(): Promise<void> {
    await this.browser.close();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}
