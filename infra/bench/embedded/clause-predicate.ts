import type { Clause, LocationClause } from '@sociale-kaart/search-index/index-query';
import { holdsAt } from '@sociale-kaart/search-index/query/clauses/holds';
import { haversineMeter } from '@sociale-kaart/search-index/sqlite/places/haversine';
import type { PlainDocument } from './plain-document.ts';

type Holds = (document: Pick<PlainDocument, 'codes' | 'locaties'>) => boolean;
type AtLocation = (location: PlainDocument['locaties'][number]) => boolean;

/** A condition as a function of one document, for a library that filters by calling one. */
export function clausePredicate(clause: Clause): Holds {
  if ('lijst' in clause) return inList(clause.lijst, new Set(clause.codes));
  if ('alle' in clause) {
    const parts = clause.alle.map(clausePredicate);
    return (document) => parts.every((holds) => holds(document));
  }
  if ('een' in clause) {
    const parts = clause.een.map(clausePredicate);
    return (document) => parts.some((holds) => holds(document));
  }
  if ('niet' in clause) {
    const holds = clausePredicate(clause.niet);
    return (document) => !holds(document);
  }
  const parts = clause.locatie.map(atLocation);
  return ({ locaties }) => locaties.some((location) => parts.every((holds) => holds(location)));
}

function inList(lijst: string, codes: ReadonlySet<string>): Holds {
  return (document) => document.codes[lijst]?.some((code) => codes.has(code)) ?? false;
}

function atLocation(clause: LocationClause): AtLocation {
  if ('gemeente' in clause) return ({ gemeente = '' }) => clause.gemeente.includes(gemeente);
  if (!('cirkel' in clause)) return (location) => holdsAt(clause, location);
  const { cirkel } = clause;
  return ({ lat, lon }) => lat !== undefined && lon !== undefined && haversineMeter(cirkel, lat, lon) <= cirkel.meter;
}
