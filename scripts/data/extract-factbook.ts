/**
 * Takes the fields that cards use out of the snapshot of The World Factbook (public domain) in `../shared/data/factbook.json`
 * and writes `scripts/data/factbook-extract.json`, from which `npm run data` builds. Run by hand when there is a new snapshot:
 * `npx tsx scripts/data/extract-factbook.ts`.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { FactbookExtract, FactbookFields } from './factbook';

/** A record of the snapshot; `iso2` is missing where an entry is no country. */
type SnapshotRecord = Record<string, unknown> & { iso2?: string; region: string; gec: string };

const FIELDS: Readonly<Record<keyof Omit<FactbookFields, 'path' | 'refugees' | 'displaced' | 'stateless'>, string>> = {
  population: 'population',
  gdp: 'gdp_official_exchange_rate',
  gdpPerCapita: 'gdp_ppp_per_capita',
  military: 'military_expenditure',
  government: 'government_type',
  headOfState: 'chief_of_state',
  headOfGovernment: 'head_of_government',
  religions: 'religions',
  independence: 'independence',
};

const snapshot = JSON.parse(readFileSync('../shared/data/factbook.json', 'utf8')) as {
  source: string;
  records: SnapshotRecord[];
};

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;

/** The fields of one record that have a text; two records of one code (West Bank, Gaza) are left out: neither is the whole. */
function fieldsOf(record: SnapshotRecord): FactbookFields {
  const moved = (record.refugees ?? {}) as Record<string, unknown>;
  const all: Record<string, string | undefined> = {
    path: `${record.region}/${record.gec}`,
    ...Object.fromEntries(Object.entries(FIELDS).map(([field, key]) => [field, textOf(record[key])])),
    refugees: textOf(moved['refugees']),
    displaced: textOf(moved['IDPs']),
    stateless: textOf(moved['stateless persons']),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as FactbookFields;
}

const named = snapshot.records.filter((record) => record.iso2 !== undefined && record.iso2 !== 'EU');
const single = named.filter((record) => named.filter((other) => other.iso2 === record.iso2).length === 1);
const sorted = single.sort((a, b) => ((a.iso2 ?? '') < (b.iso2 ?? '') ? -1 : 1));
const extract: FactbookExtract = {
  source: snapshot.source,
  asOf: '2026-01',
  records: Object.fromEntries(sorted.map((record) => [record.iso2 ?? '', fieldsOf(record)])),
};
const lines = Object.entries(extract.records).map(([code, fields]) => `"${code}":${JSON.stringify(fields)}`);
writeFileSync(
  'scripts/data/factbook-extract.json',
  `{"source":${JSON.stringify(extract.source)},"asOf":"${extract.asOf}","records":{\n${lines.join(',\n')}\n}}\n`,
);
