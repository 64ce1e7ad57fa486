import type { Punt } from '@sociale-kaart/schemas/identifiers';
import proj4 from 'proj4';

/**
 * EPSG:28992, Amersfoort / RD New: Bessel 1841, double stereographic; the seven parameters of the Kadaster to ETRS89.
 * Off by at most a metre or so, far less than what a point of a source means.
 */
const RD_NEW =
  '+proj=sterea +lat_0=52.1561605555556 +lon_0=5.38763888888889 +k=0.9999079 +x_0=155000 +y_0=463000 +ellps=bessel ' +
  '+towgs84=565.4171,50.3319,465.5524,-0.398957,0.343988,-1.8774,4.0725 +units=m +no_defs';
const toWgs84 = proj4(RD_NEW, 'EPSG:4326');

/** Where RD is used; x and y never overlap, so that the order of a pair shows. */
const X = { min: -7_000, max: 300_000 };
const Y = { min: 300_001, max: 629_000 };

/** The point of a pair of RD coordinates in metres, in either order; undefined when it is no such pair. */
export function fromRijksdriehoek(one: number, other: number): Punt | undefined {
  const [x, y] = one < other ? [one, other] : [other, one];
  if (x < X.min || x > X.max || y < Y.min || y > Y.max) return undefined;
  const [lon = Number.NaN, lat = Number.NaN] = toWgs84.forward([x, y]);
  return { lat, lon };
}
