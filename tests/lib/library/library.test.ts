import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportLines, importLines } from '../../../lib/library/backup';
import { openDatabase, type LibraryDatabase } from '../../../lib/library/database';
import { keepArticle } from '../../../lib/library/keep';
import { toCsv, toWebAnnotations } from '../../../lib/library/publish';
import { removeArticles } from '../../../lib/library/remove';
import { saidBefore } from '../../../lib/library/said-before';
import type { Analysis, CountryStance } from '../../../lib/types/analysis';

const body = (sentence: string) =>
  `${sentence}\nFishery ministers of the northern nations met in Bergen to share out the mackerel catch for next season. The quota talks have dragged on since
spring, with every delegation blaming another for the overfishing of the shared stock. Scientists advise a cut of a third. Trawler owners along the coast fear that
a smaller mackerel quota would empty their harbours before winter.`.replaceAll(' \n', ' ');

const row = (country: string, stance: CountryStance['stance'], text: string): CountryStance => ({
  country,
  stance,
  speaker: null,
  office: null,
  condition: null,
  conditionSpan: null,
  summary: 'x',
  confidence: 0.8,
  evidence: [{ start: 0, end: text.indexOf('\n') }],
  rules: ['r'],
  cues: [],
  contradiction: [],
  roles: ['party'],
});

function articleOf(
  sentence: string,
  stance: CountryStance['stance'],
  at: { url: string; day: string; title?: string },
): Analysis {
  const text = body(sentence);
  return {
    article: {
      title: at.title ?? 'Mackerel quota talks in Bergen',
      text,
      lang: 'en',
      blocks: [],
      links: [],
      url: at.url,
      siteName: new URL(at.url).hostname,
      publishedTime: at.day,
    },
    isArticle: true,
    engine: '0',
    coverage: { countries: true, claims: true, stances: true },
    topic: 'the mackerel quota',
    topicSpan: null,
    sentences: [],
    countries: [{ code: 'IS', name: 'Iceland', focus: 1, mentions: [] }],
    speakers: [],
    quotes: [],
    claims: [],
    stances: [row('IS', stance, text)],
    sources: [],
  };
}

/** The same matter in other words: half of the text is this article's own. */
const withReaction = (analysis: Analysis): Analysis => ({
  ...analysis,
  article: {
    ...analysis.article,
    text: `${analysis.article.text}\nCoastal mayors called the refusal brave and asked for a bigger mackerel share. Canning plants in the east warned of lay-offs, while a
trawlermen's union promised to blockade the port of Bergen unless the delegations returned to the table before the season opens in May.`,
  },
});

const first = () =>
  articleOf('Iceland would accept the mackerel quota.', 'supports', {
    url: 'https://one.example/mackerel?utm_source=x',
    day: '2026-03-01',
  });
const later = () =>
  withReaction(
    articleOf('Iceland rejected the mackerel quota outright.', 'opposes', {
      url: 'https://two.example/iceland-rejects',
      day: '2026-03-09',
      title: 'Iceland rejects mackerel quota',
    }),
  );

let database: LibraryDatabase;
let count = 0;
beforeEach(() => {
  database = openDatabase(`library-${count++}`);
});

describe('the library', () => {
  it('says what an earlier article reported of a country on the same matter, and that it has changed', async () => {
    await keepArticle(database, first(), '2026-03-01T10:00:00Z');
    const said = await saidBefore(database, later(), '2026-03-09T10:00:00Z');
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({
      country: 'IS',
      stance: 'supports',
      changed: true,
      sentence: 'Iceland would accept the mackerel quota.',
      outlet: 'one.example',
    });
  });

  it('says nothing of another matter', async () => {
    await keepArticle(database, first(), '2026-03-01T10:00:00Z');
    const other = articleOf('x', 'opposes', {
      url: 'https://two.example/visa',
      day: '2026-03-09',
      title: 'Iceland drops visa fee for students',
    });
    const text =
      'Iceland will drop the visa fee for students from abroad.\nUniversities in Reykjavik welcomed the step and expect more applicants from Asia this autumn.';
    const said = await saidBefore(
      database,
      { ...other, article: { ...other.article, text }, stances: [row('IS', 'supports', text)] },
      '2026-03-09T10:00:00Z',
    );
    expect(said).toEqual([]);
  });

  it('keeps one entry for an article read twice, whatever tracking parameters its address has', async () => {
    await keepArticle(database, first(), '2026-03-01T10:00:00Z');
    const again = await keepArticle(
      database,
      { ...first(), article: { ...first().article, url: 'https://www.one.example/mackerel?fbclid=9#top' } },
      '2026-03-02T10:00:00Z',
    );
    expect(await database.entries.count()).toBe(1);
    expect(again.previous).toBeNull();
    expect(again.entry.revisions).toBe(1);
  });

  it('recognises the same text under another address as the same article', async () => {
    await keepArticle(database, first(), '2026-03-01T10:00:00Z');
    await keepArticle(
      database,
      { ...first(), article: { ...first().article, url: 'https://copy.example/a' } },
      '2026-03-02T10:00:00Z',
    );
    expect(await database.entries.count()).toBe(1);
  });

  it('keeps a text that the publisher changed as a new revision, and gives the old one back', async () => {
    await keepArticle(database, first(), '2026-03-01T10:00:00Z');
    const changed = articleOf('Iceland would never accept the mackerel quota.', 'opposes', {
      url: 'https://one.example/mackerel',
      day: '2026-03-01',
    });
    const { entry, previous } = await keepArticle(database, changed, '2026-03-02T10:00:00Z');
    expect(entry.revisions).toBe(2);
    expect(previous?.analysis.article.text).toContain('would accept');
  });

  it('leaves nothing of an article whose saving fails half-way', async () => {
    const fault = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database.revisions.hook('creating', fault);
    database.revisions.hook('updating', fault);
    await expect(keepArticle(database, first(), '2026-03-01T10:00:00Z')).rejects.toThrow();
    expect(await database.entries.count()).toBe(0);
    expect(await database.stories.count()).toBe(0);
    expect(await database.terms.count()).toBe(0);
  });

  it('is the same after export, wipe and import', async () => {
    await keepArticle(database, first(), '2026-03-01T10:00:00Z');
    await keepArticle(database, later(), '2026-03-09T10:00:00Z');
    const dump = async () => [
      await database.entries.toArray(),
      await database.revisions.toArray(),
      await database.stories.toArray(),
      await database.terms.toArray(),
    ];
    const before = await dump();
    const lines = [];
    for await (const line of exportLines(database, '2026-03-10T00:00:00Z')) lines.push(line);
    expect(await removeArticles(database, {})).toBe(2);
    expect(await database.entries.count()).toBe(0);
    expect(await importLines(database, lines.join('\n'))).toEqual({ ok: true, added: 2, merged: 0 });
    const counted = (tables: unknown[][]) => [
      ...tables.slice(0, 3),
      (tables[3] as { count: number }[]).filter((term) => term.count > 0),
    ];
    expect(counted(await dump())).toEqual(counted(before));
    expect(await importLines(database, lines.join('\n'))).toEqual({ ok: true, added: 0, merged: 2 });
    expect(await database.revisions.count()).toBe(2);
  });

  it('refuses a broken file with line and reason and changes nothing', async () => {
    await keepArticle(database, first(), '2026-03-01T10:00:00Z');
    const lines = [];
    for await (const line of exportLines(database, '2026-03-10T00:00:00Z')) lines.push(line);
    await removeArticles(database, {});
    const broken = [...lines.slice(0, -1), (lines.at(-1) as string).replace('"supports"', '"likes"')].join('\n');
    expect(await importLines(database, broken)).toMatchObject({ ok: false, fault: { line: lines.length } });
    expect(await importLines(database, lines.join('\n').slice(0, -5))).toMatchObject({
      ok: false,
      fault: { line: lines.length },
    });
    expect(await importLines(database, '')).toMatchObject({ ok: false, fault: { line: 1 } });
    expect(await database.entries.count()).toBe(0);
    expect(await database.stories.count()).toBe(0);
  });

  it('exports stances as CSV that no spreadsheet runs, and as web annotations that quote the article', async () => {
    const { entry } = await keepArticle(
      database,
      articleOf('=Iceland would accept.', 'supports', { url: 'https://one.example/m', day: '2026-03-01' }),
      '2026-03-01T10:00:00Z',
    );
    const [revision] = await database.revisions.toArray();
    const published = revision ? [{ entry, revision }] : [];
    expect(toCsv(published)).toContain(`"'=Iceland would accept."`);
    const collection = JSON.parse(toWebAnnotations(published)) as {
      first: { items: { target: { selector: { exact: string } } }[] };
    };
    expect(collection.first.items[0]?.target.selector.exact).toBe('=Iceland would accept.');
  });
});
