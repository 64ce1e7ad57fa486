import { type OpenState, openState } from '@sociale-kaart/opening-hours/open-state';
import type { Open } from '@sociale-kaart/schemas/search/search-answer';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import type { StoredLocation } from '../../document/locations.ts';
import { isClosedForNow, type Openings, openingsAt } from '../../document/openings.ts';
import { DEFAULT_WAYS } from '../clauses/location-filters.ts';

/** By which ways it is reached when nobody can go there. */
const FROM_HOME: readonly string[] = ['telefoon', 'chat'];

interface Asked {
  /** The ways of coming in that were asked. */
  voor: readonly string[] | undefined;
  now: Date;
}

/**
 * Whether a voorziening is open now at one of these locations of it; absent when that cannot be told, or when it is closed
 * for now as a whole. Open at one is open; closed must be so at all.
 */
export function openOf(voorziening: Voorziening, locations: readonly StoredLocation[], asked: Asked): Open | undefined {
  if (isClosedForNow(voorziening)) return undefined;
  const openings = locations.map(({ locatie }) => openingsAt(voorziening, locatie));
  const voor = asked.voor ?? [DEFAULT_WAYS, FROM_HOME].find((ways) => isStated(openings, ways));
  if (voor === undefined) return undefined;
  const stated = openings.map((hours) => voor.flatMap((way) => hours.get(way) ?? []));
  const expressions = new Set(stated.flat().flatMap(({ tijden }) => tijden ?? []));
  const isSilent = stated.some((hours) => hours.length === 0 || hours.some(({ tijden }) => tijden === undefined));
  const state = openState([...expressions], asked.now);
  if (state === undefined || (!state.nu && isSilent)) return undefined;
  return { ...shown(state), voor: [...voor] };
}

const isStated = (openings: readonly Openings[], ways: readonly string[]): boolean =>
  openings.some((hours) => ways.some((way) => hours.has(way)));

function shown({ nu, tot, volgende }: OpenState): Omit<Open, 'voor'> {
  return { nu, ...(tot && { tot: inUtc(tot) }), ...(volgende && { volgende: inUtc(volgende) }) };
}

/** To the second, as all times here. */
const inUtc = (moment: Date): string => moment.toISOString().replace('.000Z', 'Z');
