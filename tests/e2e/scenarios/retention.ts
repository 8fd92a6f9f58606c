import { expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/driver';
import { fixture } from '../../support/fixtures';
import { keepOpenedForThirtyDays, openLibrary, putEntries, readKept, tornIn, type Kept } from '../kept';
import { untilPhase, type Session } from '../session';

const DAY = 86_400_000;

/** Rows that are no articles, as a broken disk or another program may leave them; one of them is old enough to be forgotten. */
const spoilt: readonly object[] = [
  { id: 'spoilt-1', key: 'spoilt-1' },
  { id: 'spoilt-2', key: 'spoilt-2', title: 7, published: '2027-01-01', lastRead: '2027-01-01', countries: 'NO' },
  { id: 'spoilt-3', key: 'spoilt-3', lastRead: '2020-01-01', chosen: false, notes: '', corrections: [] },
];
const isSpoilt = ({ id }: { readonly id: string }): boolean => id.startsWith('spoilt');
const without = (kept: Kept): Kept => ({ ...kept, entries: kept.entries.filter((row) => !isSpoilt(row)) });

/** What lies on the device grows old, and some of it goes bad. */
export function retention(session: () => Session): void {
  const keptWhen = async (name: string) => {
    const { driver, visit } = session();
    await visit(name);
    await driver.clickAction();
    await untilPhase(driver, 'ready', fixture(name).expected.title);
    await until(driver.panel, `${name} is kept`, () => document.querySelector('[data-keeping="kept"]'), []);
    return readKept(driver);
  };

  it('forgets an article that was only opened once its days are over, and none that the reader asked to keep', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('climate-summit');
    await until(
      driver.panel,
      'the article is offered to be kept, or kept already',
      () => document.querySelector('[data-keeping="offered"], [data-keeping="kept"]'),
      [],
    );
    if (await driver.panel.run(() => document.querySelector('.keeping button') !== null))
      await driver.panel.click('.keeping button');
    await until(driver.panel, 'the article is kept', () => document.querySelector('[data-keeping="kept"]'), []);
    await driver.panel.run(keepOpenedForThirtyDays, true);
    const { entries } = await keptWhen('trade-dispute');
    const opened = entries.filter(({ chosen }) => !chosen).map(({ title }) => title);
    expect(opened).toContain(fixture('trade-dispute').expected.title);
    const chosen = entries.filter(({ chosen }) => chosen).map(({ id }) => id);
    expect(chosen.length).toBeGreaterThan(0);

    const lastRead = new Date(Date.now() - 31 * DAY).toISOString();
    await putEntries(
      driver,
      entries.map((entry) => ({ ...entry, lastRead })),
    );
    const after = await keptWhen('migration-deal');
    const titles = after.entries.filter((entry) => !entry.chosen).map(({ title }) => title);
    expect(titles).toEqual([fixture('migration-deal').expected.title]);
    expect(after.entries.map(({ id }) => id)).toEqual(expect.arrayContaining(chosen));
    expect(tornIn(after)).toEqual([]);
  });

  it('keeps, forgets and lists the articles that are whole where rows beside them are spoilt', async () => {
    const { driver } = session();
    const before = await readKept(driver);
    const lastRead = new Date(Date.now() - 31 * DAY).toISOString();
    const old = before.entries.filter(({ chosen }) => !chosen).map((entry) => ({ ...entry, lastRead }));
    await putEntries(driver, [...old, ...spoilt]);
    const after = without(await keptWhen('trade-dispute'));
    expect(after.entries.filter(({ chosen }) => !chosen).map(({ title }) => title)).toEqual([
      fixture('trade-dispute').expected.title,
    ]);
    expect(tornIn(after)).toEqual([]);

    await openLibrary(driver);
    await until(
      driver.panel,
      'the library lists the articles that are whole',
      (count) => document.querySelectorAll('.library-row').length === count,
      [after.entries.length] as const,
    );
    await driver.panel.click('[data-delete="all"]');
    await until(driver.panel, 'nothing is left', () => document.querySelector('.library-row') === null, []);
    expect((await readKept(driver)).entries).toEqual([]);
    await driver.panel.run(keepOpenedForThirtyDays, false);
    await driver.closePanel();
  });
}
