import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { openDatabase, type LibraryDatabase } from '../../../lib/library/database';
import { keepArticle } from '../../../lib/library/keep';
import { forgetOld, removeArticles } from '../../../lib/library/remove';
import { first, later } from '../../support/library-articles';

let database: LibraryDatabase;
let count = 0;
beforeEach(async () => {
  database = openDatabase(`remove-${count++}`);
  await keepArticle(database, first(), '2026-03-01T10:00:00.000Z', 'opened');
  await keepArticle(database, later(), '2026-03-09T10:00:00.000Z', 'opened');
});

const hosts = async () => (await database.entries.toArray()).map(({ host }) => host).sort();

describe('removeArticles', () => {
  it('removes one article with its texts and leaves the other, its story and its terms', async () => {
    const [gone] = await database.entries.where({ host: 'one.example' }).primaryKeys();
    expect(await removeArticles(database, { ids: [gone ?? ''] })).toBe(1);
    expect(await hosts()).toEqual(['two.example']);
    expect(await database.revisions.count()).toBe(1);
    expect((await database.stories.toArray()).map(({ articles }) => articles)).toEqual([1]);
    const [left] = await database.entries.toArray();
    const counted = (await database.terms.toArray()).map(({ term, count }) => [term, count]);
    expect(Object.fromEntries(counted)).toEqual(Object.fromEntries((left?.terms ?? []).map(([term]) => [term, 1])));
  });

  it('removes by site, by age, and everything', async () => {
    expect(await removeArticles(database, { host: 'two.example' })).toBe(1);
    expect(await hosts()).toEqual(['one.example']);
    expect(await removeArticles(database, { readBefore: '2026-02-01' })).toBe(0);
    expect(await removeArticles(database, { readBefore: '2026-03-02' })).toBe(1);
    expect(await database.stories.count()).toBe(0);
    expect(await database.terms.count()).toBe(0);
    await keepArticle(database, first(), '2026-03-01T10:00:00.000Z', 'opened');
    expect(await removeArticles(database, {})).toBe(1);
    expect(await Promise.all(database.tables.map((table) => table.count()))).toEqual([0, 0, 0, 0]);
  });
});

describe('forgetOld', () => {
  it('forgets what was only opened and not read for the days that the reader set', async () => {
    expect(await forgetOld(database, 30, '2026-04-01T10:00:00.001Z')).toBe(1);
    expect(await hosts()).toEqual(['two.example']);
  });

  it('forgets nothing where the reader set no time', async () => {
    expect(await forgetOld(database, null, '2036-04-01T10:00:00.000Z')).toBe(0);
  });

  it('spares what the reader chose, annotated or corrected', async () => {
    const [one, two] = await database.entries.orderBy('host').primaryKeys();
    await database.entries.update(one ?? '', { notes: 'Read again.' });
    await database.entries.update(two ?? '', { corrections: [{ country: 'IS', stance: 'hidden', at: '2026-03-09' }] });
    expect(await forgetOld(database, 1, '2027-01-01T00:00:00.000Z')).toBe(0);
    await database.entries.update(one ?? '', { notes: '' });
    await keepArticle(database, first(), '2026-03-10T10:00:00.000Z', 'chosen');
    await keepArticle(database, first(), '2026-03-11T10:00:00.000Z', 'opened');
    expect(await forgetOld(database, 1, '2027-01-01T00:00:00.000Z')).toBe(0);
  });
});
