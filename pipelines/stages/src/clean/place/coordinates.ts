import { isInNetherlands } from '@sociale-kaart/geography/punt';
import type { Punt } from '@sociale-kaart/schemas/identifiers';
import type { Geometrie } from '@sociale-kaart/schemas/locatie';
import { type Cleaned, cleaned, waarschuwing } from '../cleaned.ts';
import { fromRijksdriehoek } from './rijksdriehoek.ts';

type Coordinate = string | number | undefined;

/** Six decimals are a decimetre: more is noise, and would change a record without a change. */
const DECIMALS = 6;
/** A source means the building or its door, not a measured point. */
const BUILDING_METER = 10;
const DEGREE_METER = 111_000;
const VELD = 'geometrie';

/** The point of the source in WGS84: numbers or text, decimal point or comma, degrees or RD metres, axes in their order. */
export function cleanCoordinates(lat: Coordinate, lon: Coordinate, veld: string): Cleaned<Geometrie> {
  const texts = [lat, lon].map((value) => String(value ?? '').trim());
  if (texts.every((text) => text === '')) return cleaned<Geometrie>(undefined);
  const [a, b] = texts.map((text) => (/^[+-]?\d+([.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN));
  const told = { veld: `${veld}.${VELD}`, waarde: texts.join(', ') };
  if (a === undefined || b === undefined || Number.isNaN(a + b)) return cleaned<Geometrie>(undefined, unreadable(told));
  const metres = fromRijksdriehoek(a, b);
  if (metres && isInNetherlands(metres)) return cleaned(geometry(metres, BUILDING_METER));
  const accuracy = accuracyOf(texts);
  if (isInNetherlands({ lat: a, lon: b })) return cleaned(geometry({ lat: a, lon: b }, accuracy));
  if (isInNetherlands({ lat: b, lon: a })) return cleaned(geometry({ lat: b, lon: a }, accuracy), swapped(told));
  return cleaned<Geometrie>(undefined, outside(told));
}

function geometry({ lat, lon }: Punt, nauwkeurigheidMeter: number): Geometrie {
  return { lat: round(lat), lon: round(lon), hoe: 'bron', nauwkeurigheidMeter };
}

function round(degrees: number): number {
  return Number(degrees.toFixed(DECIMALS));
}

/**
 * Half a unit of the last decimal: `52.1` can be five kilometres off. Of the longer of the two, because a spreadsheet drops
 * noughts at the end (`52.10` beside `5.1214`) and adds no decimals.
 */
function accuracyOf(texts: readonly string[]): number {
  const decimals = Math.max(...texts.map((text) => text.split(/[.,]/)[1]?.length ?? 0));
  return Math.max(BUILDING_METER, Math.round(DEGREE_METER * 10 ** -decimals * 0.5));
}

type Told = { veld: string; waarde: string };

function unreadable(told: Told) {
  const melding = 'Geef breedte en lengte allebei, als getal: in graden (52.0907 en 5.1214) of in meters RD.';
  return waarschuwing({ code: 'coordinaten-ongeldig', melding, ...told });
}

function swapped(told: Told) {
  const melding = 'Breedte en lengte stonden omgekeerd en zijn omgewisseld. De breedte van Nederland is 50 tot 54.';
  return waarschuwing({ code: 'coordinaten-verwisseld', melding, ...told });
}

function outside(told: Told) {
  const melding = 'Dit punt ligt niet in Nederland. Controleer de coördinaten.';
  return waarschuwing({ code: 'coordinaten-buiten-nederland', melding, ...told });
}
