import { expect, it } from 'vitest';
import { fixture } from '../../support/fixtures';
import { openRow, takesPosition, untilPhase, untilShownInPage, type Session } from '../session';

/** The background may be ended at any moment and must not be missed. */
export function lifecycle(session: () => Session): void {
  it('shows evidence while its background is dead', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    await driver.killBackground();
    const [country = ''] = await takesPosition(driver);
    const { sentence, selector } = await openRow(driver, country);
    await driver.panel.click(selector);
    await untilShownInPage(driver, sentence);
  });

  it('reads the next article after its background was killed', async () => {
    const { driver, openPanelOn, visit } = session();
    await openPanelOn('migration-deal');
    await driver.killBackground();
    await visit('climate-summit');
    await driver.clickAction();
    await untilPhase(driver, 'ready', fixture('climate-summit').expected.title);
    expect(await driver.isBackgroundRunning()).toBe(true);
  });
}
