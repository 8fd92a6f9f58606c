import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { exportLines, importLines } from '../../../lib/library/backup';
import { openDatabase, type LibraryDatabase } from '../../../lib/library/database';
import { keepArticle } from '../../../lib/library/keep';
import { toCsv } from '../../../lib/library/publish';
import { removeArticles } from '../../../lib/library/remove';
import { saidBefore } from '../../../lib/library/said-before';
import { toWebAnnotations } from '../../../lib/library/web-annotations';
import { articleOf, first, later, stanceRow as row } from '../../support/library-articles';

let database: LibraryDatabase;
let count = 0;
beforeEach(() => {
  database = openDatabase(`library-${count++}`);
});

describe('the library', () => {
  it('says what an earlier article reported of a country on the same matter, and that it has changed', async () => {
    await keepArticle(database, first(), '2026-03-01T10:00:00Z', 'opened');
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
    await keepArticle(database, first(), '2026-03-01T10:00:00Z', 'opened');
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
    await keepArticle(database, first(), '2026-03-01T10:00:00Z', 'opened');
    const again = await keepArticle(
      database,
      { ...first(), article: { ...first().article, url: 'https://www.one.example/mackerel?fbclid=9#top' } },
      '2026-03-02T10:00:00Z',
      'opened',
    );
    expect(await database.entries.count()).toBe(1);
    expect(again.previous).toBeNull();
    expect(again.entry.revisions).toBe(1);
  });

  it('recognises the same text under another address as the same article', async () => {
    await keepArticle(database, first(), '2026-03-01T10:00:00Z', 'opened');
    await keepArticle(
      database,
      { ...first(), article: { ...first().article, url: 'https://copy.example/a' } },
      '2026-03-02T10:00:00Z',
      'opened',
    );
    expect(await database.entries.count()).toBe(1);
  });

  it('keeps a text that the publisher changed as a new revision, and gives the old one back', async () => {
    await keepArticle(database, first(), '2026-03-01T10:00:00Z', 'opened');
    const changed = articleOf('Iceland would never accept the mackerel quota.', 'opposes', {
      url: 'https://one.example/mackerel',
      day: '2026-03-01',
    });
    const { entry, previous } = await keepArticle(database, changed, '2026-03-02T10:00:00Z', 'opened');
    expect(entry.revisions).toBe(2);
    expect(previous?.analysis.article.text).toContain('would accept');
  });

  it('leaves nothing of an article whose saving fails half-way', async () => {
    const fault = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    database.revisions.hook('creating', fault);
    database.revisions.hook('updating', fault);
    await expect(keepArticle(database, first(), '2026-03-01T10:00:00Z', 'opened')).rejects.toThrow();
    expect(await database.entries.count()).toBe(0);
    expect(await database.stories.count()).toBe(0);
    expect(await database.terms.count()).toBe(0);
  });

  it('is the same after export, wipe and import', async () => {
    await keepArticle(database, first(), '2026-03-01T10:00:00Z', 'opened');
    await keepArticle(database, later(), '2026-03-09T10:00:00Z', 'opened');
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

  it('takes the file of another device in without a second entry, and without a story of no article', async () => {
    const other = openDatabase(`other-${count++}`);
    await keepArticle(other, first(), '2026-02-20T10:00:00Z', 'chosen');
    const lines = [];
    for await (const line of exportLines(other, '2026-03-10T00:00:00Z')) lines.push(line);
    const mirrored = { ...first(), article: { ...first().article, url: 'https://mirror.example/copy' } };
    await keepArticle(database, mirrored, '2026-03-01T10:00:00Z', 'opened');
    expect(await importLines(database, lines.join('\n'))).toEqual({ ok: true, added: 0, merged: 1 });
    expect(await database.entries.toArray()).toMatchObject([
      { host: 'mirror.example', chosen: true, firstRead: '2026-02-20T10:00:00Z', lastRead: '2026-03-01T10:00:00Z' },
    ]);
    expect(await database.stories.toArray()).toMatchObject([{ articles: 1 }]);
  });

  it('brings back what another version of the engine finds besides', async () => {
    const { stances, ...rest } = first();
    const odd = { ...rest, stances: stances.map((stance) => ({ ...stance, mood: 'grim' })) };
    await keepArticle(database, odd, '2026-03-01T10:00:00Z', 'opened');
    const lines = [];
    for await (const line of exportLines(database, '2026-03-10T00:00:00Z')) lines.push(line);
    const before = await database.revisions.toArray();
    await removeArticles(database, {});
    expect(await importLines(database, lines.join('\n'))).toMatchObject({ ok: true, added: 1 });
    expect(await database.revisions.toArray()).toEqual(before);
  });

  it('refuses a file that was cut off between two lines', async () => {
    await keepArticle(database, first(), '2026-03-01T10:00:00Z', 'opened');
    await keepArticle(database, later(), '2026-03-09T10:00:00Z', 'opened');
    const lines = [];
    for await (const line of exportLines(database, '2026-03-10T00:00:00Z')) lines.push(line);
    await removeArticles(database, {});
    expect(await importLines(database, lines.slice(0, -1).join('\n'))).toMatchObject({
      ok: false,
      fault: { kind: 'cut-off', here: 1, promised: 2 },
    });
    expect(await database.entries.count()).toBe(0);
  });

  it('refuses a broken file with line and reason and changes nothing', async () => {
    await keepArticle(database, first(), '2026-03-01T10:00:00Z', 'opened');
    const lines = [];
    for await (const line of exportLines(database, '2026-03-10T00:00:00Z')) lines.push(line);
    await removeArticles(database, {});
    const broken = [...lines.slice(0, -1), (lines.at(-1) as string).replace('"supports"', '"likes"')].join('\n');
    expect(await importLines(database, broken)).toMatchObject({
      ok: false,
      fault: { kind: 'broken', line: lines.length },
    });
    expect(await importLines(database, lines.join('\n').slice(0, -5))).toMatchObject({
      ok: false,
      fault: { kind: 'cut-off', here: 0, promised: 1 },
    });
    expect(await database.entries.count()).toBe(0);
    expect(await database.stories.count()).toBe(0);
  });

  it.each([
    ['an empty one', ''],
    ['a text', 'Dear diary,\nnothing here'],
    ['other JSON', '{"bookmarks":[{"title":"standpoint-library"}]}'],
  ])('refuses a file of something else: %s', async (_, file) => {
    expect(await importLines(database, file)).toEqual({ ok: false, fault: { kind: 'foreign' } });
  });

  it('takes a file in that tells a story twice', async () => {
    await keepArticle(database, first(), '2026-03-01T10:00:00Z', 'opened');
    const lines = [];
    for await (const line of exportLines(database, '2026-03-10T00:00:00Z')) lines.push(line);
    await removeArticles(database, {});
    const [head = '', story = '', article = ''] = lines;
    const file = `${[head, story, story, article].join('\r\n')}\r\n\r\n`;
    expect(await importLines(database, file)).toEqual({ ok: true, added: 1, merged: 0 });
  });

  it('exports stances as CSV that no spreadsheet runs, and as web annotations that quote the article', async () => {
    const { entry } = await keepArticle(
      database,
      articleOf('=Iceland would accept.', 'supports', { url: 'https://one.example/m', day: '2026-03-01' }),
      '2026-03-01T10:00:00Z',
      'opened',
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
