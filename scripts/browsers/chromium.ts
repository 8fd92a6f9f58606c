import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { TargetType, type Browser, type Page, type Target } from 'puppeteer-core';
import { callSource, untilTrue, type Driver, type LaunchOptions, type View } from './driver';
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

/** As root it refuses to start inside its sandbox. */
function chromiumArguments(proxyPort: number | undefined): string[] {
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
  const browser = await puppeteer.launch({
    executablePath: program,
    pipe: true,
    // Not by `--load-extension`: Google's own Chrome has ignored that switch since version 137.
    enableExtensions: [resolve(options.extension)],
    acceptInsecureCerts: true,
    headless,
    userDataDir: profile,
    defaultViewport: headless ? { width: 980, height: 860 } : null,
    args: chromiumArguments(options.proxyPort),
  });
  try {
    const driver = new ChromiumDriver(browser, profile, headless);
    await driver.start();
    return driver;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

class ChromiumDriver implements Driver {
  readonly name = 'chromium';
  readonly page: View;
  readonly panel: View;
  welcome: string | null = null;
  readonly gone: Promise<void>;
  #tab: Page | null = null;
  #size = { width: 400, height: 860 };

  constructor(
    private readonly browser: Browser,
    private readonly profile: string,
    private readonly headless: boolean,
  ) {
    this.gone = new Promise((gone) => void browser.once('disconnected', () => gone()));
    this.page = viewOf(() => Promise.resolve(this.tab));
    this.panel = viewOf(() => this.#panelPage());
  }

  /** Waits until the worker listens for clicks: one that comes before is lost. */
  async start(): Promise<void> {
    const listens = 'globalThis.chrome?.action?.onClicked.hasListeners() === true';
    await untilTrue('the worker listens for clicks', () => this.#inWorker<boolean>(listens).catch(() => false));
    const welcome = await this.browser
      .waitForTarget((target) => target.url().endsWith('/welcome.html'), { timeout: 3_000 })
      .catch(() => null);
    const [first] = await this.browser.pages();
    this.#tab = first ?? (await this.browser.newPage());
    if (welcome !== null) {
      this.welcome = welcome.url();
      await (await welcome.page())?.close();
    }
    await this.tab.bringToFront();
  }

  private get tab(): Page {
    if (this.#tab === null) throw new Error('no tab yet');
    return this.#tab;
  }

  async goto(url: string): Promise<void> {
    await this.tab.goto(url, { waitUntil: 'load' });
  }

  async newTab(url: string): Promise<void> {
    this.#tab = await this.browser.newPage();
    await this.goto(url);
  }

  async clickAction(): Promise<void> {
    const extension = [...(await this.browser.extensions()).values()][0];
    if (extension === undefined) throw new Error('the extension is not loaded');
    await this.tab.triggerExtensionAction(extension);
    await this.#panelPage();
    await this.setPanelSize(this.#size.width, this.#size.height);
  }

  /** The panel, which may have led on to the reader's library. */
  #panelTarget = (target: Target) => /\/(?:sidepanel|library)\.html$/.test(target.url());

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

  badge = () =>
    this.#inWorker<string>(
      'chrome.tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => chrome.action.getBadgeText({ tabId: tab.id }))',
    );

  /** Evaluates an expression in the extension's service worker. */
  async #inWorker<R>(expression: string): Promise<R> {
    const target = await this.browser.waitForTarget((one) => one.type() === TargetType.SERVICE_WORKER);
    const worker = await target.worker();
    if (worker === null) throw new Error('the worker has ended');
    return (await worker.evaluate(expression)) as R;
  }

  async killBackground(): Promise<void> {
    const target = this.browser.targets().find((one) => one.type() === TargetType.SERVICE_WORKER);
    const worker = await target?.worker();
    await worker?.close();
    await untilTrue('the worker ends', async () => !(await this.isBackgroundRunning()));
  }

  isBackgroundRunning = () =>
    Promise.resolve(this.browser.targets().some((target) => target.type() === TargetType.SERVICE_WORKER));

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

function viewOf(find: () => Promise<Page>): View {
  const evaluate = async <R>(source: string) => JSON.parse((await (await find()).evaluate(source)) as string) as R;
  return {
    run: <A extends readonly unknown[], R>(f: (...args: A) => R | Promise<R>, ...args: A) =>
      evaluate<R>(callSource(f, args)),
    runModule: <A extends readonly unknown[], R>(
      source: string,
      f: (exports: never, ...args: A) => R | Promise<R>,
      ...args: A
    ) => evaluate<R>(callSource(f, args, `const module = { exports: {} }, exports = module.exports;\n${source};`)),
    click: async (selector) => {
      const page = await find();
      await page.waitForSelector(selector, { timeout: 30_000 });
      await page.click(selector);
    },
    screenshot: async () => Buffer.from(await (await find()).screenshot()),
  };
}
