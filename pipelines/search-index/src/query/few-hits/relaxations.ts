import type { Verruiming } from '@sociale-kaart/schemas/search/search-answer';
import type { IndexReader } from '../../index-reader.ts';
import { filtersOf } from '../clauses/filters-of.ts';
import { placeClauses } from '../clauses/place-clauses.ts';
import { allOf, anywhere } from '../clauses/within.ts';
import { compileQuery, type ReadQuestion } from '../compile-query.ts';

/** The place as a filter among the others. */
const PLACE = 'plaats';

/** For a question without hits: how many there are without each single filter, most first; without those that do not help. */
export async function relaxations(question: ReadQuestion, reader: IndexReader): Promise<Verruiming[]> {
  const tellingen = countsWithout(question);
  const asked = { ...compileQuery(question), planken: [], facetten: [], boosts: [], aantal: 0, tellingen };
  const counts = Object.entries((await reader.search(asked)).tellingen);
  return counts
    .filter(([, aantal]) => aantal > 0)
    .map(([zonder, aantal]) => ({ zonder, aantal }))
    .sort((left, right) => right.aantal - left.aantal || left.zonder.localeCompare(right.zonder));
}

/** Without each filter that was asked for; which status is shown when nobody asks is our choice, and stays. */
function countsWithout({ query, plaats }: ReadQuestion) {
  const filters = filtersOf(query);
  const within = plaats ? placeClauses(plaats, query.straal).bereikt : anywhere;
  const all = filters.map(({ vermeld }) => vermeld);
  const asked = filters.filter(({ naam }) => naam !== 'status' || query.status !== undefined);
  return [
    ...asked.map(({ naam, vermeld }) => ({
      naam,
      binnen: allOf(
        all.filter((one) => one !== vermeld),
        within,
      ),
    })),
    ...(plaats ? [{ naam: PLACE, binnen: allOf(all, anywhere) }] : []),
  ];
}
