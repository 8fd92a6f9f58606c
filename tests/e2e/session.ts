import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { launchChromium } from '../../scripts/browsers/chromium';
import { until, type BrowserName, type Driver } from '../../scripts/browsers/driver';
import { launchFirefox } from '../../scripts/browsers/firefox';
import { startWeb, type Web } from '../../scripts/browsers/web';
import { buildName } from '../../scripts/build';
import { allFixtures, fixture } from '../support/fixtures';

/** A browser with the built extension, in a web that consists of the fixtures. */
export type Session = {
  readonly driver: Driver;
  readonly web: Web;
  /** How often each address was opened on purpose. */
  readonly visits: ReadonlyMap<string, number>;
  /** Serves a page of the test's own, on the host of a fixture, and opens it. */
  readonly visitOwn: (url: string, html: string) => Promise<void>;
  /** Opens a fixture's page in the tab in front. */
  readonly visit: (name: string) => Promise<void>;
  /** Opens a fixture's page in a new tab in front. */
  readonly visitInNewTab: (name: string) => Promise<void>;
  /** Opens a fixture's page in a new tab behind the one in front: it comes to the front when that one is closed. */
  readonly visitBehind: (name: string) => Promise<void>;
  /** Opens a fixture's page in a private window; answers with what closes that. */
  readonly visitPrivately: (name: string) => Promise<() => Promise<void>>;
  /** Opens a fixture's page, clicks the toolbar button and waits for the phase of the panel. */
  readonly openPanelOn: (name: string, phase?: Phase) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The panel's phases, as it shows them in `data-phase`. */
export type Phase = 'no-article' | 'not-allowed' | 'ready' | 'failed';

/**
 * `build`: '.output' as shipped, or 'out/test-build', which may read our hosts and ask the look-ups' from the start.
 * `services`: host and path to what is answered there, besides the fixtures. `scripts`: name and text of files that the
 * extension has besides its own, in a copy of the build.
 */
export async function startSession(
  browser: BrowserName,
  build: '.output' | 'out/test-build',
  services: ReadonlyMap<string, string> = new Map(),
  scripts: ReadonlyMap<string, string> = new Map(),
): Promise<Session> {
  const built = `${build}/${buildName(browser)}`;
  if (!existsSync(built)) throw new Error(`${built} is missing: run "npm test", which builds it`);
  const extension = scripts.size === 0 ? built : withScripts(built, scripts);
  const pages = new Map(
    allFixtures().flatMap(({ html, expected }) =>
      [expected.url, ...(expected.alsoAt ?? [])].map((url) => [url.replace('https://', ''), html] as const),
    ),
  );
  pages.set(longRead().url.replace('https://', ''), longRead().html);
  for (const [path, body] of services) pages.set(path, body);
  const web = await startWeb(pages);
  const launch = browser === 'firefox' ? launchFirefox : launchChromium;
  const driver = await launch({ extension, proxyPort: web.port });
  const visits = new Map<string, number>();
  const open = <R = void>(url: string, inTab: (address: string) => Promise<R>): Promise<R> => {
    visits.set(url, (visits.get(url) ?? 0) + 1);
    return inTab(url);
  };
  const goTo = (url: string) => driver.goto(url);
  const addressOf = (name: string) => (name === LONG_READ ? longRead().url : fixture(name).expected.url);
  const visit = (name: string) => open(addressOf(name), goTo);
  return {
    driver,
    web,
    visits,
    visitOwn: (url, html) => {
      pages.set(url.replace('https://', ''), html);
      return open(url, goTo);
    },
    visit,
    visitInNewTab: (name) => open(addressOf(name), (url) => driver.newTab(url)),
    visitBehind: (name) => open(addressOf(name), (url) => driver.newTabBehind(url)),
    visitPrivately: (name) => open(addressOf(name), (url) => driver.openPrivately(url)),
    openPanelOn: async (name, phase = 'ready') => {
      await leave(driver);
      await visit(name);
      await driver.clickAction();
      await untilPhase(driver, phase, phase === 'ready' ? fixture(name).expected.title : undefined);
      // The panel stays on the tab that was last chosen when it shows the same article again.
      await driver.panel.run(() => document.getElementById('tab-stances')?.click());
    },
    close: async () => {
      await driver.close();
      web.close();
      if (extension !== built) rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** A copy of a build with files of a test's own in it; answers with its folder. */
function withScripts(build: string, scripts: ReadonlyMap<string, string>): string {
  const copy = mkdtempSync(join(tmpdir(), 'standpoint-build-'));
  cpSync(build, copy, { recursive: true });
  for (const [name, text] of scripts) writeFileSync(join(copy, name), text);
  return copy;
}

/** Name under which `visit` knows a read so long that its analysis can be interrupted. */
export const LONG_READ = 'long-read';

/** A demo article that begins with its first paragraph a thousand times over. */
function longRead(): { readonly url: string; readonly html: string } {
  const { html } = fixture('migration-deal');
  const url = 'https://long.example/world/2026/01/02/a-long-read';
  return { url, html: html.replace(/<p>[^]*?<\/p>/, (first) => first.repeat(1_000)) };
}

/** Leads the tab away from what the test before looked at, and waits until an open panel has noticed. */
async function leave(driver: Driver): Promise<void> {
  await driver.goto('about:blank');
  if (!(await driver.isPanelOpen())) return;
  await until(
    driver.panel,
    'the panel lets go of the page before',
    () => document.querySelector('[data-phase]')?.getAttribute('data-phase') !== 'ready',
    [],
  );
}

/** Waits until the panel is in a phase, and shows the article with this title where one is given. */
export async function untilPhase(driver: Driver, phase: Phase, title?: string): Promise<void> {
  await until(
    driver.panel,
    `the panel is in phase "${phase}"${title === undefined ? '' : ` for "${title}"`}`,
    (wanted, text) =>
      document.querySelector('[data-phase]')?.getAttribute('data-phase') === wanted &&
      (text === null || document.body.innerText.includes(text)),
    [phase, title ?? null] as const,
  );
}

/** Country codes of the stance rows, in order. */
export const rowCountries = (driver: Driver): Promise<string[]> =>
  driver.panel.run(() =>
    [...document.querySelectorAll('[data-country][data-stance]')].map((row) => row.getAttribute('data-country') ?? ''),
  );

/** What the panel shows, as text. */
export const panelText = (driver: Driver): Promise<string> => driver.panel.run(() => document.body.innerText);

/** Texts that the page highlights. */
export const highlighted = (driver: Driver): Promise<string[]> =>
  driver.page.run(() =>
    [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => (range as Range).toString())),
  );

/** Country codes of the rows that show a position, in order. */
export const takesPosition = (driver: Driver): Promise<string[]> =>
  driver.panel.run(() =>
    [...document.querySelectorAll('[data-country][data-stance]:not([data-stance="none"])')].map(
      (row) => row.getAttribute('data-country') ?? '',
    ),
  );

/** Opens a country's row where it is closed; answers with its first evidence: the sentence, and how to click it. */
export async function openRow(
  driver: Driver,
  country: string,
  tries = 3,
): Promise<{ sentence: string; selector: string }> {
  const row = `[data-country="${country}"][data-stance]`;
  const selector = `${row} [data-evidence]`;
  const isOpen = await driver.panel.run((wanted) => document.querySelector(wanted) !== null, selector);
  if (!isOpen) await driver.panel.click(`${row} [aria-expanded]`);
  const sentence = until(
    driver.panel,
    `the row of ${country} opens`,
    (wanted) => document.querySelector(`${wanted} [dir]`)?.textContent,
    [selector],
    10_000,
  );
  // A panel that still grows moves its rows away from under the pointer: the reader would click again.
  return sentence.then(
    (words) => ({ sentence: words, selector }),
    (error: unknown) => {
      if (tries <= 1) throw error;
      return openRow(driver, country, tries - 1);
    },
  );
}

/** Waits until the page highlights a passage, and it stands within the window. */
export async function untilShownInPage(driver: Driver, passage: string): Promise<void> {
  const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim();
  await until(
    driver.page,
    `the page highlights “${passage}” within the window`,
    (wanted) =>
      [...CSS.highlights.values()].some((one) =>
        [...one].some((range) => {
          const box = (range as Range).getBoundingClientRect();
          const isIn = box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
          return isIn && (range as Range).toString().replace(/\s+/g, ' ').trim() === wanted;
        }),
      ),
    [squeeze(passage)],
  );
}

/** Asserts that the extension asked for nothing: only the pages that the test opened were fetched, each as often. */
export function expectNoRequests({ web, visits }: Session): void {
  expect(web.refused).toEqual([]);
  const asked = web.requests.filter((line) => !line.endsWith('/favicon.ico'));
  const opened = [...visits].flatMap(([url, times]) => Array.from({ length: times }, () => `GET ${url}`));
  expect([...asked].sort()).toEqual(opened.sort());
}

/** What page, panel and extension show and hold: with it a failure on a machine that is not at hand can be understood. */
export async function describeState(driver: Driver): Promise<string> {
  const say = (what: string, told: Promise<unknown>) =>
    told.then(
      (answer) => `${what}: ${JSON.stringify(answer)}`,
      (error: unknown) => `${what}: ${String(error)}`,
    );
  const isOpen = await driver.isPanelOpen().catch(() => false);
  const lines = await Promise.all([
    say('page', driver.page.run(pageState)),
    say('badge', driver.badge()),
    say('background runs', driver.isBackgroundRunning()),
    say('extension', driver.extensionState()),
    ...(isOpen ? [say('panel', driver.panel.run(panelState))] : ['panel: closed']),
  ]);
  return lines.join('\n');
}

function pageState() {
  const marked = typeof CSS.highlights === 'undefined' ? [] : [...CSS.highlights.keys()];
  const text = (document.body?.innerText ?? '').slice(0, 200);
  const state = { loaded: document.readyState, inView: document.visibilityState };
  return { url: location.href, title: document.title, ...state, marked, text };
}

async function panelState() {
  type Area = { get(keys: null): Promise<Record<string, unknown>> };
  const { chrome } = globalThis as unknown as { readonly chrome?: { readonly storage: { readonly session: Area } } };
  const phase = document.querySelector('[data-phase]')?.getAttribute('data-phase') ?? null;
  const { activeElement, body } = document;
  const all = Object.entries((await chrome?.storage.session.get(null)) ?? {});
  // A result of reading ahead is a whole article.
  const kept = all.map(([key, value]) => `${key}: ${JSON.stringify(value).slice(0, 400)}`);
  return { phase, focus: activeElement?.outerHTML.slice(0, 120), text: body.innerText.slice(0, 600), kept };
}
