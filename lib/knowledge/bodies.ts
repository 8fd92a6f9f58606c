import { companies } from './bodies/companies';
import { independentBodies } from './bodies/independent';
import { officialBodies } from './bodies/official';
import type { BodyKind, BodyRow } from './bodies/types';
import { nameListFrom, type NamedAs, type NameText } from './named-as';

/** An organisation that articles draw on: an international body, court, central bank, charity, think tank, pollster or company. */
export type Body = {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: BodyKind;
  /** Its own https address; null where it has none. */
  readonly url: string | null;
  /** Host of `url` without 'www.'; null without a url. */
  readonly host: string | null;
  /** True where `name` by itself often means something else. */
  readonly ambiguous: boolean;
};

/** A way in which a text may name a body. */
export type BodyName = NamedAs<Body>;

const toBody = ([written, kind, address, aliases]: BodyRow): { body: Body; names: BodyName[] } => {
  const { name, ambiguous, names } = nameListFrom(written, aliases);
  const host = address.replace(/^www\./, '').replace(/\/.*$/, '');
  const body: Body = {
    name,
    aliases: names.slice(1).map((each) => each.text),
    kind,
    url: address === '' ? null : `https://${address}/`,
    host: host === '' ? null : host,
    ambiguous,
  };
  return { body, names: names.map((each) => ({ ...each, means: body })) };
};

const tables = [officialBodies, independentBodies, companies];

let known: readonly { readonly body: Body; readonly names: readonly BodyName[] }[] | null = null;

/** The rows as they are read, on first use. */
const read = () => (known ??= tables.flatMap((rows) => rows.map(toBody)));

/** Every body of the tables. */
export const bodies = (): readonly Body[] => read().map(({ body }) => body);

/** Every name and alias of every body. */
export const bodyNames = (): readonly BodyName[] => read().flatMap(({ names }) => names);

/** The same names without what they mean, which takes much less. */
export const bodyNameTexts = (): readonly NameText[] =>
  tables.flatMap((rows) => rows.flatMap(([written, , , aliases]) => nameListFrom(written, aliases).names));

let byHost: ReadonlyMap<string, Body> | null = null;

/** Bodies by host; one that has the whole host goes before one that has only a path of it. Made on first use. */
const bodiesByHost = (): ReadonlyMap<string, Body> =>
  (byHost ??= new Map(
    [true, false].flatMap((pathOnly) =>
      bodies().flatMap((body) =>
        body.host !== null && isPathOnly(body) === pathOnly ? [[body.host, body] as const] : [],
      ),
    ),
  ));

function isPathOnly(body: Body): boolean {
  return body.url !== null && body.url.split('/').length > 4;
}

/** The body that a host belongs to ('news.un.org' → United Nations), by its longest known ending; null where none is known. */
export function bodyByHost(host: string): Body | null {
  const labels = host.toLowerCase().split('.');
  for (let from = 0; from < labels.length - 1; from++) {
    const body = bodiesByHost().get(labels.slice(from).join('.'));
    if (body) return body;
  }
  return null;
}
