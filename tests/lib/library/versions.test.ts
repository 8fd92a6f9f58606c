import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importLines } from '../../../lib/library/backup';
import { LIBRARY_VERSION, openDatabase, type LibraryDatabase } from '../../../lib/library/database';
import { keepArticle } from '../../../lib/library/keep';
import { saidBefore } from '../../../lib/library/said-before';
import { first, later } from '../../support/library-articles';

type Dump = Readonly<Record<'entries' | 'revisions' | 'stories' | 'terms', Record<string, unknown>[]>> & {
  readonly stores: Record<string, string>;
};

const older = Array.from({ length: LIBRARY_VERSION - 1 }, (_, at) => at + 1);
const file = (name: string) => `tests/lib/library/versions/${name}`;
const dumpOf = (version: number) => JSON.parse(readFileSync(file(`${version}.json`), 'utf8')) as Dump;

/** A database as that version left it on a reader's device. */
async function leaveBehind(version: number, name: string): Promise<void> {
  const { stores, ...tables } = dumpOf(version);
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd(rows);
  old.close();
}

let database: LibraryDatabase;

/** What a reader of the two articles must find again, whatever wrote them. */
async function expectWhole(): Promise<void> {
  const [entry] = await database.entries.where({ host: 'one.example' }).toArray();
  expect(entry).toMatchObject({ notes: 'Ask the ministry.', chosen: true, revisions: 1 });
  expect(entry?.corrections).toEqual([{ country: 'IS', stance: 'conditional', at: '2026-03-02T10:00:00.000Z' }]);
  const said = await saidBefore(database, later(), '2026-03-09T12:00:00Z');
  expect(said).toMatchObject([{ country: 'IS', stance: 'conditional', changed: true, outlet: 'one.example' }]);
  await keepArticle(database, first(), '2026-03-11T10:00:00Z', 'opened');
  expect(await database.entries.count()).toBe(2);
}

describe('a library of an older version', () => {
  it('is kept as a dump and as an export for every version there was', () => {
    expect(older.filter((version) => !existsSync(file(`${version}.json`)))).toEqual([]);
    expect(older.filter((version) => !existsSync(file(`${version}.jsonl`)))).toEqual([]);
  });

  it.each(older)('of version %i is whole after the update', async (version) => {
    await leaveBehind(version, `old-${version}`);
    database = openDatabase(`old-${version}`);
    expect(await database.entries.count()).toBe(dumpOf(version).entries.length);
    await expectWhole();
    expect(database.verno).toBe(LIBRARY_VERSION);
  });

  it.each(older)('of version %i can be imported from its file', async (version) => {
    database = openDatabase(`imported-${version}`);
    const outcome = await importLines(database, readFileSync(file(`${version}.jsonl`), 'utf8'));
    expect(outcome).toEqual({ ok: true, added: 2, merged: 0 });
    await expectWhole();
  });

  it('of a version to come is refused, and nothing is changed', async () => {
    database = openDatabase('to-come');
    const lines = readFileSync(file('1.jsonl'), 'utf8').replace('"version":1', '"version":99');
    expect(await importLines(database, lines)).toMatchObject({ ok: false, fault: { kind: 'newer' } });
    expect(await database.entries.count()).toBe(0);
  });
});
