import { expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/driver';
import { fixture } from '../../support/fixtures';
import {
  openRow,
  panelText,
  rowCountries,
  takesPosition,
  untilPhase,
  untilShownInPage,
  type Session,
} from '../session';

/** What the product is for, as a reader does it: open the panel, see who stands where, ask for the proof. */
export function mainJob(session: () => Session): void {
  it('explains itself on a page of its own after installation', () => {
    expect(session().driver.welcome).toMatch(/^(?:chrome|moz)-extension:.*\/welcome\.html$/);
  });

  it('opens its panel by the toolbar button and shows a row for each country of the article, and for no other', async () => {
    const { driver, openPanelOn } = session();
    const { expected } = fixture('migration-deal');
    await openPanelOn('migration-deal');
    expect((await rowCountries(driver)).sort()).toEqual([...(expected.countries ?? [])].sort());
    expect(await panelText(driver)).toContain(expected.title);
  });

  it('shows an evidence sentence highlighted in the page when it is clicked, without touching the page', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    const before = await driver.page.run(() => document.documentElement.outerHTML);
    const countries = (await takesPosition(driver)).slice(0, 3);
    expect(countries.length).toBeGreaterThan(1);
    for (const country of countries) {
      const { sentence, selector } = await openRow(driver, country);
      expect(fixture('migration-deal').html).toContain(sentence);
      await driver.panel.click(selector);
      await untilShownInPage(driver, sentence);
    }
    expect(await driver.page.run(() => document.documentElement.outerHTML)).toBe(before);
  });

  it('says so when a sentence is no longer in the page', async () => {
    const { driver, openPanelOn } = session();
    const { withdrawn = '' } = fixture('changing-article').expected;
    await openPanelOn('changing-article');
    const { sentence, selector } = await openRow(driver, 'PL');
    await driver.page.click('#update');
    expect(sentence).toContain(withdrawn.slice(0, 20));
    await driver.panel.click(selector);
    await until(
      driver.panel,
      'the panel says that the sentence is gone',
      () =>
        [...document.querySelectorAll('[role="status"]')].some((one) =>
          /(?:not|no longer|cannot)/i.test(one.textContent),
        ),
      [],
    );
  });

  it('still shows a sentence that has moved', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('changing-article');
    const { sentence, selector } = await openRow(driver, 'EE');
    await driver.page.click('#update');
    await driver.panel.click(selector);
    await untilShownInPage(driver, sentence);
  });

  it('answers on every demo article with the countries of its gold and none of the page around it', async () => {
    const { driver, openPanelOn } = session();
    for (const name of ['trade-dispute', 'climate-summit', 'sanctions-dispute']) {
      const { countries = [], decoys = [] } = fixture(name).expected;
      await openPanelOn(name);
      const found = await rowCountries(driver);
      expect(found.filter((code) => decoys.includes(code))).toEqual([]);
      expect(found.sort()).toEqual([...countries].sort());
    }
  });

  it('shows markup of a hostile page as text and runs none of it', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('hostile-page');
    expect(await panelText(driver)).toContain('onerror=');
    const planted = await driver.panel.run(
      () =>
        document.querySelectorAll(
          '[onerror], [onclick], [onload], script:not([src]), a[href^="javascript:"], a[href^="data:"]',
        ).length,
    );
    expect(planted).toBe(0);
    expect(await driver.page.run(() => document.title)).not.toBe('broken in');
    await untilPhase(driver, 'ready');
  });
}
