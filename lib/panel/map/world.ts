import type { Feature, MultiPolygon, Polygon } from 'geojson';
import { feature } from 'topojson-client';
import type { CountryCode } from '../../types/analysis';
import alpha2 from './iso-numeric.json';

/** A country's outline; `code` is null for areas that no code stands for (Somaliland, Northern Cyprus). */
export type Outline = Feature<Polygon | MultiPolygon> & { readonly code: CountryCode | null };

const codes: Readonly<Record<string, CountryCode>> = alpha2;

/** Areas of the atlas that have no ISO number, by the name that it gives them. */
const byName: Readonly<Record<string, CountryCode>> = { Kosovo: 'XK' };

/**
 * Outlines of the world's countries, from Natural Earth (public domain) by way of world-atlas, 1:50 million.
 *
 * Natural Earth draws who holds a place, not who claims it. So Kosovo, Palestine, Taiwan and Western Sahara are areas of
 * their own here, as they are codes of their own in the gazetteer; no border is drawn as more or less settled than
 * another, and the map says that it makes no statement about any dispute.
 */
export async function loadWorld(): Promise<readonly Outline[]> {
  const { default: topology } = await import('world-atlas/countries-50m.json');
  return feature(topology, topology.objects.countries).features.flatMap((shape) => {
    const { geometry } = shape;
    if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
    const code = (shape.id === undefined ? byName[shape.properties.name] : codes[shape.id]) ?? null;
    return [{ type: 'Feature', geometry, properties: {}, code } as const];
  });
}
