import { type Grouping, grouped, membersBetween } from '../grouping.ts';
import type { Box } from './haversine.ts';

/** The Netherlands with some sea; what lies outside is in the cells of the edge. */
const [SOUTH, NORTH, WEST, EAST] = [50, 54, 3, 8];
/** Per degree: a cell is 5.6 by 3.4 km, so a circle of 10 km touches some 35 of 8,000. */
const CELLS_PER_DEGREE = 20;
const [ROWS, COLUMNS] = [(NORTH - SOUTH) * CELLS_PER_DEGREE, (EAST - WEST) * CELLS_PER_DEGREE];

/** Locations by the cell of the map that they lie in. */
export type Grid = Grouping;

/** From degrees; a location without a point (NaN) is in some cell, and at no distance. */
export function gridOf(lat: Float64Array, lon: Float64Array): Grid {
  const cells = new Uint16Array(lat.length);
  for (let place = 0; place < cells.length; place++) {
    cells[place] = row(lat[place] as number) * COLUMNS + column(lon[place] as number);
  }
  return grouped(cells, ROWS * COLUMNS);
}

/** The places of all locations in a box and some around it, row by row from the south. */
export function* placesAround(grid: Grid, { south, north, west, east }: Box): Generator<Uint32Array> {
  for (let y = row(south); y <= row(north); y++) {
    yield membersBetween(grid, y * COLUMNS + column(west), y * COLUMNS + column(east));
  }
}

const row = (lat: number): number => cellOf(lat - SOUTH, ROWS);
const column = (lon: number): number => cellOf(lon - WEST, COLUMNS);

function cellOf(degrees: number, count: number): number {
  const cell = Math.floor(degrees * CELLS_PER_DEGREE);
  return cell > 0 ? Math.min(cell, count - 1) : 0; // never above 0 of NaN
}
