import { expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { type Plaats, resolvePlace } from '@sociale-kaart/geography/place';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { compileQuery } from '../../src/query/compile-query.ts';

const compile = (parameters: Record<string, unknown>) => compileQuery({ query: SearchQuery.parse(parameters) });

const status = { lijst: 'status', codes: ['actief', 'tijdelijk-gesloten', 'aangepast'] };
const sorted = (codes: readonly string[]) => codes.toSorted();

test('without a question there is one shelf: all that one can go to today', () => {
  const { planken, tellingen, tekst, sorteer } = compile({});
  expect(planken).toEqual([{ naam: 'vermeld', clause: { alle: [{ alle: [] }, status] } }]);
  expect([tellingen, tekst, sorteer]).toEqual([[], undefined, 'relevantie']);
});

test('a facet leaves its own filter out, and no other', () => {
  const { facetten } = compile({ kosten: 'gratis', wet: 'wgs' });
  const lists = (naam: string) =>
    JSON.stringify(facetten.find((facet) => facet.naam === naam)?.binnen)
      .match(/"lijst":"(\w+)"/g)
      ?.map((text) => text.slice(9, -1));
  expect(sorted(lists('kosten') ?? [])).toEqual(['status', 'wet']);
  expect(sorted(lists('wet') ?? [])).toEqual(['kosten', 'status']);
  expect(sorted(lists('soort') ?? [])).toEqual(['kosten', 'status', 'wet']);
});

test.each([
  [{ q: 'schulden' }, 'relevantie'],
  [{ lat: '52.09', lon: '5.12' }, 'afstand'],
  [{ lat: '52.09', lon: '5.12', q: 'schulden' }, 'relevantie'],
  [{ lat: '52.09', lon: '5.12', sorteer: 'naam' }, 'naam'],
])('%j is sorted by %s', (parameters, expected) => {
  const query = SearchQuery.parse(parameters);
  const place = query.lat === undefined ? undefined : resolvePlace(query, loadGeography());
  if (place !== undefined && 'fout' in place) throw new Error(place.fout);
  expect(compileQuery({ query, ...(place && { plaats: place }) }).sorteer).toBe(expected);
});

test('the page is counted from 0 for an engine', () => {
  expect(compile({ page: '3', pageSize: '10' })).toMatchObject({ vanaf: 20, aantal: 10 });
});

test('a place without a point has no distances to sort by', () => {
  const query = SearchQuery.parse({ postcode: '3511', sorteer: 'afstand' });
  const plaats: Plaats = { gemeenten: [{ code: 'GM0344', zeker: 'ja' }], postcode: '3511', hoe: 'postcode4' };
  expect(compileQuery({ query, plaats }).sorteer).toBe('relevantie');
});
