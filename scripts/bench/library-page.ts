import { exportLines } from '../../lib/library/backup';
import { openDatabase } from '../../lib/library/database';
import { keepArticle } from '../../lib/library/keep';
import { createLibraryStore, type LibraryDevice } from '../../lib/library/library-store';
import { saidBefore } from '../../lib/library/said-before';
import type { Analysis } from '../../lib/types/analysis';

/** Of many measurements, the middle and what one in twenty exceeds; ms. */
export type Spread = { readonly median: number; readonly p95: number };

/** What one run in the browser measured; ms. */
export type LibraryCost = {
  readonly articles: number;
  readonly saveMs: number;
  readonly firstRowsMs: number;
  /** Until the whole list can be walked and narrowed down. */
  readonly listedMs: number;
  /** Until every word can be found. */
  readonly readyMs: number;
  readonly yardstick: Spread;
  readonly search: Spread;
  readonly saidBefore: Spread;
  /** Writing everything as JSON Lines. */
  readonly exportMs: number;
  readonly exportedKilobytesPerArticle: number;
  readonly kilobytesPerArticle: number;
};

const WORDS =
  'harbour tariff treaty border fishing quota railway tunnel visa grain pipeline ceasefire sanction refinery embassy parliament minister budget glacier ferry customs drought reactor satellite orchard mackerel steel vaccine strike canal'.split(
    ' ',
  );
const CODES = 'FR DE GB IT ES PL NO SE FI DK EE LV LT IE PT NL BE AT CH GR TR UA RS AL ME XK MK BA HR SI'.split(' ');

/** A linear congruential generator: the same articles in every run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
}

/** An article of about 700 words of the `story`-th story, made of its words and of chance. */
function articleOf(at: number, story: number): Analysis {
  const random = randomOf(at * 7919 + 1);
  const own = randomOf(story + 1);
  const matter = Array.from({ length: 14 }, () => `${WORDS[own(WORDS.length)] ?? ''}${own(400)}`);
  const pick = () =>
    random(3) === 0 ? (matter[random(matter.length)] ?? '') : `${WORDS[random(WORDS.length)] ?? ''}${random(3000)}`;
  const sentence = () => `${Array.from({ length: 17 }, pick).join(' ')}.`;
  const text = Array.from({ length: 14 }, () => Array.from({ length: 3 }, sentence).join(' ')).join('\n');
  const end = text.indexOf('.') + 1;
  const countries = Array.from(new Set(Array.from({ length: 5 }, () => CODES[own(CODES.length)] ?? 'FR')));
  const day = new Date(Date.UTC(2024, 0, 1) + random(700) * 86_400_000).toISOString();
  return {
    article: {
      title: `${matter.slice(0, 5).join(' ')} ${at}`,
      text,
      lang: 'en',
      blocks: [],
      links: [],
      url: `https://paper${at % 60}.example/${at}`,
      siteName: `Paper ${at % 60}`,
      publishedTime: day,
    },
    isArticle: true,
    engine: 'bench',
    coverage: { countries: true, claims: true, stances: true },
    topic: matter.slice(0, 3).join(' '),
    topicSpan: null,
    sentences: [],
    countries: countries.map((code) => ({ code, name: code, focus: 0.2, mentions: [] })),
    speakers: [],
    quotes: [],
    claims: Array.from({ length: 30 }, () => ({
      start: 0,
      end,
      attribution: 'reported',
      kind: 'fact',
      speaker: 'Speaker',
      speakerIndex: null,
      checkworthiness: 0.5,
      sources: [],
      figures: [],
      dates: [],
      hedges: [],
      negated: false,
      writersJudgement: false,
      cues: [],
    })),
    stances: countries.map((country) => ({
      country,
      stance: random(2) === 0 ? 'supports' : 'opposes',
      speaker: null,
      office: null,
      condition: null,
      conditionSpan: null,
      summary: 'Backs the plan',
      confidence: 0.7,
      evidence: [{ start: 0, end }],
      rules: ['backs'],
      cues: [],
      contradiction: [],
      roles: ['party'],
    })),
    sources: [],
  };
}

const device: LibraryDevice = {
  usage: async () => (await navigator.storage.estimate()).usage ?? null,
  isPersistent: () => navigator.storage.persisted(),
  persist: () => navigator.storage.persist(),
  retentionDays: () => Promise.resolve(null),
  now: () => '2026-01-01T00:00:00Z',
  report: console.error,
};

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length * share)] ?? 0;
const spreadOf = (values: readonly number[]): Spread => ({ median: at(values, 0.5), p95: at(values, 0.95) });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/** Saves that are measured: the last ones. */
const MEASURED_SAVES = 200;

/** A fixed piece of work, ms: says how busy the machine was. */
function yardstick(): number {
  const start = performance.now();
  let state = 1;
  for (let at = 0; at < 20_000_000; at++) state = (Math.imul(state, 1664525) + at) >>> 0;
  return state === 0 ? 0 : performance.now() - start;
}

/** Fills a library and measures what a reader waits for. Stories hold ten articles each. */
export async function measureLibrary(articles: number): Promise<LibraryCost> {
  const database = openDatabase('bench');
  const saves: number[] = [];
  const keep = (at: number) =>
    keepArticle(
      database,
      articleOf(at, Math.floor(at / 10)),
      new Date(Date.UTC(2025, 0, 1) + at).toISOString(),
      'opened',
    );
  const measured = Math.max(0, articles - MEASURED_SAVES);
  // A hundred to a transaction: only the last ones are measured, and they wait for the device one by one.
  for (let from = 0; from < measured; from += 100)
    await database.transaction('rw', database.tables, async () => {
      for (let at = from; at < Math.min(measured, from + 100); at++) await keep(at);
    });
  for (let at = measured; at < articles; at++) saves.push(await timed(() => keep(at)));
  const store = createLibraryStore(database, device);
  let [firstRowsMs, listedMs] = [0, 0];
  const begin = performance.now();
  store.subscribe(({ found, phase }) => {
    if (firstRowsMs === 0 && found.length > 0) firstRowsMs = performance.now() - begin;
    if (listedMs === 0 && phase === 'ready') listedMs = performance.now() - begin;
  });
  const readyMs = await timed(() => store.getState().load());
  const searches = WORDS.slice(0, 20).map((word, at) => {
    const start = performance.now();
    store.getState().setQuery({ words: `${word}${at * 7}`, country: undefined });
    return performance.now() - start;
  });
  const said: number[] = [];
  for (let at = 0; at < 40; at++) {
    const analysis = articleOf(articles + at, (at * 37) % Math.ceil(articles / 10));
    said.push(await timed(() => saidBefore(database, analysis, '2026-01-01T00:00:00Z')));
  }
  let exported = 0;
  const exportMs = await timed(async () => {
    for await (const line of exportLines(database, '2026-01-01T00:00:00Z')) exported += line.length;
  });
  const yardsticks = Array.from({ length: 15 }, yardstick);
  const { usage = 0 } = await navigator.storage.estimate();
  return {
    articles,
    saveMs: at(saves.slice(-500), 0.5),
    firstRowsMs,
    listedMs,
    readyMs,
    yardstick: spreadOf(yardsticks),
    search: spreadOf(searches),
    saidBefore: spreadOf(said),
    exportMs,
    exportedKilobytesPerArticle: exported / 1000 / articles,
    kilobytesPerArticle: usage / 1000 / articles,
  };
}
