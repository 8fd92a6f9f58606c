import { geoArea, geoBounds, geoCentroid, geoEqualEarth, geoPath } from 'd3-geo';
import type { MultiPoint, Polygon } from 'geojson';
import type { CountryCode } from '../../types/analysis';
import type { Outline } from './world';

/** Where one of the article's countries is drawn, in pixels of the map. */
export type Place = {
  readonly code: CountryCode;
  readonly path: string;
  /** Where its sign stands: the middle of its largest part. */
  readonly x: number;
  readonly y: number;
  /** Too small to be seen as an outline: drawn as a dot. */
  readonly isDot: boolean;
};

/** A map zoomed to some countries; `land` is everything else, for the eye to find its way. */
export type MapLayout = { readonly land: string; readonly places: readonly Place[] };

const MARGIN = 24;
/** Square pixels below which an outline is a dot. */
const SMALL = 60;
/** No closer than this many degrees across: a lone island shall not fill the map. */
const CLOSEST = 12;

/**
 * Lays out a map of `codes`, zoomed so that the main part of each of `zoomTo` is in it. Codes without an outline are left
 * out, and so are those that lie outside the map; where none of `zoomTo` has an outline (Tuvalu, Gibraltar) it is the world.
 */
export function layOut(
  world: readonly Outline[],
  codes: readonly CountryCode[],
  zoomTo: readonly CountryCode[],
  width: number,
  height: number,
): MapLayout {
  const named = codes.flatMap((code) => world.find((outline) => outline.code === code) ?? []);
  const inView = named.filter(({ code }) => code !== null && zoomTo.includes(code)).map(mainPart);
  const { middle, window } = inView.length === 0 ? WORLD : windowOn(inView);
  const projection = geoEqualEarth().rotate([-middle, 0]);
  projection.fitExtent(
    [
      [MARGIN, MARGIN],
      [width - MARGIN, height - MARGIN],
    ],
    window,
  );
  projection.clipExtent([
    [0, 0],
    [width, height],
  ]);
  const draw = geoPath(projection).digits(1);
  const isNamed = new Set(named);
  const others = world.filter((outline) => !isNamed.has(outline));
  return {
    land: draw({ type: 'FeatureCollection', features: [...others] }) ?? '',
    places: named.flatMap((outline) => {
      const main = mainPart(outline);
      const [x, y] = projection(geoCentroid(main)) ?? [-1, -1];
      if (x < 0 || y < 0 || x > width || y > height) return [];
      return {
        code: outline.code as CountryCode,
        path: draw(outline) ?? '',
        x,
        y,
        isDot: draw.area(main) < SMALL,
      };
    }),
  };
}

/** What a map shows, and the degree of longitude in its middle. */
type Window = { readonly middle: number; readonly window: MultiPoint | { readonly type: 'Sphere' } };

const WORLD: Window = { middle: 0, window: { type: 'Sphere' } };

/** Around all of these, and no closer than a reader can tell where it is. */
function windowOn(parts: readonly Polygon[]): Window {
  const [longitude, latitude] = geoCentroid({
    type: 'MultiPoint',
    coordinates: parts.map((part) => geoCentroid(part)),
  });
  const half = CLOSEST / 2;
  const ends = [
    [longitude - half, latitude - half],
    [longitude + half, latitude + half],
  ];
  return { middle: longitude, window: { type: 'MultiPoint', coordinates: [...parts.flatMap(cornersOf), ...ends] } };
}

/** The largest part of a country: France without Guiana, Norway without Svalbard. */
function mainPart({ geometry }: Outline): Polygon {
  if (geometry.type === 'Polygon') return geometry;
  const parts = geometry.coordinates.map((coordinates): Polygon => ({ type: 'Polygon', coordinates }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}

function cornersOf(part: Polygon): [number, number][] {
  const [[west, south], [east, north]] = geoBounds(part);
  return [
    [west, south],
    [east, south],
    [west, north],
    [east, north],
  ];
}
