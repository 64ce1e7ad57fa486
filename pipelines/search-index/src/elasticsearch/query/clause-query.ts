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
  return clause.een.length === 0 ? NOTHING : { bool: { should: clause.een.map(clauseQuery), minimum_should_match: 1 } };
}

function sameLocation(clauses: readonly LocationClause[]): Query {
  const query = clauses.length === 0 ? EVERYTHING : { bool: { filter: clauses.map(locationQuery) } };
  return { nested: { path: FIELD.locaties, query } };
}

function locationQuery(clause: LocationClause): Query {
  if ('gemeente' in clause) return { terms: { [FIELD.gemeente]: [...clause.gemeente] } };
  const { meter, lat, lon } = clause.cirkel;
  return { geo_distance: { distance: `${meter}m`, [FIELD.punt]: { lat, lon } } };
}
