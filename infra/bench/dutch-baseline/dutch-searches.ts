import { DEPTH } from '../../relevance/ask-set.ts';
import type { Scope } from './scope.ts';
import { FUZZY_BESIDE, type Setting, weightedFields } from './setting.ts';

/** One search for each shelf of a question, which come after each other. */
export function dutchSearches({ words, shelves }: Scope, setting: Setting): object[] {
  const must = { bool: { should: matches(words, setting) } };
  return shelves.map((keys) => ({
    size: DEPTH,
    _source: false,
    sort: ['_score', { key: 'asc' }],
    query: { bool: { must, filter: { ids: { values: keys } } } },
  }));
}

function matches(words: string, setting: Setting): object[] {
  const { fuzziness } = setting;
  const asTheyAre = multiMatch(words, setting);
  if (fuzziness === '0') return [asTheyAre];
  const type = setting.type === 'cross_fields' ? 'best_fields' : setting.type;
  const fuzzy = (boost: number) => multiMatch(words, { ...setting, type }, { fuzziness: 'AUTO', boost });
  return fuzziness === 'AUTO' ? [fuzzy(1)] : [asTheyAre, fuzzy(FUZZY_BESIDE)];
}

function multiMatch(words: string, { type, tieBreaker, weights, minimumShouldMatch }: Setting, more = {}): object {
  return {
    multi_match: {
      query: words,
      type,
      fields: weightedFields(weights),
      minimum_should_match: minimumShouldMatch,
      ...(type !== 'most_fields' && { tie_breaker: tieBreaker }),
      ...more,
    },
  };
}
