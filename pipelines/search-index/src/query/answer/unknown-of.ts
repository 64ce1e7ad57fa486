import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { statedCodes } from '../../document/codes-of.ts';
import type { StoredLocation } from '../../document/locations.ts';
import type { Filter } from '../clauses/filter.ts';
import { holds, holdsAt } from '../clauses/holds.ts';

/**
 * Names of the filters of a question on which a hit of the shelf `niet-vermeld` states nothing. `locaties`: those that
 * make it a hit; the one that leaves least open is told of.
 */
export function unknownOf(
  voorziening: Voorziening,
  locaties: readonly StoredLocation[],
  filters: readonly Filter[],
): string[] {
  const codes = statedCodes(voorziening);
  const ofDocument = filters.flatMap(({ naam, nietVermeld }) =>
    nietVermeld && 'document' in nietVermeld && holds(nietVermeld.document, { codes, locaties: [] }) ? [naam] : [],
  );
  const perLocation = locaties.map(({ stored }) =>
    filters.flatMap(({ naam, vermeld }) => ('locatie' in vermeld && !holdsAt(vermeld.locatie, stored) ? [naam] : [])),
  );
  // it is on this shelf for some reason: a location elsewhere that meets everything is not why it is a hit
  const told = perLocation.filter((names) => ofDocument.length + names.length > 0);
  return [...ofDocument, ...(told.toSorted((left, right) => left.length - right.length)[0] ?? [])];
}
