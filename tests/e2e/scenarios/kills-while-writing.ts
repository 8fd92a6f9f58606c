import { expect, it } from 'vitest';
import { until, type Driver } from '../../../scripts/browsers/driver';
import { openLibrary, readKept, tornIn } from '../kept';
import type { SaveLoop } from '../save-loop';
import { record, times } from '../scale';
import type { Session } from '../session';
import { randomOf } from './random';

/** Kills in the midst of writing. */
const KILLS = times(10, 200);
/** Every so many kills the browser itself is killed. */
const CRASH_EVERY = 5;
/** Longest that is waited between a save and the kill, ms. */
const MOST = 120;
/** Name of the bundled loop within the extension's folder: only a page's own scripts outlive a call of the driver. */
export const SAVE_LOOP = 'save-loop.js';

type Looping = { readonly saveLoop?: SaveLoop };

/** Has the panel keep articles from the `from`-th on; waits until one is acknowledged. */
async function beginSaving(driver: Driver, from: number): Promise<void> {
  await driver.panel.run(
    (name, first) => {
      const script = document.createElement('script');
      script.src = `/${name}?from=${first}`;
      document.head.append(script);
    },
    SAVE_LOOP,
    from,
  );
  await until(
    driver.panel,
    'the first article of the loop is kept',
    (first) => ((window as Looping).saveLoop?.acknowledged ?? 0) > first,
    [from] as const,
  );
}

/** A panel that does nothing but keep articles is killed again and again, and now and then the browser: most kills fall into a transaction. */
export function killsWhileWriting(session: () => Session): void {
  const name = `tears no article and loses no acknowledged one in ${KILLS} kills in the midst of writing`;
  it(name, { timeout: 60_000 + KILLS * 20_000 }, async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('story-tunnel-1');
    const random = randomOf(20_261_126);
    const known: number[] = [];
    let from = 0;
    let crashes = 0;
    for (let at = 1; at <= KILLS; at++) {
      await beginSaving(driver, from);
      const acknowledged = await driver.panel.run(async (ms) => {
        await new Promise((later) => setTimeout(later, ms));
        return (window as Looping).saveLoop?.acknowledged ?? 0;
      }, random() * MOST);
      const both = random() < 0.5;
      if (at % CRASH_EVERY === 0) {
        await driver.crash();
        crashes += 1;
      } else await Promise.all([driver.killPanel(), both ? driver.killBackground() : null]);
      for (; from < acknowledged; from++) known.push(from);
      // Far beyond what may have been kept between the question and the kill.
      from += 1000;
      await driver.clickAction();
    }
    await openLibrary(driver);
    const kept = await readKept(driver);
    const there = new Set(kept.entries.map(({ key }) => key));
    expect(known.filter((article) => !there.has(`loop.example/${article}`))).toEqual([]);
    expect(tornIn(kept)).toEqual([]);
    record(driver, {
      manner: 'in the midst of writing',
      kills: KILLS,
      crashes,
      acknowledged: known.length,
      there: kept.entries.filter(({ key }) => key.startsWith('loop.example/')).length,
      torn: 0,
    });
    await driver.closePanel();
  });
}
