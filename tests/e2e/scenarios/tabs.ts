import { expect, it } from 'vitest';
import { openTab, tabIds } from '../../../scripts/start/screenshots';
import { until } from '../../../scripts/browsers/driver';
import { panelText, untilShownInPage, type Session } from '../session';

/** The four questions behind the tabs of the panel. */
export function tabs(session: () => Session): void {
  it('answers each of its questions on a tab of its own', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    expect(await tabIds(driver)).toEqual(
      expect.arrayContaining(['tab-stances', 'tab-claims', 'tab-countries', 'tab-sources']),
    );
    const texts = new Set<string>();
    for (const id of await tabIds(driver)) {
      await openTab(driver, id);
      texts.add(
        await driver.panel.run(() => document.querySelector<HTMLElement>('[role="tabpanel"]')?.innerText ?? ''),
      );
    }
    expect(texts.size).toBe((await tabIds(driver)).length);
  });

  it('shows a claim in the page when it is clicked', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    await openTab(driver, 'tab-claims');
    const sentence = await driver.panel.run(
      () => document.querySelector<HTMLElement>('[role="tabpanel"] [data-evidence] [dir]')?.textContent ?? '',
    );
    expect(sentence).not.toBe('');
    await driver.panel.click('[role="tabpanel"] [data-evidence]');
    await untilShownInPage(driver, sentence);
  });

  it('has a card for each country, with facts that name where they come from', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    await openTab(driver, 'tab-countries');
    expect(await panelText(driver)).toMatch(/Cape Verde|Cabo Verde/);
    await driver.panel.click('[role="tabpanel"] [aria-expanded="false"]');
    await until(
      driver.panel,
      'a card names a source',
      () => /Factbook|World Bank|Wikidata|Natural Earth|UN /.test(document.body.innerText),
      [],
    );
  });

  it('lists what the article draws on, each with a place in the page', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    await openTab(driver, 'tab-sources');
    expect(await panelText(driver)).toContain('De Nieuwe Tijding');
  });
}
