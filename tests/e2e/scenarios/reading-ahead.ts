import { beforeEach, expect, it } from 'vitest';
import { until, untilTrue } from '../../../scripts/browsers/driver';
import { heldAhead, setReadAhead, untilHeld } from '../../../scripts/browsers/read-ahead';
import { fixture } from '../../support/fixtures';
import { rowCountries, untilPhase, type Session } from '../session';

/** What a test before has left is no result of the next one's page. */
export async function beginAnew({ driver, visit }: Session): Promise<void> {
  if (await driver.isPanelOpen()) await driver.closePanel();
  await visit('home-page');
  await untilHeld(driver, 0);
}

/** Whether the panel had to have the article analysed that it shows. */
export const hasAnalysedIn = ({ driver }: Session): Promise<boolean> =>
  driver.panel.run(() => performance.getEntriesByName('standpoint:article').length > 0);

/** The title that the panel shows of a fixture. */
export const titleOf = (name: string): string | undefined => fixture(name).expected.title;

/** Where the reader switched it on: the panel opens with the result. */
export function readingAhead(session: () => Session): void {
  const hasAnalysed = () => hasAnalysedIn(session());
  beforeEach(() => beginAnew(session()));

  it('holds nothing before it is switched on', async () => {
    const { driver, visit } = session();
    await visit('migration-deal');
    await untilTrue('the article is noticed', async () => (await driver.badge()) !== '');
    await driver.clickAction();
    await untilPhase(driver, 'ready', titleOf('migration-deal'));
    expect(await hasAnalysed()).toBe(true);
    expect(await heldAhead(driver)).toBe(0);
    await setReadAhead(driver, true);
  });

  it('reads a page that was open before it was switched on as soon as that is in view, without loading it anew', async () => {
    const { driver, visit, visitInNewTab } = session();
    await setReadAhead(driver, false);
    await visit('trade-dispute');
    await untilTrue('the article is noticed', async () => (await driver.badge()) !== '');
    await visitInNewTab('home-page');
    await setReadAhead(driver, true);
    await driver.closeTab();
    await untilHeld(driver, 1);
    await driver.clickAction();
    await untilPhase(driver, 'ready', titleOf('trade-dispute'));
    expect(await hasAnalysed()).toBe(false);
  });

  it('shows what was read ahead, the same as if it had been read after the click', async () => {
    const { driver, visit } = session();
    await visit('climate-summit');
    await untilHeld(driver, 1);
    await driver.clickAction();
    await untilPhase(driver, 'ready', titleOf('climate-summit'));
    expect(await hasAnalysed()).toBe(false);
    const ahead = await rowCountries(driver);
    expect(ahead).not.toEqual([]);
    await driver.panel.run(() =>
      [...document.querySelectorAll<HTMLElement>('.tools button')]
        .find((button) => button.textContent.includes('Read the page again'))
        ?.click(),
    );
    await untilPhase(driver, 'ready', titleOf('climate-summit'));
    expect(await rowCountries(driver)).toEqual(ahead);
  });

  it('reads the page anew where it has changed since', async () => {
    const { driver, visit } = session();
    await visit('migration-deal');
    await untilHeld(driver, 1);
    await driver.page.run(() => {
      const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.includes('Sweden condemned'));
      paragraph?.append(' Norway, meanwhile, flatly rejected the plan.');
    });
    await driver.clickAction();
    await untilPhase(driver, 'ready', titleOf('migration-deal'));
    await until(
      driver.panel,
      'the new country has its row',
      () => document.querySelector('[data-country="NO"][data-stance]') !== null,
      [],
    );
    expect(await hasAnalysed()).toBe(true);
  });

  it('lets go of a result when the tab goes on, or is closed', async () => {
    const { driver, visit, visitInNewTab } = session();
    await visit('trade-dispute');
    await untilHeld(driver, 1);
    await visitInNewTab('climate-summit');
    await untilHeld(driver, 2);
    await driver.closeTab();
    await untilHeld(driver, 1);
    await visit('home-page');
    await untilHeld(driver, 0);
  });

  it('shows what was read ahead after its background was killed', async () => {
    const { driver, visit } = session();
    await visit('sanctions-dispute');
    await untilHeld(driver, 1);
    await driver.killBackground();
    await driver.clickAction();
    await untilPhase(driver, 'ready', titleOf('sanctions-dispute'));
    expect(await hasAnalysed()).toBe(false);
  });

  it('reads as ever where its background is killed while it reads ahead', async () => {
    const { driver, visit } = session();
    await visit('trade-dispute');
    await untilTrue('the article is noticed', async () => (await driver.badge()) !== '');
    await driver.killBackground();
    await driver.clickAction();
    await untilPhase(driver, 'ready', titleOf('trade-dispute'));
  });

  it('holds nothing any more once it is switched off', async () => {
    const { driver, visit } = session();
    await visit('climate-summit');
    await untilHeld(driver, 1);
    await setReadAhead(driver, false);
    await untilHeld(driver, 0);
  });
}
