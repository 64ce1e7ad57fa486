import type { Clause, LocationClause } from '../../index-query.ts';
import { type Condition, EVERYTHING, type Filter } from './filter.ts';

/**
 * Where a question looks. Takes in what is asked of a location, since near, in the municipality, open and within reach of
 * a wheelchair must hold for one and the same.
 */
export type Within = (asked: readonly LocationClause[]) => Clause;

/** Without a place. */
export const anywhere: Within = (asked) => someLocation(asked)[0] ?? EVERYTHING;

/** That any location meets what is asked, when something is. */
export const someLocation = (asked: readonly LocationClause[]): Clause[] =>
  asked.length === 0 ? [] : [{ locatie: asked }];

/** Gives the same clause for the same conditions: an engine works one out once. */
export function remembered(within: Within): Within {
  const known = new Map<string, Clause>();
  return (asked) => {
    const key = JSON.stringify(asked);
    const clause = known.get(key) ?? within(asked);
    known.set(key, clause);
    return clause;
  };
}

/** All conditions at once, there. */
export function allOf(conditions: readonly Condition[], within: Within): Clause {
  const ofDocument = conditions.flatMap((one) => ('document' in one ? [one.document] : []));
  return { alle: [within(askedOfLocation(conditions)), ...ofDocument] };
}

/** What of the conditions one location must meet. */
export function askedOfLocation(conditions: readonly Condition[]): LocationClause[] {
  return conditions.flatMap((one) => ('locatie' in one ? [one.locatie] : []));
}

/** What a filter finds when what states nothing may stay. */
export function statedOrNot({ vermeld, nietVermeld }: Filter): Condition {
  if (nietVermeld === undefined) return vermeld;
  if ('document' in vermeld && 'document' in nietVermeld) {
    return { document: { een: [vermeld.document, nietVermeld.document] } };
  }
  return { locatie: { een: askedOfLocation([vermeld, nietVermeld]) } };
}
