import { expect, it } from 'vitest';
import { until, type Driver } from '../../../scripts/browsers/driver';
import { fixture } from '../../support/fixtures';
import { untilPhase, type Session } from '../session';

/** Leads the panel's own window to a page of the extension. */
const openOwn = (driver: Driver, path: '/options.html' | '/sidepanel.html'): Promise<void> =>
  driver.panel.run((to) => location.assign(to), path);

/** Chooses a language in the options, and waits until they speak it. */
async function speak(driver: Driver, language: string, tag: string): Promise<void> {
  await until(driver.panel, 'the options are there', () => document.querySelector('select'), []);
  await driver.panel.run((wanted) => {
    const select = document.querySelector('select');
    if (!select) return;
    // As a reader's choice: past the setter that React watches.
    Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, wanted);
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, language);
  await until(driver.panel, `the options speak ${tag}`, (wanted) => document.documentElement.lang === wanted, [tag]);
}

/** Scrolls the page until the paragraph with these words stands where one reads. */
const readOn = (driver: Driver, words: string): Promise<void> =>
  driver.page.run((wanted) => {
    const paragraph = [...document.querySelectorAll('p')].find((one) => one.textContent.includes(wanted));
    if (!paragraph) throw new Error(`no paragraph with “${wanted}”`);
    scrollTo({ top: paragraph.getBoundingClientRect().top + scrollY - innerHeight * 0.31, behavior: 'instant' });
  }, words);

/** What a reader may have otherwise: another language, a panel that follows through the page. */
export function choices(session: () => Session): void {
  it('speaks another language than the browser when the reader says so, and turns round for Arabic', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    await openOwn(driver, '/options.html');
    await speak(driver, 'de', 'de');
    await openOwn(driver, '/sidepanel.html');
    await untilPhase(driver, 'ready', fixture('migration-deal').expected.title);
    const seen = () =>
      driver.panel.run(() => ({
        tab: document.querySelector('#tab-stances span')?.textContent,
        morocco: document.querySelector('[data-country="MA"] .name')?.textContent,
        dir: document.documentElement.dir,
      }));
    expect(await seen()).toEqual({ tab: 'Positionen', morocco: 'Marokko', dir: 'ltr' });

    await openOwn(driver, '/options.html');
    await speak(driver, 'ar', 'ar');
    await openOwn(driver, '/sidepanel.html');
    await untilPhase(driver, 'ready', fixture('migration-deal').expected.title);
    expect(await seen()).toEqual({ tab: 'المواقف', morocco: 'المغرب', dir: 'rtl' });
    // The article's English words begin at the left, each line of them.
    const indents = await driver.panel.run(() => {
      const words = document.querySelector('[data-country] .summary');
      const range = document.createRange();
      range.selectNodeContents(words ?? document.body);
      const left = words?.getBoundingClientRect().left ?? 0;
      return [...range.getClientRects()].map((line) => Math.round(line.left - left));
    });
    expect(indents).toEqual(indents.map(() => 0));
    expect(indents.length).toBeGreaterThan(0);

    await openOwn(driver, '/options.html');
    await speak(driver, 'en', 'en-US');
    await speak(driver, 'browser', 'en-US');
    await driver.closePanel();
  });

  it('marks what stands where the reader is in the page, without a change to the page, until it is told to stop', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    const before = await driver.page.run(() => document.documentElement.outerHTML);
    const toggle = async () => {
      await driver.panel.click('.tools > summary');
      await driver.panel.click('.tools [aria-pressed]');
    };
    const here = (country: string) =>
      until(
        driver.panel,
        `${country} is where the reader is`,
        (code) =>
          [...document.querySelectorAll('.stance-row.is-here')]
            .map((row) => row.getAttribute('data-country'))
            .join() === code,
        [country],
      );
    await toggle();
    await readOn(driver, 'Morocco’s interior ministry');
    await here('MA');
    await readOn(driver, 'Ghana took a softer line');
    await here('GH');
    expect(await driver.page.run(() => document.documentElement.outerHTML)).toBe(before);
    await toggle();
    await until(driver.panel, 'nothing is marked any more', () => !document.querySelector('.is-here'), []);
  });
}
