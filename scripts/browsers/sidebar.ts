import { callSource } from './driver';
import { settledScript, unwrap, type Marionette } from './marionette';

/**
 * The real sidebar of one add-on. WebDriver knows no sidebars, so this goes through the browser's own window: in the
 * scripts below `win` is that window, `outer` the sidebar's frame in it, `inner` the add-on's page in the frame.
 */
export class Sidebar {
  constructor(
    private readonly client: Marionette,
    private readonly addon: string,
  ) {}

  /** What a click on the toolbar button does; it grants activeTab. */
  clickAction = () =>
    this
      .#chrome<null>(`const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension).triggerAction(win);`);

  isOpen = () => this.#chrome<boolean>('return win.SidebarController.isOpen');

  hide = () => this.#chrome<null>('win.SidebarController.hide()');

  setWidth = (px: number) => this.#chrome<null>(`win.SidebarController._box.style.width = '${px}px'`);

  killBackground = () =>
    this.#chrome<null>(
      'await WebExtensionPolicy.getByID(id).extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true })',
    );

  /** 'running', 'stopped', 'starting' or 'suspending'. */
  backgroundState = () => this.#chrome<string>('return WebExtensionPolicy.getByID(id).extension.backgroundState');

  reloadExtension = () =>
    this
      .#chrome<null>(`const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(id)).reload();
      await WebExtensionPolicy.getByID(id).readyPromise`);

  /** Lets the add-on into private windows, which starts it anew. */
  allowPrivateWindows = () =>
    this
      .#chrome<null>(`const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await (await AddonManager.getAddonByID(id)).reload();
      await WebExtensionPolicy.getByID(id).readyPromise`);

  openPrivateWindow = async (url: string): Promise<void> => {
    await this.#chrome<null>(`const other = win.OpenBrowserWindow({ private: true });
      const topic = 'browser-delayed-startup-finished';
      await new Promise((started) => Services.obs.addObserver(function see(one) {
        if (one !== other) return;
        Services.obs.removeObserver(see, topic);
        started();
      }, topic));
      other.gBrowser.fixupAndLoadURIString(${JSON.stringify(url)}, { triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal() })`);
  };

  closePrivateWindow = async (): Promise<void> => {
    await this.#chrome<null>(`for (const one of Services.wm.getEnumerator('navigator:browser'))
        if (one.PrivateBrowsingUtils.isWindowPrivate(one)) one.close()`);
  };

  /** Whether a page of the add-on is loaded whose address ends so. */
  hasPage = (ending: string) =>
    this.#chrome<boolean>(
      `return [...WebExtensionPolicy.getByID(id).extension.views].some((view) => view.uri.spec.endsWith(${JSON.stringify(ending)}))`,
    );

  /** Takes sites from the add-on or gives them, as its page among the add-ons does. */
  setAccess = (origin: string, isAllowed: boolean) =>
    this
      .#chrome<null>(`const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.${isAllowed ? 'add' : 'remove'}(id, { permissions: [], origins: [${JSON.stringify(origin)}] },
        WebExtensionPolicy.getByID(id).extension);`);

  /**
   * What is alive in the add-ons' process, in MB, after it was asked three times to give back what it can: all that is
   * allocated, as about:memory sums it up, without what the allocator keeps in hand.
   */
  memory = () =>
    this
      .#chrome<number>(`const reporters = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
      for (let turn = 0; turn < 3; turn += 1) {
        Services.obs.notifyObservers(null, 'memory-pressure', 'heap-minimize'); // passed on to every process, which says nothing back
        await new Promise((later) => win.setTimeout(later, 1000));
      }
      const { children } = await ChromeUtils.requestProcInfo();
      const own = children.filter((one) => one.type === 'extension').map((one) => String(one.pid));
      let bytes = 0;
      const add = (process, path, kind, units, amount) => {
        if (units !== Ci.nsIMemoryReporter.UNITS_BYTES || !own.some((pid) => process.includes(pid))) return;
        const isMapped = path.startsWith('explicit/') && kind === Ci.nsIMemoryReporter.KIND_NONHEAP;
        if (path === 'heap-allocated' || (isMapped && !path.startsWith('explicit/heap-overhead/'))) bytes += amount;
      };
      await new Promise((done) => reporters.getReports(add, null, done, null, false));
      return bytes / 1e6`);

  /** Id of the tab in front, as the add-on knows it. */
  tabId = () =>
    this
      .#chrome<number>(`const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      return ExtensionParent.apiManager.global.tabTracker.getId(win.gBrowser.selectedTab)`);

  /** Names of what the add-on keeps until the browser closes. */
  sessionKeys = () =>
    this.#chrome<
      string[]
    >(`const { extensionStorageSession } = ChromeUtils.importESModule('resource://gre/modules/ExtensionStorage.sys.mjs');
      return Object.keys(extensionStorageSession.get(WebExtensionPolicy.getByID(id).extension, null))`);

  badge = () =>
    this
      .#chrome<string>(`const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
      const action = ExtensionParent.apiManager.global.browserActionFor(WebExtensionPolicy.getByID(id).extension);
      return action.action.getContextData(win.gBrowser.selectedTab).badgeText ?? ''`);

  /** Closes the page that the add-on opened at install; answers with its address, or null. */
  closeTab = (ending: string) =>
    this.#chrome<string | null>(`const end = Date.now() + 3000;
      for (; Date.now() < end; await new Promise((again) => win.setTimeout(again, 30))) {
        const tab = win.gBrowser.tabs.find((one) => one.linkedBrowser.currentURI.spec.endsWith(${JSON.stringify(ending)}));
        if (!tab) continue;
        const { spec } = tab.linkedBrowser.currentURI;
        win.gBrowser.removeTab(tab);
        return spec;
      }
      return null;`);

  setPreference = (name: string, value: number) =>
    this.#chrome<null>(`Services.prefs.setIntPref(${JSON.stringify(name)}, ${value})`);

  focus = () => this.#chrome<null>('inner.focus()');

  /** Runs a self-contained function in the sidebar's page; waits until there is one. */
  run<A extends readonly unknown[], R>(f: (...args: A) => R | Promise<R>, ...args: A): Promise<R> {
    return this.runSource<R>(callSource(f, args));
  }

  async runSource<R>(source: string): Promise<R> {
    const text = await this
      .#chrome<string>(`for (const end = Date.now() + 30000; Date.now() < end; await new Promise((again) => win.setTimeout(again, 20))) {
      const page = win.document.getElementById('sidebar')?.contentDocument?.getElementById('webext-panels-browser');
      if (page?.currentURI?.spec.startsWith('moz-extension:'))
        return await page.browsingContext.currentWindowGlobal.getActor('MarionetteCommands')
          .executeScript(${JSON.stringify(settledScript(source))}, [], { timeout: 60000, async: true, sandboxName: null, newSandbox: true });
    }
    throw new Error('the sidebar shows no page of an extension');`);
    return unwrap<R>(text);
  }

  /** A real click, with user activation. */
  async click(selector: string): Promise<void> {
    const [x, y] = await this.run((wanted) => {
      const element = document.querySelector(wanted);
      if (element === null) throw new Error(`nothing matches ${wanted}`);
      element.scrollIntoView({ block: 'center', behavior: 'instant' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return [x + width / 2, y + height / 2] as const;
    }, selector);
    const [left, top] = await this.#chrome<[number, number]>(
      'const a = outer.getBoundingClientRect(), b = inner.getBoundingClientRect(); return [a.x + b.x, a.y + b.y]',
    );
    await this.client.setContext('chrome');
    const actions = [
      { type: 'pointerMove', x: Math.round(left + x), y: Math.round(top + y), origin: 'viewport' },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ];
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    await this.client.send('WebDriver:PerformActions', { actions: [mouse] });
  }

  async screenshot(): Promise<Buffer> {
    const png = await this
      .#chrome<string>(`const bitmap = await inner.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = win.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
      canvas.getContext('2d').drawImage(bitmap, 0, 0);
      return canvas.toDataURL().split(',')[1];`);
    return Buffer.from(png, 'base64');
  }

  #chrome<R>(body: string): Promise<R> {
    return this.client.runSource<R>(
      'chrome',
      `(async () => {
        const win = Services.wm.getMostRecentWindow('navigator:browser'), id = ${JSON.stringify(this.addon)};
        const outer = win.document.getElementById('sidebar');
        const inner = outer?.contentDocument?.getElementById('webext-panels-browser');
        return JSON.stringify((await (async () => { ${body} })()) ?? null);
      })()`,
    );
  }
}
