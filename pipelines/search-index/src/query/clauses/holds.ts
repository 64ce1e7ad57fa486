import { distanceMeter } from '@sociale-kaart/geography/punt';
import type { IndexDocument, IndexLocation } from '../../index-document.ts';
import type { Clause, LocationClause } from '../../index-query.ts';

/** Whether a clause holds for one document, read off the definition: for the hits of a page, and to test engines against. */
export function holds(clause: Clause, document: Pick<IndexDocument, 'codes' | 'locaties'>): boolean {
  if ('lijst' in clause) return clause.codes.some((code) => document.codes[clause.lijst]?.includes(code));
  if ('alle' in clause) return clause.alle.every((one) => holds(one, document));
  if ('een' in clause) return clause.een.some((one) => holds(one, document));
  if ('niet' in clause) return !holds(clause.niet, document);
  return document.locaties.some((location) => clause.locatie.every((one) => holdsAt(one, location)));
}

/** Whether a clause holds for one location. */
export function holdsAt(clause: LocationClause, location: IndexLocation): boolean {
  const { gemeente, codes = {}, minuten = [] } = location;
  if ('gemeente' in clause) return gemeente !== undefined && clause.gemeente.includes(gemeente);
  if ('lijst' in clause) return clause.codes.some((code) => codes[clause.lijst]?.includes(code));
  if ('minuten' in clause)
    return clause.minuten.some((minute) => minuten.some(([van, tot]) => van <= minute && minute < tot));
  if ('alle' in clause) return clause.alle.every((one) => holdsAt(one, location));
  if ('een' in clause) return clause.een.some((one) => holdsAt(one, location));
  return liesIn(clause, location);
}

function liesIn(
  clause: Extract<LocationClause, { kader: unknown } | { cirkel: unknown }>,
  { lat, lon }: IndexLocation,
): boolean {
  if (lat === undefined || lon === undefined) return false;
  if ('cirkel' in clause) return distanceMeter(clause.cirkel, { lat, lon }) <= clause.cirkel.meter;
  const { west, zuid, oost, noord } = clause.kader;
  return west <= lon && lon <= oost && zuid <= lat && lat <= noord;
}
