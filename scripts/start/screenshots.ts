import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { until, type Driver, type Theme } from '../browsers/driver';

/** Panel size of the pictures, in CSS pixels. */
const SIZE = { width: 400, height: 860 };

/** Waits until the panel shows its result for the tab in front: a row for each country. Answers with their number. */
export async function waitForResult(driver: Driver): Promise<number> {
  return until(
    driver.panel,
    'the panel shows the stances',
    () => document.querySelectorAll('[data-stance]').length,
    [],
  );
}

/**
 * Saves the page with the first evidence sentence highlighted, and every tab of the panel, in both themes; answers with
 * the files. Expects the panel open beside an article.
 */
export async function savePictures(driver: Driver, folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  const save = (name: string, png: Buffer) => {
    const file = join(folder, `${name}.png`);
    writeFileSync(file, png);
    files.push(file);
  };
  await driver.setPanelSize(SIZE.width, SIZE.height);
  await showEvidence(driver);
  for (const theme of ['light', 'dark'] as const satisfies Theme[]) {
    await driver.setTheme(theme);
    save(`page-${theme}`, await driver.page.screenshot());
    for (const tab of await tabIds(driver)) {
      await openTab(driver, tab);
      save(`${tab.replace('tab-', '')}-${theme}`, await driver.panel.screenshot());
    }
  }
  return files;
}

/** Opens the first stance row and clicks its first evidence sentence; waits until the page shows it. */
export async function showEvidence(driver: Driver): Promise<void> {
  const evidence = '[data-stance]:not([data-stance="none"]) [data-evidence]';
  const isVisible = await driver.panel.run((s) => document.querySelector(s) !== null, evidence);
  if (!isVisible) await driver.panel.click('[data-stance]:not([data-stance="none"]) button[aria-expanded="false"]');
  await driver.panel.click(evidence);
  await until(driver.page, 'the page highlights the sentence', () => CSS.highlights.size > 0, []);
}

/** Ids of the panel's tabs, in order: 'tab-stances', 'tab-claims'. */
export const tabIds = (driver: Driver): Promise<string[]> =>
  driver.panel.run(() => [...document.querySelectorAll('[role="tab"]')].map((tab) => tab.id));

/** Clicks a tab and waits until it is the chosen one. */
export async function openTab(driver: Driver, id: string): Promise<void> {
  await driver.panel.click(`[id="${id}"]`);
  await until(
    driver.panel,
    `${id} opens`,
    (wanted) => document.getElementById(wanted)?.getAttribute('aria-selected') === 'true',
    [id],
  );
}
