import type { CountryCode } from '../../types/analysis';

/** `state`: paid for and steered by a government; public broadcasters with an editorial charter of their own are broadcasters. */
export type OutletKind = 'agency' | 'newspaper' | 'broadcaster' | 'magazine' | 'online' | 'state';

/**
 * One outlet as the tables write it: name, hosts (apart by a space; the registrable domain, or a subdomain where the domain
 * is not only the outlet's; '' where it has none), country, kind, other names (apart by '; ').
 * A question mark before a name says that the words often mean something else, or another outlet: '?The Times'.
 */
export type OutletRow = readonly [
  name: string,
  hosts: string,
  country: CountryCode,
  kind: OutletKind,
  aliases?: string,
];
