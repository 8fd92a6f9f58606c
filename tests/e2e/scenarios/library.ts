import { expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/driver';
import { openRow, panelText, type Session } from '../session';

/** Three articles of one story, read one after another: Finland supports, then makes a condition, then refuses. */
const story = ['story-tunnel-1', 'story-tunnel-2', 'story-tunnel-3'] as const;

/** The reader's own library, from the panel to its own page. */
export function library(session: () => Session): void {
  it('says in the third article of a story that a country stood elsewhere before, with the sentences', async () => {
    const { driver, openPanelOn } = session();
    for (const name of story) {
      await openPanelOn(name);
      await until(
        driver.panel,
        'the panel offers to keep the article',
        () => document.querySelector('.keeping button'),
        [],
      );
      await driver.panel.click('.keeping button');
      await until(driver.panel, 'the article is kept', () => !document.querySelector('.keeping button'), []);
    }
    expect(await driver.panel.run(() => document.querySelector('.said-notice')?.textContent ?? '')).toContain(
      'Finland',
    );
    await openRow(driver, 'FI');
    const said = await driver.panel.run(() =>
      [...document.querySelectorAll('.said-before blockquote')].map((one) => one.textContent?.trim() ?? ''),
    );
    expect(said.some((sentence) => sentence.includes('only if the European Union pays half'))).toBe(true);
    expect(said.some((sentence) => sentence.startsWith('Finland backed the tunnel'))).toBe(true);
  });

  it('lists the articles on its own page, as one story with a board of who stood where', async () => {
    const { driver } = session();
    await driver.panel.run(() => location.assign('/library.html'));
    await until(
      driver.panel,
      'the library lists three articles',
      () => document.querySelectorAll('.library-row').length === 3,
      [],
    );
    await driver.panel.click('.library-row');
    await until(driver.panel, 'an article lies open', () => document.querySelector('.library-article'), []);
    await driver.panel.click('.library-article .library-actions button');
    const cells = await until(
      driver.panel,
      'the board of the story is there',
      () => {
        const row = [...document.querySelectorAll('.library-board tbody tr')].find((one) =>
          one.querySelector('th')?.textContent.includes('Finland'),
        );
        return row && [...row.querySelectorAll('[data-stance]')].map((chip) => chip.getAttribute('data-stance'));
      },
      [],
    );
    expect(cells).toEqual(['supports', 'conditional', 'opposes']);
    expect(await panelText(driver)).toContain('Changed');
    await driver.closePanel();
  });
}
