import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { pointToPolygonDistance } from '@turf/point-to-polygon-distance';
import type { Grens } from '../geography-extension.ts';
import { distanceMeter, type Punt, position } from '../punt.ts';
import { type Box, boxAround, isNearBox } from './box.ts';
import { type Corners, circleAround, cornersOf } from './circle.ts';

export type Area = { readonly code: string; readonly grens: Grens };
export type GemeenteNear = { readonly code: string; readonly afstandMeter: number };
export type CircleCoverage = { readonly geheel: string[]; readonly deels: string[] };

/** Questions about points and borders; the meaning of each is told at Geography. */
export type Borders = {
  at(punt: Punt): GemeenteNear | undefined;
  near(punt: Punt, meter: number): GemeenteNear[];
  coverage(punt: Punt, straalKm: number): CircleCoverage;
};

/** How far a point may lie outside every border and still belong to the nearest: the borders are simplified. */
const OUTSIDE_METER = 500;

type Edge = { readonly from: Punt; readonly to: Punt; readonly box: Box; readonly lengteMeter: number };
/** The edges and corners are read when a point near the border is first asked about: all borders together have 50,000. */
type Bordered = Area & { readonly box: Box; edges(): readonly Edge[]; corners(): Corners };

/** Of overlapping areas the first one counts. */
export function createBorders(areas: readonly Area[]): Borders {
  const bordered = areas.map(measure);
  const near = (punt: Punt, meter: number) =>
    bordered.flatMap((area) => within(area, punt, meter)).sort((a, b) => a.afstandMeter - b.afstandMeter);
  return {
    near,
    at: (punt) => {
      const around = bordered.find((area) => contains(area, punt));
      return around ? { code: around.code, afstandMeter: 0 } : near(punt, OUTSIDE_METER)[0];
    },
    coverage: (punt, straalKm) => {
      const meter = straalKm * 1000;
      const circle = circleAround(punt, meter);
      // A corner in the circle is found far sooner than the distance to all the edges in it.
      const touched = bordered
        .filter((area) => isNearBox(area.box, punt, meter))
        .filter((area) => circle.some(area.corners()) || within(area, punt, meter).length > 0);
      const { geheel = [], deels = [] } = Object.groupBy(touched, ({ corners }) =>
        circle.every(corners()) ? 'geheel' : 'deels',
      );
      return { geheel: geheel.map(({ code }) => code), deels: deels.map(({ code }) => code) };
    },
  };
}

function measure({ code, grens }: Area): Bordered {
  const polygons = grens.type === 'Polygon' ? [grens.coordinates] : grens.coordinates;
  const rings = polygons.flat().map((ring) => ring.map(([lon, lat]) => ({ lat, lon })));
  const points = rings.flat();
  return {
    code,
    grens,
    box: boxAround(points),
    edges: once(() => rings.flatMap(edgesOf)),
    corners: once(() => cornersOf(points)),
  };
}

function edgesOf(ring: readonly Punt[]): Edge[] {
  return ring.slice(1).map((to, index) => {
    const from = ring[index] ?? to;
    return { from, to, box: boxAround([from, to]), lengteMeter: distanceMeter(from, to) };
  });
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function contains(area: Bordered, punt: Punt): boolean {
  return isNearBox(area.box, punt, 0) && booleanPointInPolygon(position(punt), area.grens);
}

/** The area with its distance in whole metres (0 inside it), or nothing. The exact distance is costly: boxes go first. */
function within(area: Bordered, punt: Punt, meter: number): GemeenteNear[] {
  if (!isNearBox(area.box, punt, meter)) return [];
  if (contains(area, punt)) return [{ code: area.code, afstandMeter: 0 }];
  const edges = area.edges().filter((edge) => isNearBox(edge.box, punt, meter) && comesWithin(edge, punt, meter));
  if (edges.length === 0) return [];
  const afstandMeter = Math.round(distanceToEdges(punt, edges));
  return afstandMeter <= meter ? [{ code: area.code, afstandMeter }] : [];
}

/** No point of an edge is nearer than its beginning, less its length; both are rounded to whole metres. */
function comesWithin({ from, lengteMeter }: Edge, punt: Punt, meter: number): boolean {
  return distanceMeter(punt, from) - lengteMeter <= meter + 1;
}

/** Each edge is given to turf as an area of no width, so that it does not measure the thousands that are far away. */
function distanceToEdges(punt: Punt, edges: readonly Edge[]): number {
  const coordinates = edges.map(({ from, to }) => [[from, to, to, from].map(position)]);
  return Math.abs(pointToPolygonDistance(position(punt), { type: 'MultiPolygon', coordinates }, { units: 'meters' }));
}
