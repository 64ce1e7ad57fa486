import { DEPTH } from '../../relevance/ask-set.ts';
import type { Judged } from '../../relevance/figures.ts';
import { meanOf, measuresOf } from '../../relevance/measures.ts';
import type { JudgedQuery } from '../../relevance/relevance-set.ts';
import type { DutchIndex } from './dutch-index.ts';
import { dutchSearches } from './dutch-searches.ts';
import type { Scope } from './scope.ts';
import type { Setting } from './setting.ts';

/** A question that another search is asked. */
export interface Scoped {
  query: JudgedQuery;
  scope: Scope;
}

/** Of all settings the one with the highest mean nDCG@10 over these questions; the first of them when equal. */
export async function chooseSetting(
  settings: readonly Setting[],
  scoped: readonly Scoped[],
  index: DutchIndex,
): Promise<Setting> {
  let best: { setting: Setting; ndcg10: number } | undefined;
  for (const setting of settings) {
    const { ndcg10 } = meanOf((await askDutch(scoped, setting, index)).map(({ measures }) => measures));
    if (best === undefined || ndcg10 > best.ndcg10) best = { setting, ndcg10 };
  }
  if (best === undefined) throw new Error('there is no setting to choose');
  return best.setting;
}

/** Asks all questions in one way. */
export async function askDutch(scoped: readonly Scoped[], setting: Setting, index: DutchIndex): Promise<Judged[]> {
  const searches = scoped.map(({ scope }) => dutchSearches(scope, setting));
  const found = await index.ask(searches.flat());
  let from = 0;
  return scoped.map(({ query }, place) => {
    const shelves = found.slice(from, from + (searches[place]?.length ?? 0));
    from += shelves.length;
    return { query, measures: measuresOf(shelves.flat().slice(0, DEPTH), query.grades) };
  });
}
