import { EARTH_RADIUS_METER, type Punt } from '../punt.ts';

/** Points of a border on a sphere of radius 1, as x, y and z after each other: so that no angles are needed per circle. */
export type Corners = Float64Array;

export function cornersOf(punten: readonly Punt[]): Corners {
  return Float64Array.from(punten.flatMap(onSphere));
}

/** Which corners lie in a circle. */
export interface Circle {
  some(corners: Corners): boolean;
  every(corners: Corners): boolean;
}

/**
 * The points of which `distanceMeter` to the middle is at most `meter`. The straight line to them, through the earth, is
 * the shorter one: that tells it without the angles of a haversine.
 */
export function circleAround(middle: Punt, meter: number): Circle {
  const [x, y, z] = onSphere(middle);
  const angle = (meter + 0.5) / EARTH_RADIUS_METER; // distances are whole metres
  const longest = (2 * Math.sin(angle / 2)) ** 2;
  const firstPlace = (corners: Corners, inside: boolean): number | undefined => {
    for (let at = 0; at < corners.length; at += 3) {
      const [east, north, up] = [(corners[at] ?? 0) - x, (corners[at + 1] ?? 0) - y, (corners[at + 2] ?? 0) - z];
      if (east * east + north * north + up * up < longest === inside) return at;
    }
    return undefined;
  };
  return {
    some: (corners) => firstPlace(corners, true) !== undefined,
    every: (corners) => firstPlace(corners, false) === undefined,
  };
}

const RADIANS = Math.PI / 180;

function onSphere({ lat, lon }: Punt): [x: number, y: number, z: number] {
  const [phi, lambda] = [lat * RADIANS, lon * RADIANS];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
