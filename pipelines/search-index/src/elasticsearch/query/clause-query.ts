import type { estypes } from '@elastic/elasticsearch';
import type { Clause, LocationClause } from '../../index-query.ts';
import { FIELD } from '../mapping.ts';

export type Query = estypes.QueryDslQueryContainer;

export const EVERYTHING: Query = { match_all: {} };
export const NOTHING: Query = { match_none: {} };

/** A condition as a filter. */
export function clauseQuery(clause: Clause): Query {
  if ('lijst' in clause) return { terms: { [FIELD.codes(clause.lijst)]: [...clause.codes] } };
  if ('locatie' in clause) return sameLocation(clause.locatie);
  if ('niet' in clause) return { bool: { must_not: [clauseQuery(clause.niet)] } };
  if ('alle' in clause)
    return clause.alle.length === 0 ? EVERYTHING : { bool: { filter: clause.alle.map(clauseQuery) } };
  return some(clause.een.map(clauseQuery));
}

function sameLocation(clauses: readonly LocationClause[]): Query {
  return { nested: { path: FIELD.locaties, query: every(clauses) } };
}

const every = (clauses: readonly LocationClause[]): Query =>
  clauses.length === 0 ? EVERYTHING : { bool: { filter: clauses.map(locationQuery) } };

function locationQuery(clause: LocationClause): Query {
  if ('gemeente' in clause) return { terms: { [FIELD.gemeente]: [...clause.gemeente] } };
  if ('lijst' in clause) return { terms: { [FIELD.locationCodes(clause.lijst)]: [...clause.codes] } };
  if ('minuten' in clause) return some(clause.minuten.map((minute) => ({ term: { [FIELD.minuten]: minute } })));
  if ('alle' in clause) return every(clause.alle);
  if ('een' in clause) return some(clause.een.map(locationQuery));
  return onTheMap(clause);
}

const some = (queries: Query[]): Query =>
  queries.length === 0 ? NOTHING : { bool: { should: queries, minimum_should_match: 1 } };

/** A point is kept to about a centimetre: one on the very edge may fall on either side of it. */
function onTheMap(clause: Extract<LocationClause, { cirkel: unknown } | { kader: unknown }>): Query {
  if ('cirkel' in clause) {
    const { meter, lat, lon } = clause.cirkel;
    return { geo_distance: { distance: `${meter}m`, [FIELD.punt]: { lat, lon } } };
  }
  const { west: left, zuid: bottom, oost: right, noord: top } = clause.kader;
  return { geo_bounding_box: { [FIELD.punt]: { top, left, bottom, right } } };
}
