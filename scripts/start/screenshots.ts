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
    () =>
      new Set(
        [...document.querySelectorAll('[data-country][data-stance]')].map((row) => row.getAttribute('data-country')),
      ).size,
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
      await driver.panel.run(() => scrollTo(0, 0));
      save(`${tab.replace('tab-', '')}-${theme}`, await driver.panel.screenshot());
    }
  }
  return files;
}

/** The row that says most comes first: a condition, else any position. */
const POSITIONS = ['[data-stance="conditional"]', '[data-stance]:not([data-stance="none"])'];

/** Opens a stance row and clicks its first evidence sentence; waits until the page shows it and has stopped scrolling. */
async function showEvidence(driver: Driver): Promise<void> {
  const row = await until(
    driver.panel,
    'a row takes a position',
    (wanted) => wanted.find((one) => document.querySelector(`[data-country]${one}`) !== null),
    [POSITIONS],
  );
  await driver.panel.click(`[data-country]${row} [aria-expanded="false"]`);
  await driver.panel.click(`[data-country]${row} [data-evidence]`);
  await until(driver.page, 'the page shows the sentence', isShownAtRest, []);
}

/** Whether a highlighted passage stands within the window, and stays where it is for a tenth of a second. */
async function isShownAtRest(): Promise<boolean> {
  const topOf = () => {
    const ranges = [...CSS.highlights.values()].flatMap((one) => [...one]);
    const boxes = ranges.map((range) => (range as Range).getBoundingClientRect());
    return boxes.find(({ top, bottom, height }) => height > 0 && top >= 0 && bottom <= innerHeight)?.top;
  };
  const before = topOf();
  await new Promise((later) => setTimeout(later, 100));
  return before !== undefined && topOf() === before;
}

/** Ids of the panel's tabs, in order: 'tab-stances', 'tab-claims'. */
export const tabIds = (driver: Driver): Promise<string[]> =>
  driver.panel.run(() => [...document.querySelectorAll('[role="tab"]')].map((tab) => tab.id));

/** Clicks a tab and waits until it is the chosen one. */
export async function openTab(driver: Driver, id: string, tries = 3): Promise<void> {
  await driver.panel.click(`[id="${id}"]`);
  const isOpen = until(
    driver.panel,
    `${id} opens`,
    (wanted) => document.getElementById(wanted)?.getAttribute('aria-selected') === 'true',
    [id],
    10_000,
  );
  // A panel that still grows moves its tabs away from under the pointer: the reader would click again.
  await isOpen.catch((error: unknown) => {
    if (tries <= 1) throw error;
    return openTab(driver, id, tries - 1);
  });
}
