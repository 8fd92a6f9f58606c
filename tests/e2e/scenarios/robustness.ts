import { expect, it } from 'vitest';
import { until, untilTrue, type Driver } from '../../../scripts/browsers/driver';
import { fixture } from '../../support/fixtures';
import { inTurns, patience, record, times } from '../scale';
import { LONG_READ, openRow, rowCountries, takesPosition, untilPhase, untilShownInPage, type Session } from '../session';

/** Articles and others, so that each page differs from the one before. */
const pages = ['migration-deal', 'home-page', 'trade-dispute', 'climate-summit', 'section-page', 'sanctions-dispute'];

/** How much more memory than early a lasting use may end with: what caches and compilers take, not what leaks, in MB. */
const MORE_MB = { chromium: 15, firefox: 60 } as const;

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
        expect((await rowCountries(driver)).sort()).toEqual([...(fixture('migration-deal').expected.countries ?? [])].sort());
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
        () => !/^(?:no-article|not-allowed)$/.test(document.querySelector('[data-phase]')?.getAttribute('data-phase') ?? ''),
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
    await driver.panel.run(() => stored().local.clear());

    function stored() {
      type Area = { clear(): Promise<void> };
      return (globalThis as unknown as { readonly chrome: { readonly storage: { readonly local: Area } } }).chrome.storage;
    }
  });
}
