import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { factSources, tableProvenance } from '../../../lib/knowledge/provenance';

/** Folders of rows that the file of the same name reads, and files without a table. */
const NO_TABLES = new Set([
  'bodies',
  'outlets',
  'facts.ts',
  'gazetteer.ts',
  'named-as.ts',
  'organisations.ts',
  'provenance.ts',
  'shipped-packages.json',
]);

it('every table of the knowledge says where it comes from, and nothing else is listed', () => {
  const tables = readdirSync('lib/knowledge').filter((name) => !NO_TABLES.has(name));
  expect(tableProvenance.map(({ table }) => table).sort()).toEqual(tables.sort());
});

it('every source has an https address, a licence and, where it is a table, a date', () => {
  for (const { url, licence } of [...Object.values(factSources), ...tableProvenance]) {
    expect(url).toMatch(/^https:\/\//);
    expect(licence).not.toBe('');
  }
  for (const { checked } of tableProvenance) expect(checked).toMatch(/^20\d\d-\d\d-\d\d$/);
});
