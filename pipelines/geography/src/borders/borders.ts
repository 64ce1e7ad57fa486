import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { pointToPolygonDistance } from '@turf/point-to-polygon-distance';
import type { Grens } from '../geography-extension.ts';
import { distanceMeter, type Punt, position } from '../punt.ts';
import { type Box, boxAround, isNearBox } from './box.ts';

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

type Bordered = Area & { readonly box: Box; readonly edges: readonly Box[]; readonly corners: readonly Punt[] };

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
      const touched = bordered.filter((area) => within(area, punt, meter).length > 0);
      const whole = (area: Bordered) => area.corners.every((corner) => distanceMeter(punt, corner) <= meter);
      return {
        geheel: touched.filter(whole).map(({ code }) => code),
        deels: touched.filter((area) => !whole(area)).map(({ code }) => code),
      };
    },
  };
}

function measure({ code, grens }: Area): Bordered {
  const polygons = grens.type === 'Polygon' ? [grens.coordinates] : grens.coordinates;
  const rings = polygons.flat().map((ring) => ring.map(([lon, lat]) => ({ lat, lon })));
  const edges = rings.flatMap((ring) =>
    ring.slice(1).map((corner, index) => boxAround([ring[index] ?? corner, corner])),
  );
  const corners = rings.flat();
  return { code, grens, corners, edges, box: boxAround(corners) };
}

function contains(area: Bordered, punt: Punt): boolean {
  return isNearBox(area.box, punt, 0) && booleanPointInPolygon(position(punt), area.grens);
}

/** The area with its distance in whole metres (0 inside it), or nothing. The exact distance is costly: boxes go first. */
function within(area: Bordered, punt: Punt, meter: number): GemeenteNear[] {
  if (!isNearBox(area.box, punt, meter)) return [];
  if (contains(area, punt)) return [{ code: area.code, afstandMeter: 0 }];
  if (!area.edges.some((edge) => isNearBox(edge, punt, meter))) return [];
  const afstandMeter = Math.round(pointToPolygonDistance(position(punt), area.grens, { units: 'meters' }));
  return afstandMeter <= meter ? [{ code: area.code, afstandMeter }] : [];
}
