import { expect, it } from 'vitest';
import { until, untilTrue, type Driver } from '../../../scripts/browsers/driver';
import { fixture } from '../../support/fixtures';
import { inTurns, patience, record, times } from '../scale';
import {
  LONG_READ,
  openRow,
  rowCountries,
  takesPosition,
  untilPhase,
  untilShownInPage,
  type Session,
} from '../session';

/** Articles and others, so that each page differs from the one before. */
const pages = ['migration-deal', 'home-page', 'trade-dispute', 'climate-summit', 'section-page', 'sanctions-dispute'];

/** How much more memory than early a lasting use may end with: what caches and compilers take, not what leaks, in MB. */
const MORE_MB = { chromium: 15, firefox: 25 } as const;

/** What the panel must say of a page that it may read. */
async function untilRight(driver: Driver, name: string): Promise<void> {
  const { isArticle, title } = fixture(name).expected;
  await untilPhase(driver, isArticle ? 'ready' : 'no-article', isArticle ? title : undefined);
}

/** The panel's main job, to the sentence in the page. */
async function showEvidence(driver: Driver): Promise<void> {
  const [country = ''] = await takesPosition(driver);
  const { sentence, selector } = await openRow(driver, country);
  await driver.panel.click(selector);
  await untilShownInPage(driver, sentence);
}

/** Abrupt ends, where the reader opens the panel by a click. */
export function abruptEnds(session: () => Session): void {
  it.each(['before the page', 'before the click', 'after the click', 'at the result', 'before the evidence'])(
    'does its main job when its background is killed %s',
    async (moment) => {
      const { driver, visit } = session();
      const at = (now: string) => (now === moment ? driver.killBackground() : Promise.resolve());
      for (let turn = 0; turn < times(1, 10); turn += 1) {
        await driver.goto('about:blank');
        await at('before the page');
        await visit('migration-deal');
        await at('before the click');
        await driver.clickAction();
        await at('after the click');
        await untilRight(driver, 'migration-deal');
        await at('at the result');
        expect((await rowCountries(driver)).sort()).toEqual(
          [...(fixture('migration-deal').expected.countries ?? [])].sort(),
        );
        await at('before the evidence');
        await showEvidence(driver);
      }
      record(driver, { trial: `background killed ${moment}`, count: times(1, 10), unit: 'kills', memory: null });
    },
    patience,
  );

  it('reads an open page again after it was reloaded itself, and points into it', { timeout: patience }, async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    await showEvidence(driver);
    const count = times(1, 20);
    const memory = await inTurns(driver, count, async () => {
      await driver.reloadExtension();
      await driver.clickAction();
      await untilRight(driver, 'migration-deal');
      await showEvidence(driver);
    });
    record(driver, { trial: 'extension reloaded under an open page', count, unit: 'reloads', memory });
  });

  it('goes back to the tab before when one is closed while it is analysed', { timeout: patience }, async () => {
    const { driver, openPanelOn, visitInNewTab } = session();
    await openPanelOn('migration-deal');
    const count = times(1, 50);
    const memory = await inTurns(driver, count, async () => {
      await visitInNewTab(LONG_READ);
      await driver.clickAction();
      await until(
        driver.panel,
        'the panel is at work on the long read',
        () =>
          !/^(?:no-article|not-allowed)$/.test(
            document.querySelector('[data-phase]')?.getAttribute('data-phase') ?? '',
          ),
        [],
      );
      await driver.closeTab();
      await untilRight(driver, 'migration-deal');
    });
    await showEvidence(driver);
    record(driver, { trial: 'tab closed while analysing', count, unit: 'tabs', memory });
    expect(memory[1] - memory[0]).toBeLessThan(MORE_MB[driver.name]);
  });

  it('works on when what it stored is garbage', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    await driver.panel.run(spoilStorage);
    await driver.closePanel();
    await openPanelOn('trade-dispute');
    expect(await rowCountries(driver)).toContain('IN');
    await driver.panel.run(clearStorage);
  });
}

/** Lasting use and changes around it, where the sites are allowed. */
export function lastingUse(session: () => Session): void {
  const untilBadge = (name: string) =>
    untilTrue(`the badge is right for ${name}`, async () => {
      const isSet = (await session().driver.badge()) !== '';
      return isSet === fixture(name).expected.isArticle;
    });

  const many = times(12, 500);
  it(`is right after ${many} navigations in one tab, and holds no more memory`, { timeout: patience }, async () => {
    const { driver, openPanelOn, visit } = session();
    await openPanelOn('migration-deal');
    const memory = await inTurns(driver, many, async (turn) => {
      const name = pages[turn % pages.length] ?? '';
      await visit(name);
      // Not always: some pages are left before anything is known of them.
      if (turn % 3 === 0 || turn === many - 1) await untilRight(driver, name);
    });
    record(driver, { trial: 'navigations in one tab', count: many, unit: 'navigations', memory });
    expect(memory[1] - memory[0]).toBeLessThan(MORE_MB[driver.name]);
    await visit('migration-deal');
    await untilRight(driver, 'migration-deal');
    await showEvidence(driver);
  });

  const openings = times(5, 200);
  it(
    `is right when its panel is opened ${openings} times, and holds no more memory`,
    { timeout: patience },
    async () => {
      const { driver, openPanelOn } = session();
      await openPanelOn('climate-summit');
      await driver.closePanel();
      const memory = await inTurns(driver, openings, async (turn) => {
        await driver.clickAction();
        await untilRight(driver, 'climate-summit');
        if (turn < openings - 1 && turn + 1 !== Math.ceil(openings / 10)) await driver.closePanel();
      });
      record(driver, { trial: 'panel opened and closed', count: openings, unit: 'times', memory });
      expect(memory[1] - memory[0]).toBeLessThan(MORE_MB[driver.name]);
      await showEvidence(driver);
    },
  );

  const tabs = times(4, 60);
  it(
    `knows each of ${tabs} tabs, follows the reader through them, and forgets those that close`,
    { timeout: patience },
    async () => {
      const { driver, openPanelOn, visitInNewTab } = session();
      await openPanelOn('migration-deal');
      const names = Array.from({ length: tabs }, (_, at) => pages[at % pages.length] ?? '');
      const remembered = await driver.panel.run(rememberedTabs);
      const before = await driver.memory();
      for (const name of names) {
        await visitInNewTab(name);
        await untilBadge(name);
      }
      for (const name of names.toReversed()) {
        await untilBadge(name);
        await untilRight(driver, name);
        await driver.closeTab();
      }
      await untilRight(driver, 'migration-deal');
      await until(driver.panel, 'the closed tabs are forgotten', forgotten, [remembered] as const);
      const after = await driver.memory();
      record(driver, { trial: 'tabs', count: tabs, unit: 'tabs', memory: [before, after] });
      expect(after - before).toBeLessThan(MORE_MB[driver.name]);
    },
  );

  it('stops looking when its sites are taken away, and looks again when they are given back', async () => {
    const { driver, openPanelOn, visit } = session();
    await openPanelOn('migration-deal');
    await driver.setAccess(false);
    await visit('trade-dispute');
    await untilPhase(driver, 'not-allowed');
    expect(await driver.badge()).toBe('');
    await driver.setAccess(true);
    await visit('climate-summit');
    await untilRight(driver, 'climate-summit');
    await untilBadge('climate-summit');
  });

  it('shows what it has while there is no network, and reads on when there is', async () => {
    const { driver, web, openPanelOn, visit } = session();
    await openPanelOn('migration-deal');
    web.setOffline(true);
    try {
      await showEvidence(driver);
      await expect(driver.goto('https://nowhere.example/')).rejects.toThrow();
      await until(
        driver.panel,
        'the panel lets go of the page that could not be left',
        () => document.querySelector('[data-phase]')?.getAttribute('data-phase') !== 'ready',
        [],
      );
    } finally {
      web.setOffline(false);
    }
    await visit('climate-summit');
    await untilRight(driver, 'climate-summit');
  });
}

/** The browser's storage as an extension's page has it. */
type Stored = {
  readonly chrome: { readonly storage: Readonly<Record<'local' | 'session', Area>> };
};
type Area = {
  get(keys: null): Promise<Record<string, unknown>>;
  set(values: object): Promise<void>;
  clear(): Promise<void>;
};

/** Writes something else in the place of every value, known ones and those that may come. */
async function spoilStorage(): Promise<void> {
  const { local, session } = (globalThis as unknown as Stored).chrome.storage;
  for (const area of [local, session]) {
    const keys = [...Object.keys(await area.get(null)), 'settings', 'lookup-cache', 'lookup-keys'];
    await area.set(Object.fromEntries(keys.map((key) => [key, ['garbage', { version: -1 }]])));
  }
}

async function clearStorage(): Promise<void> {
  await (globalThis as unknown as Stored).chrome.storage.local.clear();
}

/** How many tabs are remembered: 'detection:7', 'click:7'. */
async function rememberedTabs(): Promise<number> {
  const keys = Object.keys(await (globalThis as unknown as Stored).chrome.storage.session.get(null));
  return new Set(keys.flatMap((key) => /^\w+:(\d+)$/.exec(key)?.[1] ?? [])).size;
}

/** No more tabs than before are remembered; runs in a page of the extension, and so holds all that it needs. */
async function forgotten(most: number): Promise<boolean> {
  const keys = Object.keys(await (globalThis as unknown as Stored).chrome.storage.session.get(null));
  return new Set(keys.flatMap((key) => /^\w+:(\d+)$/.exec(key)?.[1] ?? [])).size <= most;
}
