import { expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/driver';
import { fixture } from '../../support/fixtures';
import { panelText, rowCountries, untilPhase, type Session } from '../session';

/** What the panel says where there is nothing to analyse, or it may not look. */
export function states(session: () => Session): void {
  it.each(['home-page', 'section-page', 'login-page', 'shop-page'])('says that the %s is no article', async (name) => {
    await session().openPanelOn(name, 'no-article');
  });

  it('says that a stub has too few words', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('too-short', 'failed');
    expect(await panelText(driver)).toMatch(/short|words/i);
  });

  it('says which language it cannot read yet', async () => {
    const { driver, visit } = session();
    await visit('unsupported-language');
    await driver.clickAction();
    await until(
      driver.panel,
      'the panel names the language',
      () => /Finnish|suomi/i.test(document.querySelector('[data-phase=failed], [data-phase=ready]')?.textContent ?? ''),
      [],
    );
  });

  it('says that it may not look once the tab has left for another site, and reads on after a click on its button', async () => {
    const { driver, openPanelOn, visit } = session();
    await openPanelOn('migration-deal');
    await visit('trade-dispute');
    await untilPhase(driver, 'not-allowed');
    await driver.clickAction();
    await untilPhase(driver, 'ready', fixture('trade-dispute').expected.title);
    expect(await rowCountries(driver)).toContain('IN');
  });

  it('finds the article again after it was closed and opened', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    await driver.closePanel();
    await driver.clickAction();
    await untilPhase(driver, 'ready', fixture('migration-deal').expected.title);
  });
}
