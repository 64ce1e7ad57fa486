import { expect, test } from '@jest/globals';
import type { Clause, LocationClause } from '../../src/index-query.ts';
import { type Engine, idsOf, makeDocument, searching } from './engine.ts';

/** Utrecht Dom, and points straight north of it: a degree of latitude is 111,195 m on this sphere. */
const DOM = { lat: 52.09, lon: 5.12 };
const north = (meter: number) => ({ lat: DOM.lat + meter / 111_195.08, lon: DOM.lon });

const DOCUMENTS = [
  makeDocument('een', { locaties: [{ ...north(1_000), gemeente: 'GM0344' }] }),
  makeDocument('twee', {
    locaties: [
      { ...north(20_000), gemeente: 'GM0344' },
      { ...north(3_000), gemeente: 'GM0355' },
      { gemeente: 'GM0310' },
    ],
  }),
  makeDocument('zonder-punt', { locaties: [{ gemeente: 'GM0344' }] }),
  makeDocument('zonder-plek'),
];

const near = (meter: number): LocationClause => ({ cirkel: { ...DOM, meter } });
const within = (...gemeente: string[]): LocationClause => ({ gemeente });

const CASES: [title: string, clause: Clause, expected: string[]][] = [
  ['in a municipality', { locatie: [within('GM0344')] }, ['een', 'twee', 'zonder-punt']],
  ['in one of several municipalities', { locatie: [within('GM0355', 'GM0999')] }, ['twee']],
  ['in no municipality', { locatie: [within()] }, []],
  ['in a circle', { locatie: [near(2_000)] }, ['een']],
  ['in a wider circle, by the nearest location', { locatie: [near(3_100)] }, ['een', 'twee']],
  ['both of them for the same location', { locatie: [near(5_000), within('GM0344')] }, ['een']],
  [
    'each of them for some location',
    { alle: [{ locatie: [near(5_000)] }, { locatie: [within('GM0344')] }] },
    ['een', 'twee'],
  ],
  ['without further conditions: any location', { locatie: [] }, ['een', 'twee', 'zonder-punt']],
];

export function locationCases(engine: Engine): void {
  const search = searching(engine, DOCUMENTS);

  test.each(CASES)('%s', async (_, clause, expected) => {
    expect(idsOf(await search({ planken: [{ naam: 'gevraagd', clause }] }))).toEqual(expected);
  });

  test('the distance is to the nearest location with a point, in whole metres', async () => {
    const { hits } = await search({ afstandTot: DOM });
    expect(hits.map(({ id, afstandMeter }) => [id, afstandMeter])).toEqual([
      ['een', 1_000],
      ['twee', 3_000],
      ['zonder-plek', undefined],
      ['zonder-punt', undefined],
    ]);
  });

  test('without a point to measure from there is no distance', async () => {
    const { hits } = await search({});
    expect(hits.filter((hit) => 'afstandMeter' in hit)).toEqual([]);
  });

  // from the Martinitoren in Groningen, also by the law of cosines: R · acos(sin φ₁ sin φ₂ + cos φ₁ cos φ₂ cos Δλ)
  test('a distance goes over the earth', async () => {
    const { hits } = await search({ afstandTot: { lat: 53.2194, lon: 6.5665 }, aantal: 1 });
    expect(hits[0]?.afstandMeter).toBe(158_231);
  });
}
