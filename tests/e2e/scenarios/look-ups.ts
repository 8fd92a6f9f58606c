import { expect, it } from 'vitest';
import { until } from '../../../scripts/browsers/driver';
import { expectNoRequests, type Session } from '../session';

const coverage = {
  articles: [
    {
      url: 'https://tribune.example/1',
      title: 'Ministers return to the table',
      seendate: '20260102T030405Z',
      domain: 'tribune.example',
    },
  ],
};
const summary = {
  query: {
    pages: [
      {
        title: 'Invented summary',
        extract: 'A state, in the words of this test.',
        revisions: [{ timestamp: '2026-02-03T04:05:06Z' }],
      },
    ],
  },
};

/** What the services answer in these tests: host and path to the documented shape. */
export const lookUpServices: ReadonlyMap<string, string> = new Map([
  ['api.gdeltproject.org/api/v2/doc/doc', JSON.stringify(coverage)],
  ['en.wikipedia.org/w/api.php', JSON.stringify(summary)],
]);

/** Switches look-ups on, and all others off; what their switches in the options do once the browser has agreed. */
function switchOn(session: Session, ...ids: string[]): Promise<void> {
  return session.driver.panel.run((wanted) => {
    type Area = { set(values: object): Promise<void> };
    const { chrome } = globalThis as unknown as { readonly chrome: { readonly storage: { readonly local: Area } } };
    const live = Object.fromEntries(wanted.map((id) => [id, true]));
    return chrome.storage.local.set({ settings: { version: 1, live } });
  }, ids);
}

/** What was asked of the services while `act` ran and until `shown` is in the panel. */
async function askedDuring(session: Session, act: () => Promise<void>, shown: string): Promise<URL[]> {
  const { driver, web } = session;
  const before = web.requests.length;
  await act();
  await until(driver.panel, `“${shown}” is shown`, (text) => document.body.innerText.includes(text), [shown]);
  return web.requests.slice(before).map((line) => new URL(line.replace('GET ', '')));
}

/** Look-ups: nothing is asked until one is switched on and pressed; then its host is, and no other. */
export function lookUps(session: () => Session): void {
  const press = async () => {
    const { panel } = session().driver;
    await panel.click('[data-press]');
  };
  /** The first button of a look-up, marked to be pressed; what it is folded into is opened. */
  const offered = async (service: string) => {
    await until(
      session().driver.panel,
      `the button of ${service} is there`,
      (wanted) => {
        const button = document.querySelector(`.live[data-service="${wanted}"] button`);
        button?.setAttribute('data-press', '');
        for (let fold = button?.closest('details'); fold; fold = fold.parentElement?.closest('details'))
          fold.open = true;
        return button !== null;
      },
      [service] as const,
    );
  };
  const claims = () => session().driver.panel.run(() => document.getElementById('tab-claims')?.click());

  it('asks nobody and offers no results while all are off', async () => {
    const { driver, openPanelOn } = session();
    await openPanelOn('migration-deal');
    await claims();
    await until(driver.panel, 'the claims are shown', () => document.querySelector('[data-attribution]'), []);
    expect(await driver.panel.run(() => document.querySelectorAll('.live').length)).toBe(0);
    expectNoRequests(session());
  });

  it('asks exactly the host of the one that is on, with key words alone, when its button is pressed', async () => {
    const { driver, web } = session();
    await switchOn(session(), 'gdelt');
    await offered('gdelt');
    expect(web.requests.filter((line) => line.includes('gdelt'))).toEqual([]);
    const services = await driver.panel.run(() =>
      [...document.querySelectorAll('.live')].map((one) => one.getAttribute('data-service')),
    );
    expect(new Set(services)).toEqual(new Set(['gdelt']));
    const asked = await askedDuring(session(), press, 'Ministers return to the table');
    expect(asked.map(({ host }) => host)).toEqual(['api.gdeltproject.org']);
    expect(asked[0]?.searchParams.get('query')?.split(' ').length).toBeLessThanOrEqual(8);
    expect(web.refused).toEqual([]);
  });

  it('shows what was answered before without asking again, and says as of when', async () => {
    const { driver, openPanelOn, web } = session();
    await driver.closePanel();
    await openPanelOn('migration-deal');
    await claims();
    await offered('gdelt');
    expect(await askedDuring(session(), press, 'Ministers return to the table')).toEqual([]);
    expect(await driver.panel.run(() => document.querySelector('.as-of')?.textContent ?? '')).toMatch(/^As of /);
    expect(web.refused).toEqual([]);
  });

  it('asks after its background was killed', async () => {
    const { driver, web } = session();
    await switchOn(session(), 'wikipedia-summary');
    await driver.panel.run(() => document.getElementById('tab-countries')?.click());
    await driver.panel.click('[data-country] .row-head');
    await offered('wikipedia-summary');
    await driver.killBackground();
    const asked = await askedDuring(session(), press, 'A state, in the words of this test.');
    expect(new Set(asked.map(({ host }) => host))).toEqual(new Set(['en.wikipedia.org']));
    expect(web.refused).toEqual([]);
  });

  it('says what to do while the device is offline, and asks when it is pressed again', async () => {
    const { driver, openPanelOn, web } = session();
    await driver.closePanel();
    await openPanelOn('sanctions-dispute');
    await switchOn(session(), 'wikipedia-summary');
    await driver.panel.run(() => document.getElementById('tab-countries')?.click());
    await driver.panel.click('[data-country] .row-head');
    await offered('wikipedia-summary');
    web.setOffline(true);
    expect(await askedDuring(session(), press, 'Check the connection of this device, then try again.')).toEqual([]);
    web.setOffline(false);
    await offered('wikipedia-summary');
    const asked = await askedDuring(session(), press, 'A state, in the words of this test.');
    expect(new Set(asked.map(({ host }) => host))).toEqual(new Set(['en.wikipedia.org']));
  });

  it('asks nobody once it is switched off again', async () => {
    const { driver, web } = session();
    const before = web.requests.length;
    await switchOn(session());
    await until(driver.panel, 'its button is gone', () => document.querySelector('.live') === null, []);
    expect(web.requests.length).toBe(before);
    await driver.closePanel();
  });
}
