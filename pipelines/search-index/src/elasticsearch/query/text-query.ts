import type { Alternative, PlanWord, QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import { FIELD_WEIGHTS } from '../../field-weights.ts';
import { fieldsOf, type Veld } from '../../index-document.ts';
import { FIELD } from '../mapping.ts';
import { EVERYTHING, NOTHING, type Query } from './clause-query.ts';

/**
 * A text with its score: every word that is not optional must match, and all its alternatives that do count. When all
 * are optional, one of them must. Without text: 1.
 */
export function textQuery(plan: QueryPlan | undefined): Query {
  if (!plan || plan.woorden.length === 0) return EVERYTHING;
  const needed = plan.woorden.filter(({ optioneel }) => !optioneel).map(wordQuery);
  const optional = plan.woorden.filter(({ optioneel }) => optioneel).map(wordQuery);
  if (optional.length === 0) return every(needed);
  const least = needed.length === 0 ? 1 : 0;
  return { bool: { ...(needed.length > 0 && { must: needed }), should: optional, minimum_should_match: least } };
}

function wordQuery(word: PlanWord): Query {
  const { alternatieven, bonus } = word;
  if (alternatieven.length === 0) return NOTHING;
  const fields = fieldsOf(word);
  const should = alternatieven.map((alternative) => alternativeQuery(alternative, fields));
  const sum = { bool: { should, minimum_should_match: 1 } };
  return bonus === undefined ? sum : { bool: { must: [sum, { constant_score: { filter: sum, boost: bonus } }] } };
}

function alternativeQuery({ tokens, gewicht }: Alternative, fields: readonly Veld[]): Query {
  return every(tokens.map((token) => tokenQuery(token, gewicht, fields)));
}

/** In whatever of the fields the token stands, their scores added up. */
function tokenQuery(token: string, gewicht: number, fields: readonly Veld[]): Query {
  const terms = fields.map((veld) => ({
    term: { [FIELD.tokens(veld)]: { value: token, boost: gewicht * FIELD_WEIGHTS[veld] } },
  }));
  return { bool: { should: terms, minimum_should_match: 1 } };
}

/** All of them, their scores added up; none of nothing. */
function every([first = NOTHING, ...others]: Query[]): Query {
  return others.length === 0 ? first : { bool: { must: [first, ...others] } };
}
