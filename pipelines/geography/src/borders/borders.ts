import { booleanPointInPolygon } from '@turf/boolean-point-in-polygon';
import { pointToPolygonDistance } from '@turf/point-to-polygon-distance';
import type { Grens } from '../geography-extension.ts';
import { distanceMeter, type Punt, position } from '../punt.ts';
import { type Box, createBox } from './box.ts';

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

type Bordered = Area & { readonly box: Box; readonly corners: readonly Punt[] };

/** Of overlapping areas the first one counts. */
export function createBorders(areas: readonly Area[]): Borders {
  const bordered = areas.map(measure);
  const near = (punt: Punt, meter: number) =>
    bordered
      .filter((area) => area.box.within(punt, meter))
      .map((area) => ({ code: area.code, afstandMeter: distanceTo(area, punt) }))
      .filter((found) => found.afstandMeter <= meter)
      .sort((a, b) => a.afstandMeter - b.afstandMeter);
  return {
    near,
    at: (punt) => {
      const around = bordered.find((area) => area.box.within(punt, 0) && contains(area, punt));
      return around ? { code: around.code, afstandMeter: 0 } : near(punt, OUTSIDE_METER)[0];
    },
    coverage: (punt, straalKm) => {
      const meter = straalKm * 1000;
      const touched = bordered.filter((area) => area.box.within(punt, meter) && distanceTo(area, punt) <= meter);
      const whole = (area: Bordered) => area.corners.every((corner) => distanceMeter(punt, corner) <= meter);
      return {
        geheel: touched.filter(whole).map((area) => area.code),
        deels: touched.filter((area) => !whole(area)).map((area) => area.code),
      };
    },
  };
}

function measure({ code, grens }: Area): Bordered {
  const rings = grens.type === 'Polygon' ? grens.coordinates : grens.coordinates.flat();
  const corners = rings.flat().map(([lon, lat]) => ({ lat, lon }));
  return { code, grens, corners, box: createBox(corners) };
}

function contains(area: Area, punt: Punt): boolean {
  return booleanPointInPolygon(position(punt), area.grens);
}

/** Whole metres to the border, 0 inside it. Turf gives a negative distance inside. */
function distanceTo(area: Area, punt: Punt): number {
  if (contains(area, punt)) return 0;
  return Math.round(pointToPolygonDistance(position(punt), area.grens, { units: 'meters' }));
}
