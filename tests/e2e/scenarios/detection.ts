import { expect, it } from 'vitest';
import { untilTrue } from '../../../scripts/browsers/driver';
import { fixture } from '../../support/fixtures';
import { untilPhase, type Session } from '../session';

/** Where the reader allowed it: the badge says "an article" before anyone asks, and the panel follows the tab. */
export function detection(session: () => Session): void {
  const untilBadge = (wanted: boolean, what: string) =>
    untilTrue(
      `the badge is ${wanted ? 'set' : 'empty'} on ${what}`,
      async () => ((await session().driver.badge()) !== '') === wanted,
    );

  it.each(['migration-deal', 'trade-dispute', 'climate-summit', 'sanctions-dispute'])(
    'notices the article %s',
    async (name) => {
      await session().visit(name);
      await untilBadge(true, name);
    },
  );

  it.each(['home-page', 'section-page', 'login-page', 'shop-page'])('does not call the %s an article', async (name) => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    await untilBadge(true, 'the article before');
    await session().visit(name);
    // The panel says so when it has the detector's verdict: then the badge is what it will be.
    await untilPhase(driver, 'no-article');
    expect(await driver.badge()).toBe('');
  });

  it('notices an article whose text arrives late', async () => {
    await session().visit('late-article');
    await untilBadge(true, 'late-article');
  });

  it('follows an application that swaps its articles', async () => {
    const { driver, visit } = session();
    await visit('single-page-app');
    await untilBadge(true, 'the first story');
    await driver.page.click('a[data-story=""]');
    await untilBadge(false, 'the front page');
    await driver.page.click('a[data-story="argentina-lifts-its-tax-on-beef-exports"]');
    await untilBadge(true, 'the second story');
  });

  it('follows the tab from article to article without a click', async () => {
    const { driver, openPanelOn, visit } = session();
    await openPanelOn('migration-deal');
    await visit('trade-dispute');
    await untilPhase(driver, 'ready', fixture('trade-dispute').expected.title);
    await visit('home-page');
    await untilPhase(driver, 'no-article');
  });

  it('follows the reader into another tab', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    await driver.newTab('about:blank');
    await session().visit('climate-summit');
    await untilPhase(driver, 'ready', fixture('climate-summit').expected.title);
  });
}
