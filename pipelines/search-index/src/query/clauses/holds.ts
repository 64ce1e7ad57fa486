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

function holdsAt(clause: LocationClause, { gemeente, lat, lon }: IndexLocation): boolean {
  if ('gemeente' in clause) return gemeente !== undefined && clause.gemeente.includes(gemeente);
  return lat !== undefined && lon !== undefined && distanceMeter(clause.cirkel, { lat, lon }) <= clause.cirkel.meter;
}
