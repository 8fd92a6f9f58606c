import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { ask, type AskingWorld, type KeptAnswer } from '../../../lib/lookups/ask';
import { wikipediaSummary } from '../../../lib/lookups/wikipedia-summary';
import type { CountryQuery, LiveLookup } from '../../../lib/lookups/types';

const asked: URL[] = [];
let hours = 0;
let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer((request, response) => {
    const url = new URL(request.url ?? '', base);
    asked.push(url);
    const page = url.searchParams.has('lllang')
      ? { title: 'Norway', langlinks: [{ lang: 'de', title: 'Norwegen' }] }
      : {
          title: url.searchParams.get('titles'),
          extract: 'A state in the north.',
          revisions: [{ timestamp: '2026-02-03T04:05:06Z' }],
        };
    response.end(JSON.stringify({ query: { pages: [page] } }));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());
beforeEach(() => {
  asked.splice(0);
  hours = 0;
});

/** The summary of Wikipedia, asked of the loopback server. */
const summary = {
  id: 'wikipedia-summary',
  live: {
    ...wikipediaSummary.live,
    fetch: (query, with_) => wikipediaSummary.live.fetch(query, { ...with_, base }),
  } satisfies LiveLookup<CountryQuery>,
};

function world(overrides: Partial<AskingWorld> = {}): AskingWorld {
  const kept = new Map<string, KeptAnswer>();
  return {
    fetch,
    isOn: () => Promise.resolve(true),
    keyOf: () => Promise.resolve(null),
    now: () => new Date(Date.UTC(2026, 2, 1) + hours++ * 3_600_000).toISOString(),
    cache: {
      get: (key) => Promise.resolve(kept.get(key) ?? null),
      set: (key, answer) => Promise.resolve(void kept.set(key, answer)),
    },
    ...overrides,
  };
}
const norway = { country: 'NO', lang: 'de' };
const { signal } = new AbortController();

describe('asking a service', () => {
  it('finds the article about a country in the reader’s language, with its date and link', async () => {
    expect(await ask(summary, norway, world(), signal)).toEqual({
      ok: true,
      asOf: '2026-03-01T00:00:00.000Z',
      results: [
        {
          title: 'Norwegen',
          url: 'https://de.wikipedia.org/wiki/Norwegen',
          publisher: 'Wikipedia',
          date: '2026-02-03T04:05:06Z',
          rating: null,
          text: 'A state in the north.',
        },
      ],
    });
  });

  it('asks for the country where the name is another thing’s too', async () => {
    await ask(summary, { country: 'GE', lang: 'en' }, world(), signal);
    expect(asked.map((url) => url.searchParams.get('titles'))).toEqual(['Georgia (country)']);
  });

  it('asks once, and answers from what was kept after that, with the time of the first answer', async () => {
    const same = world();
    const first = await ask(summary, norway, same, signal);
    const before = asked.length;
    expect(await ask(summary, norway, same, signal)).toEqual(first);
    expect(asked).toHaveLength(before);
  });

  it('says which host it asks, and when the answer arrives; of a kept answer nothing', async () => {
    const same = world();
    const told: string[] = [];
    const tell = ({ phase, host }: { phase: string; host: string }) => told.push(`${phase} ${host}`);
    const norwegian = { country: 'NO', lang: 'en' };
    await ask(summary, norwegian, same, signal, tell);
    const { host } = new URL(base);
    expect(told).toEqual([`asking ${host}`, `reading ${host}`]);
    await ask(summary, norwegian, same, signal, tell);
    expect(told).toHaveLength(2);
  });

  it('sends nothing where it is switched off, even if an answer was kept', async () => {
    const off = world({
      isOn: () => Promise.resolve(false),
      cache: {
        get: () => Promise.resolve({ results: [], asOf: '2026-03-01T00:00:00.000Z' }),
        set: () => Promise.resolve(),
      },
    });
    expect(await ask(summary, norway, off, signal)).toEqual({ ok: false, problem: { code: 'off' } });
    expect(asked).toEqual([]);
  });

  it('sends nothing where the key is missing, or the reader has cancelled', async () => {
    const keyed = { ...summary, live: { ...summary.live, needsKey: true } };
    expect(await ask(keyed, norway, world(), signal)).toMatchObject({ problem: { code: 'refused' } });
    expect(await ask(summary, norway, world(), AbortSignal.abort())).toMatchObject({ problem: { code: 'cancelled' } });
    expect(asked).toEqual([]);
  });

  it('shows the answer on a device that is full', async () => {
    const full = { get: () => Promise.resolve(null), set: () => Promise.reject(new Error('full')) };
    expect(await ask(summary, norway, world({ cache: full }), signal)).toMatchObject({ ok: true });
  });
});
