import { readFileSync } from 'node:fs';
import { afterAll, expect, it } from 'vitest';
import type { AxeResults } from 'axe-core';
import { until, type Driver } from '../../../scripts/browsers/driver';
import { openTab, tabIds } from '../../../scripts/start/screenshots';
import { openRow, takesPosition, type Session } from '../session';

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
type Axe = { run: () => Promise<AxeResults> };

/** What axe finds wrong in the panel: 'rule: selector'. */
const violations = (driver: Driver): Promise<string[]> =>
  driver.panel.runModule(axeSource, async (axe: Axe) => {
    const found = await axe.run();
    return found.violations.flatMap((one) => one.nodes.map((node) => `${one.id}: ${node.target.join(' ')}`));
  });

/** Tabs whose words run out of them, over those beside them. */
const cutTabs = (driver: Driver): Promise<string[]> =>
  driver.panel.run(() =>
    [...document.querySelectorAll('[role="tab"]')]
      .filter((tab) => tab.scrollWidth > tab.clientWidth)
      .map((tab) => tab.id),
  );

/** For everyone: axe finds nothing, and nothing is cut off at any width. */
export function accessibility(session: () => Session): void {
  afterAll(async () => {
    await session().driver.setTheme('light');
    await session().driver.setPanelSize(400, 860);
  });

  it.each(['light', 'dark'] as const)('has no axe violation on any tab in the %s theme', async (theme) => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    await driver.setTheme(theme);
    const [country = ''] = await takesPosition(driver);
    await openRow(driver, country);
    for (const id of await tabIds(driver)) {
      await openTab(driver, id);
      expect({ [id]: await violations(driver) }).toEqual({ [id]: [] });
    }
  });

  it.each(['light', 'dark'] as const)('has no axe violation in its notices in the %s theme', async (theme) => {
    const { driver, openPanelOn } = session();
    await openPanelOn('home-page', 'no-article');
    await driver.setTheme(theme);
    expect(await violations(driver)).toEqual([]);
    await openPanelOn('too-short', 'failed');
    expect(await violations(driver)).toEqual([]);
  });

  // 200: a panel of 400 pixels at twice the size
  it.each([200, 320, 400, 600])('fits %i pixels without scrolling sideways', async (width) => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    await driver.setPanelSize(width, 860);
    for (const id of await tabIds(driver)) {
      await openTab(driver, id);
      if (id === 'tab-countries')
        await until(
          driver.panel,
          'the countries stand side by side',
          () => document.querySelector('.compare table'),
          [],
        );
      const overflow = await driver.panel.run(
        () => (document.scrollingElement?.scrollWidth ?? 0) - document.documentElement.clientWidth,
      );
      expect({ [id]: overflow }).toEqual({ [id]: 0 });
      expect({ [id]: await cutTabs(driver) }).toEqual({ [id]: [] });
    }
  });
}
