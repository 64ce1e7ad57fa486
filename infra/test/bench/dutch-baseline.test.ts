import { expect, test } from '@jest/globals';
import { dutchSearches } from '../../bench/dutch-baseline/dutch-searches.ts';
import { GRID, type Setting, settingText } from '../../bench/dutch-baseline/setting.ts';

const SCOPE = { words: 'inloophuis', shelves: [['rv-1', 'rv-2'], ['rv-3']] };

const SETTING: Setting = {
  type: 'cross_fields',
  tieBreaker: 0.3,
  weights: { naam: 3, organisatie: 1, labels: 2, omschrijving: 1 },
  fuzziness: 'beside',
  minimumShouldMatch: '2<60%',
};

test('every shelf of a question is a search among what lies on it', () => {
  expect(dutchSearches(SCOPE, SETTING)).toMatchObject([
    { query: { bool: { filter: { ids: { values: ['rv-1', 'rv-2'] } } } } },
    { query: { bool: { filter: { ids: { values: ['rv-3'] } } } } },
  ]);
});

test.each([
  ['0', [{ type: 'cross_fields' }]],
  ['AUTO', [{ type: 'best_fields', fuzziness: 'AUTO', boost: 1 }]],
  ['beside', [{ type: 'cross_fields' }, { type: 'best_fields', fuzziness: 'AUTO', boost: 0.3 }]],
] as const)('with fuzziness %s it is asked %j, since words cannot be fuzzy across fields', (fuzziness, asked) => {
  const both = {
    query: 'inloophuis',
    fields: ['naam^3', 'organisatie^1', 'labels^2', 'omschrijving^1'],
    tie_breaker: 0.3,
    minimum_should_match: '2<60%',
  };
  const [search] = dutchSearches({ ...SCOPE, shelves: [['rv-1']] }, { ...SETTING, fuzziness });
  const should = asked.map((one) => ({ multi_match: { ...both, ...one } }));
  expect(search).toHaveProperty('query.bool.must.bool.should', should);
});

test('no setting is tried twice', () => {
  expect(new Set(GRID.map(settingText)).size).toBe(GRID.length);
});

test('a setting is told in the words of Elasticsearch', () => {
  expect(settingText(SETTING)).toBe(
    'cross_fields over naam^3 organisatie^1 labels^2 omschrijving^1, tie_breaker 0.3, minimum_should_match 2<60%, fuzziness 0, and AUTO beside it for 0.3',
  );
});
