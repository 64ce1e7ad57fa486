/** In degrees. */
export interface Box {
  south: number;
  north: number;
  west: number;
  east: number;
}

/** Mean radius of the earth (IUGG), in metres; geography and Elasticsearch measure with the same. */
const RADIUS = 6_371_008.8;
const DEGREE = Math.PI / 180;

/** Distance over the earth between two points in degrees, in metres, on a sphere. */
export function haversineMeter(from: { lat: number; lon: number }, lat: number, lon: number): number {
  const high = Math.sin(((lat - from.lat) * DEGREE) / 2);
  const wide = Math.sin(((lon - from.lon) * DEGREE) / 2);
  const chord = high * high + Math.cos(from.lat * DEGREE) * Math.cos(lat * DEGREE) * wide * wide;
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** The box in degrees around a circle, a hair too wide; not for a circle with a pole or the date line in it. */
export function boxAround({ lat, lon }: { lat: number; lon: number }, meter: number): Box {
  const reach = (meter / RADIUS) * (1 + 1e-9);
  const high = reach / DEGREE;
  const wide = Math.asin(Math.min(1, Math.sin(reach) / Math.cos(lat * DEGREE))) / DEGREE;
  return { south: lat - high, north: lat + high, west: lon - wide, east: lon + wide };
}
