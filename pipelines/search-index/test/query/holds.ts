import { distanceMeter } from '@sociale-kaart/geography/punt';
import type { IndexDocument, IndexLocation } from '../../src/index-document.ts';
import type { Clause, LocationClause } from '../../src/index-query.ts';

/** Whether a clause holds for a document, read off the definition: slow, and without an engine. */
export function holds(clause: Clause, document: IndexDocument): boolean {
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
