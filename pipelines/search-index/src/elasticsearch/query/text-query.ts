import type { Alternative, PlanWord, QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import { FIELD_WEIGHTS } from '../../field-weights.ts';
import { VELDEN } from '../../index-document.ts';
import { FIELD } from '../mapping.ts';
import { EVERYTHING, NOTHING, type Query } from './clause-query.ts';

/** A text with its score: every word must match, and the best of its alternatives counts. Without text: 1. */
export function textQuery(plan: QueryPlan | undefined): Query {
  if (!plan || plan.woorden.length === 0) return EVERYTHING;
  return every(plan.woorden.map(wordQuery));
}

function wordQuery({ alternatieven }: PlanWord): Query {
  return alternatieven.length === 0 ? NOTHING : { dis_max: { queries: alternatieven.map(alternativeQuery) } };
}

function alternativeQuery({ tokens, gewicht }: Alternative): Query {
  return every(tokens.map((token) => tokenQuery(token, gewicht)));
}

/** In whatever fields the token stands, their scores added up. */
function tokenQuery(token: string, gewicht: number): Query {
  const terms = VELDEN.map((veld) => ({
    term: { [FIELD.tokens(veld)]: { value: token, boost: gewicht * FIELD_WEIGHTS[veld] } },
  }));
  return { bool: { should: terms, minimum_should_match: 1 } };
}

/** All of them, their scores added up; none of nothing. */
function every([first = NOTHING, ...others]: Query[]): Query {
  return others.length === 0 ? first : { bool: { must: [first, ...others] } };
}
