import type { CountryCode } from '../types/analysis';
import { africa } from './outlets/africa';
import { agencies } from './outlets/agencies';
import { eastAsia } from './outlets/east-asia';
import { europeCentral } from './outlets/europe-central';
import { europeEast } from './outlets/europe-east';
import { europeNorth } from './outlets/europe-north';
import { europeWest } from './outlets/europe-west';
import { latinAmerica } from './outlets/latin-america';
import { middleEast } from './outlets/middle-east';
import { northAmerica } from './outlets/north-america';
import { oceania } from './outlets/oceania';
import { southAsia } from './outlets/south-asia';
import type { OutletKind, OutletRow } from './outlets/types';
import { nameListFrom, type NamedAs, type NameText } from './named-as';

/** A news outlet or agency. */
export type Outlet = {
  readonly name: string;
  /** Other names that mean it in running text. */
  readonly aliases: readonly string[];
  /** Lower case, without 'www.'; the host itself and all its subdomains. Never an empty string. */
  readonly hosts: readonly string[];
  /** Where it is made. */
  readonly country: CountryCode;
  readonly kind: OutletKind;
  /** True where `name` by itself often means something else, or another outlet: "The Times", "Today". */
  readonly ambiguous: boolean;
};

/** A way in which a text may name an outlet; of several outlets of one name, the better known comes first. */
export type OutletName = NamedAs<Outlet>;

type Read = { readonly outlet: Outlet; readonly names: readonly OutletName[] };

const known = new Map<OutletRow, Read>();

/** Reads a row when it is first asked for: an article names few outlets. */
function readRow(row: OutletRow): Read {
  const before = known.get(row);
  if (before !== undefined) return before;
  const [written, hosts, country, kind, aliases] = row;
  const { name, ambiguous, names } = nameListFrom(written, aliases);
  const outlet: Outlet = {
    name,
    aliases: names.slice(1).map((each) => each.text),
    hosts: hostsOf(hosts),
    country,
    kind,
    ambiguous,
  };
  const read = { outlet, names: names.map((each) => ({ ...each, means: outlet })) };
  known.set(row, read);
  return read;
}

const hostsOf = (hosts: string): readonly string[] => hosts.split(' ').filter((host) => host !== '');

const tables = [
  agencies,
  europeWest,
  northAmerica,
  europeCentral,
  europeNorth,
  europeEast,
  middleEast,
  southAsia,
  eastAsia,
  africa,
  latinAmerica,
  oceania,
];

/** Every outlet of the tables. */
export const outlets = (): readonly Outlet[] => tables.flatMap((rows) => rows.map((row) => readRow(row).outlet));

/** Every name and alias of every outlet. */
export const outletNames = (): readonly OutletName[] =>
  tables.flatMap((rows) => rows.flatMap((row) => readRow(row).names));

/** The same names without what they mean, which takes much less. */
export const outletNameTexts = (): readonly NameText[] =>
  tables.flatMap((rows) => rows.flatMap(([written, , , , aliases]) => nameListFrom(written, aliases).names));

/** Every host of every outlet, once, in alphabetical order: what the "news sites" permission asks for. */
export const newsHosts = (): readonly string[] =>
  [...new Set(tables.flatMap((rows) => rows.flatMap(([, hosts]) => hostsOf(hosts))))].sort();

let byHost: Map<string, OutletRow> | null = null;

/** Rows by host; of two the first. Made on first use. */
function rowsByHost(): ReadonlyMap<string, OutletRow> {
  if (byHost !== null) return byHost;
  byHost = new Map();
  for (const rows of tables)
    for (const row of rows) for (const host of hostsOf(row[1])) if (!byHost.has(host)) byHost.set(host, row);
  return byHost;
}

/** The outlet that a host belongs to ('www.bbc.co.uk' → BBC), by its longest known ending; null where none is known. */
export function outletByHost(host: string): Outlet | null {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const row = rowsByHost().get(labels.slice(from).join('.'));
    if (row) return readRow(row).outlet;
  }
  return null;
}
