import { expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/driver';
import { fixture } from '../../support/fixtures';
import { keepOpenedForThirtyDays, openLibrary, readKept, tornIn } from '../kept';
import { rowCountries, untilPhase, type Session } from '../session';

const YEAR = 365 * 86_400_000;

/** The device's clock is set while the panel is open: by how much from the right time on, in ms, and the article read then. */
const settings = [
  ['story-tunnel-1', 0],
  ['climate-summit', 10 * YEAR],
  ['trade-dispute', -YEAR],
  ['migration-deal', 0],
] as const;

/** A clock that is wrong for a while. */
export function clock(session: () => Session): void {
  it('reads on and loses nothing when the clock is put forwards by ten years, back by one, and right again', async () => {
    const { driver, openPanelOn, visit } = session();
    await openPanelOn('sanctions-dispute');
    await driver.panel.run(keepOpenedForThirtyDays, true);
    for (const [name, by] of settings) {
      await driver.panel.run(putClock, by);
      await visit(name);
      await driver.clickAction();
      await untilPhase(driver, 'ready', fixture(name).expected.title);
      expect((await rowCountries(driver)).length).toBeGreaterThan(0);
      await until(driver.panel, `${name} is kept`, () => document.querySelector('[data-keeping="kept"]'), []);
    }
    const kept = await readKept(driver);
    const titles = kept.entries.map(({ title }) => title);
    for (const [name] of settings) expect(titles).toContain(fixture(name).expected.title);
    expect(tornIn(kept)).toEqual([]);
    await openLibrary(driver);
    await driver.panel.run(keepOpenedForThirtyDays, false);
    await driver.closePanel();
  });
}

/** Has this page's clock be wrong by so many ms; runs in the panel, and so holds all that it needs. */
function putClock(by: number): void {
  const page = globalThis as unknown as { Date: DateConstructor; rightDate?: DateConstructor };
  const right = (page.rightDate ??= page.Date);
  page.Date = class extends right {
    constructor(...args: []) {
      if (args.length === 0) super(right.now() + by);
      else super(...args);
    }
    static override now = () => right.now() + by;
  } as DateConstructor;
}
