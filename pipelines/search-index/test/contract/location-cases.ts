import { expect, test } from '@jest/globals';
import type { Clause, LocationClause } from '../../src/index-query.ts';
import { type Engine, idsOf, makeDocument, searching } from './engine.ts';

/** Utrecht Dom, and points straight north of it: a degree of latitude is 111,195 m on this sphere. */
const DOM = { lat: 52.09, lon: 5.12 };
const north = (meter: number) => ({ lat: DOM.lat + meter / 111_195.08, lon: DOM.lon });

const DOCUMENTS = [
  makeDocument('een', {
    locaties: [{ ...north(1_000), gemeente: 'GM0344', codes: { rolstoel: ['ja'] }, minuten: [[100, 200]] }],
  }),
  makeDocument('twee', {
    locaties: [
      { ...north(20_000), gemeente: 'GM0344', codes: { rolstoel: ['ja', 'beperkt'] }, minuten: [] },
      {
        ...north(3_000),
        gemeente: 'GM0355',
        codes: { rolstoel: ['nee'] },
        minuten: [
          [0, 100],
          [150, 80_640],
        ],
      },
      { gemeente: 'GM0310' },
    ],
  }),
  makeDocument('zonder-punt', { locaties: [{ gemeente: 'GM0344', minuten: [[200, 201]] }] }),
  makeDocument('zonder-plek'),
];

const near = (meter: number): LocationClause => ({ cirkel: { ...DOM, meter } });
const within = (...gemeente: string[]): LocationClause => ({ gemeente });

const CAN: LocationClause = { lijst: 'rolstoel', codes: ['ja'] };
/** From so many metres north of the Dom to so many, and some to either side. */
const box = (from: number, to: number) => ({ west: 5, zuid: north(from).lat, oost: 5.2, noord: north(to).lat });

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
  ['on a piece of the map', { locatie: [{ kader: box(500, 2_000) }] }, ['een']],
  ['on a larger piece of the map', { locatie: [{ kader: box(500, 4_000) }] }, ['een', 'twee']],
  ['on an empty piece of the map', { locatie: [{ kader: box(4_000, 5_000) }] }, []],
  ['with a code of the location', { locatie: [{ lijst: 'rolstoel', codes: ['ja'] }] }, ['een', 'twee']],
  ['with one of several codes', { locatie: [{ lijst: 'rolstoel', codes: ['nee', 'beperkt'] }] }, ['twee']],
  ['with a code of a list that no location has', { locatie: [{ lijst: 'onbekend', codes: ['ja'] }] }, []],
  ['at a minute within a stretch', { locatie: [{ minuten: [120] }] }, ['een']],
  ['at the first minute of a stretch', { locatie: [{ minuten: [200] }] }, ['twee', 'zonder-punt']],
  ['not at the minute after it', { locatie: [{ minuten: [201] }, within('GM0344')] }, []],
  ['at one of several minutes', { locatie: [{ minuten: [99, 199] }] }, ['een', 'twee']],
  ['at no minute', { locatie: [{ minuten: [] }] }, []],
  ['at the last minute of all', { locatie: [{ minuten: [80_639] }] }, ['twee']],
  [
    'near, with a code and at a minute, all for one location',
    { locatie: [near(5_000), CAN, { minuten: [160] }] },
    ['een'],
  ],
  [
    'one of some conditions',
    { locatie: [{ een: [CAN, { minuten: [200] }] }, within('GM0344')] },
    ['een', 'twee', 'zonder-punt'],
  ],
  ['one of no conditions', { locatie: [{ een: [] }] }, []],
  ['all of some conditions', { locatie: [{ alle: [CAN, { minuten: [160] }] }] }, ['een']],
  ['all of no conditions: any location', { locatie: [{ alle: [] }] }, ['een', 'twee', 'zonder-punt']],
  ['no location with a code', { niet: { locatie: [CAN] } }, ['zonder-plek', 'zonder-punt']],
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
