import { expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/driver';
import { openLibrary, readKept, tornIn, type Kept } from '../kept';
import { openRow, panelText, type Session } from '../session';

/** Three articles of one story, read one after another: Finland supports, then makes a condition, then refuses. */
const story = ['story-tunnel-1', 'story-tunnel-2', 'story-tunnel-3'] as const;

/** Files that are no whole library, by kind, and what the reader is told of each: never what was told of the one before. */
const refusals = {
  foreign: 'This file holds no Standpoint library. Choose one that was saved here with “Everything, to import again',
  half: 'The file is cut off: 2 of 3 articles are in it. Copy or save it again, whole',
  film: 'This file holds no Standpoint library.',
  broken: 'Nothing was changed. Line 6 of the file cannot be read',
} as const;

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
    const { sentence: today } = await openRow(driver, 'FI');
    expect(today).toContain('rejected the railway tunnel');
    const said = await driver.panel.run(() =>
      [...document.querySelectorAll('.said-before li')].map((one) => ({
        sentence: one.querySelector('blockquote')?.textContent?.trim() ?? '',
        differs: one.getAttribute('data-changed'),
      })),
    );
    const conditional = said.find(({ sentence }) => sentence.includes('only if the European Union pays half'));
    expect(conditional?.differs).toBe('true');
    expect(said.find(({ sentence }) => sentence.startsWith('Finland backed the tunnel'))?.differs).toBe('true');
  });

  it('lists the articles on its own page, as one story with a board of who stood where', async () => {
    const { driver } = session();
    await openLibrary(driver);
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

  it('has it all after the browser was quit and started again', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('story-tunnel-3');
    await openLibrary(driver);
    const before = await readKept(driver);
    expect(tornIn(before)).toEqual([]);
    expect(before.entries).toHaveLength(3);
    await driver.closePanel();
    await driver.restart();
    await openPanelOn('story-tunnel-3');
    await until(
      driver.panel,
      'the panel says what was read before the restart',
      () => document.querySelector('.said-notice')?.textContent?.includes('Finland'),
      [],
    );
    await openLibrary(driver);
    const after = await readKept(driver);
    // The article was opened once more: its time of reading is another, all else is as it was.
    const timeless = (kept: Kept) => ({ ...kept, entries: kept.entries.map((entry) => ({ ...entry, lastRead: '' })) });
    expect(timeless(after)).toEqual(timeless(before));
  });

  it('is the same after everything was exported, deleted and imported', async () => {
    const { driver } = session();
    const before = await readKept(driver);
    await driver.panel.click('[data-export="jsonl"]');
    const file = await driver.downloaded('standpoint-library.jsonl');
    await driver.panel.click('[data-delete="all"]');
    await until(driver.panel, 'nothing is left', () => document.querySelector('.library-row') === null, []);
    const emptied = await readKept(driver);
    expect(Object.values(emptied).map((rows) => rows.length)).toEqual([0, 0, 0, 0]);
    await driver.panel.run((text) => {
      const input = document.querySelector<HTMLInputElement>('.library-tools input[type="file"]');
      const files = new DataTransfer();
      files.items.add(new File([text], 'standpoint-library.jsonl'));
      if (input) input.files = files.files;
      input?.dispatchEvent(new Event('change', { bubbles: true }));
    }, file);
    await until(
      driver.panel,
      'three articles are listed again',
      () => document.querySelectorAll('.library-row').length === 3,
      [],
    );
    expect(await readKept(driver)).toEqual(before);
  });

  it('refuses what it cannot take in, says why and what to do, and has changed nothing', async () => {
    const { driver } = session();
    const before = await readKept(driver);
    await driver.panel.click('[data-export="jsonl"]');
    const own = await driver.downloaded('standpoint-library.jsonl');
    const choose = (kind: keyof typeof refusals) =>
      driver.panel.run(
        (wanted, text) => {
          const half = text.slice(0, text.length - 200);
          // As large as a film, of one piece of a megabyte that is not stored a thousand times.
          const piece = new Blob(['no line of a library\n'.repeat(50_000)]);
          const film = Array.from({ length: 2_500 }, () => piece);
          const parts = { foreign: ['{"format":"something else"}\n'], half: [half], film, broken: [`${text}{}\n`] };
          const input = document.querySelector<HTMLInputElement>('.library-tools input[type="file"]');
          const files = new DataTransfer();
          files.items.add(new File(parts[wanted], 'chosen.jsonl'));
          if (input) input.files = files.files;
          input?.dispatchEvent(new Event('change', { bubbles: true }));
        },
        kind,
        own,
      );
    for (const kind of Object.keys(refusals) as (keyof typeof refusals)[]) {
      await choose(kind);
      await until(
        driver.panel,
        `the refusal of ${kind} is told`,
        (words) => document.querySelector('.library-tools > [role="status"]')?.textContent?.includes(words),
        [refusals[kind]],
      );
    }
    expect(await readKept(driver)).toEqual(before);
  });

  it('exports its sentences as annotations that point into the pages they stand in', async () => {
    const { driver } = session();
    await driver.panel.click('[data-export="annotations"]');
    const file = await driver.downloaded('standpoint-annotations.jsonld');
    expect(file).toContain('http://www.w3.org/ns/anno.jsonld');
    expect(file).toContain('TextQuoteSelector');
    expect(file).toContain('only if the European Union pays half');
    await driver.closePanel();
  });

  it('says that the device is full, keeps nothing of that article and loses nothing of the others', async () => {
    const { driver, openPanelOn } = session();
    const keep = () => driver.panel.click('.keeping button');
    const untilKeeping = (state: string) =>
      until(
        driver.panel,
        `the panel says "${state}"`,
        (wanted) => document.querySelector('.keeping')?.getAttribute('data-keeping') === wanted,
        [state],
      );
    const keptNow = async () => {
      await openLibrary(driver);
      const kept = await readKept(driver);
      expect(tornIn(kept)).toEqual([]);
      await driver.closePanel();
      return kept.entries.length;
    };
    await driver.fillDevice(true);
    await openPanelOn('climate-summit');
    await untilKeeping('offered');
    await keep();
    await untilKeeping('full');
    expect(await keptNow()).toBe(3);
    await driver.fillDevice(false);
    await openPanelOn('climate-summit');
    await untilKeeping('offered');
    await keep();
    await untilKeeping('kept');
    expect(await keptNow()).toBe(4);
  });
}
