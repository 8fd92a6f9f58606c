import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { factCheckExplorer } from '../../../lib/lookups/fact-check-explorer';
import { gdelt } from '../../../lib/lookups/gdelt';
import { requestJson } from '../../../lib/lookups/request';
import type { Lookup } from '../../../lib/lookups/types';
import { wikidataCountry } from '../../../lib/lookups/wikidata-country';
import { wikipedia } from '../../../lib/lookups/wikipedia';

let server: Server | undefined;
const asked: string[] = [];

async function serve(answer: RequestListener): Promise<string> {
  asked.length = 0;
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    answer(request, response);
  });
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

const json =
  (body: unknown): RequestListener =>
  (_, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const query = { words: ['Estonia', '40', 'trucks'], lang: 'en' };
const ask = (lookup: Lookup, base: string, signal = new AbortController().signal) =>
  lookup.live?.fetch(query, { fetch, signal, base, key: 'k e/y' });

describe('live look-ups', () => {
  it('shows the fact checks that Google found, with publisher, rating, date and link', async () => {
    const review = {
      publisher: { name: 'Checkers' },
      url: 'https://checkers.example/1',
      title: 'No, not 40',
      reviewDate: '2026-01-02T00:00:00Z',
      textualRating: 'False',
    };
    const base = await serve(
      json({
        claims: [{ text: 'There were 40 trucks', claimReview: [review, { ...review, url: 'javascript:alert(1)' }] }],
      }),
    );
    expect(await ask(factCheckExplorer, base)).toEqual({
      ok: true,
      results: [
        {
          title: 'No, not 40',
          url: review.url,
          publisher: 'Checkers',
          date: review.reviewDate,
          rating: 'False',
          text: 'There were 40 trucks',
        },
      ],
    });
    expect(asked[0]).toContain('query=Estonia%2040%20trucks');
    expect(asked[0]).toContain('key=k%20e%2Fy');
  });

  it('takes an empty answer of Google for no results', async () => {
    expect(await ask(factCheckExplorer, await serve(json({})))).toEqual({ ok: true, results: [] });
  });

  it('shows coverage that GDELT found', async () => {
    const base = await serve(
      json({
        articles: [{ url: 'https://a.example/1', title: 'Trucks', seendate: '20260102T030405Z', domain: 'a.example' }],
      }),
    );
    expect(await ask(gdelt, base)).toEqual({
      ok: true,
      results: [
        {
          title: 'Trucks',
          url: 'https://a.example/1',
          publisher: 'a.example',
          date: '2026-01-02T03:04:05Z',
          rating: null,
          text: null,
        },
      ],
    });
  });

  it('shows Wikipedia passages as text, without markup', async () => {
    const base = await serve(
      json({
        query: {
          search: [
            {
              title: 'Tartu Truck',
              snippet: 'a <span class="searchmatch">truck</span> &amp; more, 5 &lt; 6',
              timestamp: '2026-01-01T00:00:00Z',
            },
          ],
        },
      }),
    );
    expect(await ask(wikipedia, base)).toMatchObject({
      ok: true,
      results: [{ text: 'a truck & more, 5 < 6', url: 'https://en.wikipedia.org/wiki/Tartu_Truck' }],
    });
  });
});

describe('a country on Wikidata', () => {
  const entity = (id: string) => ({ value: `http://www.wikidata.org/entity/${id}` });
  const row = (property: string, label: string, value: string, date: string) => ({
    item: entity('Q99999'),
    property: entity(property),
    propertyLabel: { value: label },
    valueLabel: { value },
    date: { value: date },
  });
  const about = (country: string, base: string) =>
    wikidataCountry.live.fetch({ country, lang: 'en' }, { fetch, signal: new AbortController().signal, base });

  it('has its leaders with their start, and the last of its population figures with its time', async () => {
    const bindings = [
      row('P35', 'head of state', 'Solveig Hammernes', '2024-05-01T00:00:00Z'),
      row('P1082', 'population', '5400000', '2020-01-01T00:00:00Z'),
      row('P1082', 'population', '5600000', '2026-01-01T00:00:00Z'),
    ];
    expect(await about('NO', await serve(json({ results: { bindings } })))).toMatchObject({
      results: [
        {
          title: 'head of state',
          text: 'Solveig Hammernes',
          date: '2024-05-01T00:00:00Z',
          url: 'https://www.wikidata.org/wiki/Q99999#P35',
        },
        { title: 'population', text: '5,600,000', date: '2026-01-01T00:00:00Z' },
      ],
    });
    expect(decodeURIComponent(asked[0] ?? '')).toContain('wdt:P297 "NO"');
  });

  it('is asked for by its item where its code is none of ISO 3166-1', async () => {
    await about('XK', await serve(json({ results: { bindings: [] } })));
    expect(decodeURIComponent(asked[0] ?? '')).toContain('wd:Q1246');
  });

  it('is asked for by a code alone', async () => {
    const base = await serve(json({ results: { bindings: [] } }));
    expect(await about('NO". DROP', base)).toEqual({ ok: true, results: [] });
    expect(asked).toEqual([]);
  });
});

describe('a service that fails', () => {
  const status =
    (code: number, headers = {}): RequestListener =>
    (_, response) =>
      response.writeHead(code, headers).end('no');
  it.each([
    ['says when a quota is used up', status(429, { 'retry-after': '60' }), { code: 'quota', retryAfter: 60 }],
    ['says when a key is refused', status(403), { code: 'refused', status: 403 }],
    ['says when the service is down', status(503), { code: 'unavailable', status: 503 }],
    ['does not take a cut body', json({ claims: [{ claimReview: [{ url: 1 }] }] }), { code: 'unexpected-answer' }],
    ['does not take a body that is no JSON', (_, response) => response.end('<html>'), { code: 'unexpected-answer' }],
    [
      'does not read an endless body',
      (_, response) => response.end('"' + 'x'.repeat(3_000_000) + '"'),
      { code: 'unexpected-answer' },
    ],
  ])('%s', async (_, answer, problem) => {
    expect(await ask(factCheckExplorer, await serve(answer))).toEqual({ ok: false, problem });
  });

  it('is given up after its time, and can be cancelled', async () => {
    const base = await serve(() => undefined);
    const never = new AbortController();
    expect(await requestJson(base, v.unknown(), { fetch, signal: never.signal, timeout: 50 })).toEqual({
      ok: false,
      problem: { code: 'timeout' },
    });
    const cancelled = ask(gdelt, base, never.signal);
    never.abort();
    expect(await cancelled).toEqual({ ok: false, problem: { code: 'cancelled' } });
  });

  it('is given up where the body trickles, or ends in its middle', async () => {
    const { signal } = new AbortController();
    const trickling = await serve((_, response) => {
      response.writeHead(200).write('{"claims":');
      const drip = setInterval(() => response.write(' '), 5);
      response.on('close', () => clearInterval(drip));
    });
    expect(await requestJson(trickling, v.unknown(), { fetch, signal, timeout: 80 })).toEqual({
      ok: false,
      problem: { code: 'timeout' },
    });
    server?.closeAllConnections();
    server?.close();
    const broken = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '500' }).write('{"claims":');
      setImmediate(() => response.destroy());
    });
    expect(await requestJson(broken, v.unknown(), { fetch, signal })).toMatchObject({ ok: false });
  });

  it('is offline where nothing listens', async () => {
    expect(await ask(gdelt, 'http://127.0.0.1:9')).toEqual({ ok: false, problem: { code: 'offline' } });
  });
});
