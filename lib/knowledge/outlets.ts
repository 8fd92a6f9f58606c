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
import { nameListFrom, type NamedAs } from './named-as';

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

const toOutlet = (row: OutletRow): { outlet: Outlet; names: OutletName[] } => {
  const [written, hosts, country, kind, aliases] = row;
  const { name, ambiguous, names } = nameListFrom(written, aliases);
  const outlet: Outlet = {
    name,
    aliases: names.slice(1).map((each) => each.text),
    hosts: hosts.split(' ').filter((host) => host !== ''),
    country,
    kind,
    ambiguous,
  };
  return { outlet, names: names.map((each) => ({ ...each, means: outlet })) };
};

const read = [
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
].flatMap((rows) => rows.map(toOutlet));

/** Every outlet of the tables. */
export const outlets: readonly Outlet[] = read.map(({ outlet }) => outlet);

/** Every name and alias of every outlet. */
export const outletNames: readonly OutletName[] = read.flatMap(({ names }) => names);

/** Every host of every outlet, once, in alphabetical order: what the "news sites" permission asks for. */
export const newsHosts: readonly string[] = [...new Set(outlets.flatMap((outlet) => outlet.hosts))].sort();

let byHost: ReadonlyMap<string, Outlet> | null = null;

/** Outlets by host; made on first use. */
const outletsByHost = (): ReadonlyMap<string, Outlet> =>
  (byHost ??= new Map(outlets.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet] as const)).reverse()));

/** The outlet that a host belongs to ('www.bbc.co.uk' → BBC), by its longest known ending; null where none is known. */
export function outletByHost(host: string): Outlet | null {
  const labels = host.toLowerCase().replace(/\.$/, '').split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const outlet = outletsByHost().get(labels.slice(from).join('.'));
    if (outlet) return outlet;
  }
  return null;
}
