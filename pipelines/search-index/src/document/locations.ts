import type { Locatie } from '@sociale-kaart/schemas/locatie';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { type IndexLocation, NIET_VERMELD } from '../index-document.ts';
import { OPEN, openingsOnLine } from './opening-line.ts';
import { isClosedForNow, openingsAt } from './openings.ts';

/** The list of a location that holds `niet-vermeld` when it has no point. */
export const POINT = 'punt';
/** The list of a location with whether a wheelchair gets in. */
export const WHEELCHAIR = 'rolstoeltoegankelijk';

/** A location with what is stored of it. */
export interface StoredLocation {
  /** Absent for the one of a voorziening without locations. */
  locatie?: Locatie;
  stored: IndexLocation;
}

/**
 * The locations of a voorziening. One that has none (a helpline) gets one without a place, so that what is asked of a
 * location, as being open, can be asked of it too.
 */
export function storedLocations(voorziening: Voorziening): StoredLocation[] {
  const { locaties } = voorziening;
  if (locaties.length === 0) return [{ stored: storedLocation(voorziening, undefined) }];
  return locaties.map((locatie) => ({ locatie, stored: storedLocation(voorziening, locatie) }));
}

function storedLocation(voorziening: Voorziening, locatie: Locatie | undefined): IndexLocation {
  const { geometrie, adres, rolstoeltoegankelijk } = locatie ?? {};
  const openings = openingsOnLine(openingsAt(voorziening, locatie));
  const closed = isClosedForNow(voorziening);
  return {
    ...(geometrie && { lat: geometrie.lat, lon: geometrie.lon }),
    ...(adres?.gemeente !== undefined && { gemeente: adres.gemeente }),
    codes: {
      [WHEELCHAIR]: [rolstoeltoegankelijk ?? NIET_VERMELD],
      [POINT]: geometrie ? [] : [NIET_VERMELD],
      [OPEN]: closed ? [] : openings.codes,
    },
    minuten: closed ? [] : openings.minuten,
  };
}
