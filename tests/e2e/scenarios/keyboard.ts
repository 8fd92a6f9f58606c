import { expect, it } from 'vitest';
import { until, type Driver } from '../../../scripts/browsers/driver';
import { highlighted, type Session } from '../session';

/** Says which element has the focus: 'tab:tab-claims', 'row:MA', 'evidence', or its tag. */
const focused = (driver: Driver): Promise<string> =>
  driver.panel.run(() => {
    const element = document.activeElement;
    if (element?.getAttribute('role') === 'tab') return `tab:${element.id}`;
    if (element?.hasAttribute('data-evidence')) return 'evidence';
    if (element?.hasAttribute('aria-expanded') && element.closest('[data-stance]'))
      return `row:${element.closest('[data-country]')?.getAttribute('data-country')}`;
    return element?.tagName ?? 'nothing';
  });

/** Presses Tab until the focus is where it is wanted; fails after 40 stops. */
async function tabTo(driver: Driver, wanted: RegExp): Promise<string> {
  for (let stop = 0; stop < 40; stop += 1) {
    await driver.press('Tab');
    const now = await focused(driver);
    if (wanted.test(now)) return now;
  }
  throw new Error(`40 presses of Tab never reached ${wanted}; the last stop was ${await focused(driver)}`);
}

/** Everything without a mouse. */
export function keyboard(session: () => Session): void {
  it('leads from the tabs to a sentence highlighted in the page with keys alone', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    await tabTo(driver, /^tab:/);
    await driver.press('ArrowRight');
    expect(await focused(driver)).toBe('tab:tab-claims');
    await driver.press('ArrowLeft');
    expect(await focused(driver)).toBe('tab:tab-stances');

    const first = await tabTo(driver, /^row:/);
    await driver.press('ArrowDown');
    const second = await focused(driver);
    expect(second).toMatch(/^row:/);
    expect(second).not.toBe(first);
    await driver.press('Enter');
    await tabTo(driver, /^evidence$/);
    await driver.press('Enter');
    await until(driver.page, 'the page highlights the sentence', () => CSS.highlights.size > 0, []);
    expect((await highlighted(driver)).join(' ')).not.toBe('');
  });

  it('shows where the focus is', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    await tabTo(driver, /^row:/);
    const outline = await driver.panel.run(() => {
      const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(document.activeElement ?? document.body);
      return { drawn: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 1, boxShadow };
    });
    expect(outline.drawn || outline.boxShadow !== 'none').toBe(true);
  });
}
