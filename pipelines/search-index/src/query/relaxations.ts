import type { Verruiming } from '@sociale-kaart/schemas/search/search-answer';
import type { Clause } from '../index-query.ts';
import type { IndexReader } from '../index-reader.ts';
import { EVERYTHING, type Filter } from './clauses/filter.ts';
import { filtersOf } from './clauses/filters-of.ts';
import { placeClauses } from './clauses/place-clauses.ts';
import { compileQuery, type ReadQuestion } from './compile-query.ts';

/** The place as a filter among the others. */
const PLACE = 'plaats';

/** For a question without hits: how many there are without each single filter, most first; without those that do not help. */
export async function relaxations(question: ReadQuestion, reader: IndexReader): Promise<Verruiming[]> {
  const filters = allFilters(question);
  const tellingen = filters.map(({ naam }) => ({ naam, binnen: without(naam, filters) }));
  const asked = { ...compileQuery(question), planken: [], facetten: [], boosts: [], aantal: 0, tellingen };
  const counts = Object.entries((await reader.search(asked)).tellingen);
  return counts
    .filter(([, aantal]) => aantal > 0)
    .map(([zonder, aantal]) => ({ zonder, aantal }))
    .sort((left, right) => right.aantal - left.aantal || left.zonder.localeCompare(right.zonder));
}

/** Those that were asked for: which status is shown is our choice. */
function allFilters({ query, plaats }: ReadQuestion): Filter[] {
  const place = plaats ? [{ naam: PLACE, vermeld: placeClauses(plaats, query.straal).bereikt }] : [];
  return [...filtersOf(query), ...place].filter(({ naam }) => naam !== 'status' || query.status !== undefined);
}

function without(naam: string, filters: readonly Filter[]): Clause {
  const others = filters.filter((filter) => filter.naam !== naam).map(({ vermeld }) => vermeld);
  return others.length === 0 ? EVERYTHING : { alle: others };
}
