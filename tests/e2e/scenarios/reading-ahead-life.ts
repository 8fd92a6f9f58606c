import { beforeAll, beforeEach, expect, it } from 'vitest';
import { untilTrue, type BrowserName } from '../../../scripts/browsers/driver';
import { heldAhead, setReadAhead, untilFrontHeld, untilHeld } from '../../../scripts/browsers/read-ahead';
import { MOST_AHEAD } from '@/lib/storage/ahead';
import { patience, record, times } from '../scale';
import { LONG_READ, untilPhase, type Session } from '../session';
import { beginAnew, hasAnalysedIn, titleOf } from './reading-ahead';

/** Articles, so that each page differs from the one before. */
const articles = ['migration-deal', 'trade-dispute', 'climate-summit', 'sanctions-dispute'];

/** How much more memory than before so many tabs may leave behind, in MB. */
const MORE_MB = { chromium: 15, firefox: 25 } as const;

/** What may happen around it, where the reader has articles read ahead. */
export function lifeOfReadingAhead(session: () => Session, browser: BrowserName): void {
  const seen = async () => (await session().driver.sessionKeys()).filter((key) => key.startsWith('detection:')).length;
  const untilSeen = (count: number) => untilTrue(`${count} pages were looked at`, async () => (await seen()) === count);
  /** Opens the panel on the page in front, which was read ahead. */
  const openOnHeld = async (name: string) => {
    const { driver } = session();
    await driver.clickAction();
    await untilPhase(driver, 'ready', titleOf(name));
    expect(await hasAnalysedIn(session())).toBe(false);
  };
  const switchOn = async () => {
    await session().visit('home-page');
    await setReadAhead(session().driver, true);
  };
  beforeAll(switchOn);
  beforeEach(() => beginAnew(session()));

  it('reads a page that was opened behind when it comes into view, and not before', async () => {
    const { driver, visitBehind } = session();
    await visitBehind('climate-summit');
    await untilSeen(2);
    expect(await heldAhead(driver)).toBe(0);
    await driver.closeTab();
    await untilHeld(driver, 1);
    await openOnHeld('climate-summit');
  });

  it('lets go of what it read when its sites are taken away, and reads again when they are given back', async () => {
    const { driver, visit } = session();
    await visit('trade-dispute');
    await untilHeld(driver, 1);
    await driver.setAccess(false);
    await untilHeld(driver, 0);
    await visit('climate-summit');
    await driver.clickAction();
    await untilPhase(driver, 'ready', titleOf('climate-summit'));
    expect(await hasAnalysedIn(session())).toBe(true);
    await driver.closePanel();
    await driver.setAccess(true);
    await visit('migration-deal');
    await untilHeld(driver, 1);
    await openOnHeld('migration-deal');
  });

  it('ends its page without a window when it is switched off while that is at work', async () => {
    const { driver, visit } = session();
    await visit(LONG_READ);
    await untilTrue('the long read is read ahead', () => driver.isReadingAhead());
    await setReadAhead(driver, false);
    await untilTrue('the page without a window ends', async () => !(await driver.isReadingAhead()));
    await untilHeld(driver, 0);
    await switchOn();
    await visit('trade-dispute');
    await untilHeld(driver, 1);
  });

  it.runIf(browser === 'chromium')('reads nothing while its permission is taken away, and again with it', async () => {
    const { driver, visit } = session();
    await visit('trade-dispute');
    await untilHeld(driver, 1);
    await driver.clickAction();
    await driver.panel.run(() => {
      const { chrome } = globalThis as unknown as Extension;
      return chrome.permissions.remove({ permissions: ['offscreen'] });
    });
    await driver.closePanel();
    await untilHeld(driver, 0);
    await visit('climate-summit');
    await untilTrue('the article is noticed', async () => (await driver.badge()) !== '');
    await driver.clickAction();
    await untilPhase(driver, 'ready', titleOf('climate-summit'));
    expect(await hasAnalysedIn(session())).toBe(true);
    await driver.closePanel();
    await switchOn();
    await visit('migration-deal');
    await untilHeld(driver, 1);
  });

  it('reads the open page again after it was reloaded itself', async () => {
    const { driver, visit } = session();
    await visit('sanctions-dispute');
    await untilHeld(driver, 1);
    await driver.reloadExtension();
    await untilHeld(driver, 1);
    await openOnHeld('sanctions-dispute');
  });

  const tabs = times(3, 60);
  it(
    `reads on through ${tabs} tabs, holds a few, and lets go of all when they close`,
    { timeout: patience },
    async () => {
      const { driver, visitInNewTab } = session();
      const isIdle = () => untilTrue('nothing is read any more', async () => !(await driver.isReadingAhead()), 60_000);
      const before = await driver.memory();
      const held = async () => (await driver.sessionKeys()).filter((key) => key.startsWith('ahead:'));
      let [most, read] = [0, 0];
      for (let turn = 0; turn < tabs; turn += 1) {
        await visitInNewTab(articles[turn % articles.length] ?? '');
        // Not always: some are left before they are read.
        if ((tabs - 1 - turn) % 3 < 2) {
          await untilFrontHeld(driver);
          read += 1;
        }
        most = Math.max(most, (await held()).length);
      }
      const fewest = Math.min(read, MOST_AHEAD);
      await untilTrue(`${fewest} results are held`, async () => (await held()).length >= fewest);
      await isIdle();
      await openOnHeld(articles[(tabs - 1) % articles.length] ?? '');
      await driver.closePanel();
      expect(most).toBeLessThanOrEqual(MOST_AHEAD);
      for (let turn = 0; turn < tabs; turn += 1) await driver.closeTab();
      await untilHeld(driver, 0);
      await untilSeen(1);
      await isIdle();
      const after = await driver.memory();
      record(driver, { trial: 'reading ahead: tabs', count: tabs, unit: 'tabs', memory: [before, after] });
      expect(after - before).toBeLessThan(MORE_MB[driver.name]);
    },
  );

  it('reads nothing in a private window', async () => {
    const { driver, visitPrivately, visitInNewTab } = session();
    const close = await visitPrivately('climate-summit');
    await untilTrue('the private page was looked at', async () => (await seen()) > 1);
    await visitInNewTab('migration-deal');
    await untilTrue('the other is read', async () => (await heldAhead(driver)) > 0);
    expect(await heldAhead(driver)).toBe(1);
    await close();
    await openOnHeld('migration-deal');
    await driver.closeTab();
  });
}

type Extension = {
  readonly chrome: {
    readonly permissions: { remove(what: { readonly permissions: readonly string[] }): Promise<boolean> };
  };
};
