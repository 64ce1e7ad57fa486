import { describe, expect, test } from '@jest/globals';
import { type Given, location } from '../../../src/contract/published-catalogue.ts';
import { found, given, type OpenIndex, type Parameters } from './ask.ts';

const DOM = { lat: 52.0907, lon: 5.1214 };
const ZEIST = { lat: 52.0894, lon: 5.2446 };
const AROUND_DOM = '5.10,52.08,5.14,52.10';

const office = [{ waarvoor: 'bezoek', tijden: 'Mo-Fr 09:00-17:00; PH off' }];
const inUtrecht = { ...location('GM0344', DOM), id: 'utrecht' };
const inZeist = { ...location('GM0355', ZEIST), id: 'zeist' };
const withSteps = { rolstoeltoegankelijk: 'nee' };
const withoutSteps = { rolstoeltoegankelijk: 'ja' };

const CATALOGUE: Given[] = [
  { naam: 'hulplijn', werkgebied: { soort: 'landelijk' } },
  {
    naam: 'trap in Utrecht, lift in Zeist',
    locaties: [
      { ...inUtrecht, ...withSteps },
      { ...inZeist, ...withoutSteps },
    ],
  },
  { naam: 'lift in Utrecht', locaties: [{ ...inUtrecht, ...withoutSteps }] },
  { naam: 'zegt niets, open in Utrecht', locaties: [{ ...inUtrecht, openingstijden: office }] },
  {
    naam: 'trap open, lift dicht',
    locaties: [
      { ...inUtrecht, ...withSteps, openingstijden: office },
      { ...inZeist, ...withoutSteps, openingstijden: [{ waarvoor: 'bezoek', tijden: 'Sa 09:00-17:00' }] },
    ],
  },
  {
    naam: 'voor Utrecht, lift in Zeist',
    werkgebied: { soort: 'gemeenten', gemeenten: ['GM0344'] },
    locaties: [{ ...inZeist, ...withoutSteps }],
  },
  { naam: 'zonder punt', locaties: [{ id: 'x', adres: { gemeente: 'GM0344' }, ...withoutSteps }] },
];

const CASES: [string, Parameters, string[]][] = [
  [
    'a wheelchair anywhere',
    { rolstoeltoegankelijk: 'ja' },
    [
      'lift in Utrecht',
      'trap in Utrecht, lift in Zeist',
      'trap open, lift dicht',
      'voor Utrecht, lift in Zeist',
      'zonder punt',
    ],
  ],
  [
    'a wheelchair in the municipality: there, or anywhere when it serves it',
    { rolstoeltoegankelijk: 'ja', gemeente: 'Utrecht' },
    ['lift in Utrecht', 'voor Utrecht, lift in Zeist', 'zonder punt'],
  ],
  [
    'a wheelchair nearby',
    { rolstoeltoegankelijk: 'ja', lat: '52.0894', lon: '5.2446', straal: '2' },
    ['trap in Utrecht, lift in Zeist', 'trap open, lift dicht'],
  ],
  [
    'a piece of the map',
    { bbox: AROUND_DOM },
    ['lift in Utrecht', 'trap in Utrecht, lift in Zeist', 'trap open, lift dicht', 'zegt niets, open in Utrecht'],
  ],
  ['a wheelchair on a piece of the map', { bbox: AROUND_DOM, rolstoeltoegankelijk: 'ja' }, ['lift in Utrecht']],
  ['open for a wheelchair', { open: 'nu', rolstoeltoegankelijk: 'ja' }, []],
  ['open with steps', { open: 'nu', rolstoeltoegankelijk: 'nee' }, ['trap open, lift dicht']],
  ['a piece of the map beside a place', { bbox: AROUND_DOM, gemeente: 'Zeist' }, []],
];

/** One that matches, and one that says nothing. */
const OF_TWO: Given[] = [
  { naam: 'lift in Utrecht, Zeist zegt niets', locaties: [{ ...inUtrecht, ...withoutSteps }, inZeist] },
];

export function locationCases(open: OpenIndex): void {
  describe('of two locations', () => {
    const ask = given(open, OF_TWO);

    test('the one that matches counts, and what the other does not say is not counted beside it', async () => {
      const answer = await ask({ rolstoeltoegankelijk: 'ja', onbekend: 'mee' });
      expect([answer.planken, answer.nietVermeld]).toEqual([
        { vermeld: 1, 'niet-vermeld': 0 },
        { rolstoeltoegankelijk: 0 },
      ]);
    });

    test('where only the other one is, it says nothing', async () => {
      const answer = await ask({ rolstoeltoegankelijk: 'ja', onbekend: 'mee', gemeente: 'Zeist' });
      expect([answer.planken, answer.nietVermeld]).toEqual([
        { vermeld: 0, 'niet-vermeld': 1, 'overal-welkom': 0 },
        { rolstoeltoegankelijk: 1 },
      ]);
      expect(answer.resultaten[0]).toMatchObject({
        bereik: { gemeente: 'GM0355' },
        onbekend: ['rolstoeltoegankelijk'],
      });
    });
  });

  describe('what must hold for one location', () => {
    const ask = given(open, CATALOGUE);

    test.each(CASES)('%s', async (_, parameters, expected) => {
      expect(found(await ask({ ...parameters, pageSize: '50' }))).toEqual(expected);
    });

    test('the reason of a hit is that of the location which meets it all', async () => {
      const { resultaten } = await ask({ rolstoeltoegankelijk: 'ja', lat: '52.0907', lon: '5.1214', straal: '20' });
      const reasons = resultaten.map(({ voorziening, bereik }) => [voorziening.naam, bereik?.reden]);
      expect(Object.fromEntries(reasons)).toMatchObject({
        'lift in Utrecht': 'in-gemeente',
        'trap in Utrecht, lift in Zeist': 'nabij',
      });
    });

    test('what no location meets, and one says nothing about, is counted and can be added', async () => {
      const asked = { rolstoeltoegankelijk: 'ja', open: 'nu' };
      const answer = await ask(asked);
      expect(answer.nietVermeld).toEqual({ rolstoeltoegankelijk: 1, open: 4 });
      const added = await ask({ ...asked, onbekend: 'mee', pageSize: '50' });
      const unknown = added.resultaten.map(({ voorziening, onbekend }) => [voorziening.naam, onbekend]);
      expect(Object.fromEntries(unknown)).toEqual({
        hulplijn: ['rolstoeltoegankelijk', 'open'],
        'trap in Utrecht, lift in Zeist': ['open'],
        'lift in Utrecht': ['open'],
        'zegt niets, open in Utrecht': ['rolstoeltoegankelijk'],
        'voor Utrecht, lift in Zeist': ['open'],
        'zonder punt': ['open'],
      });
    });

    test('with a place it is the location there that says nothing', async () => {
      const answer = await ask({ rolstoeltoegankelijk: 'ja', gemeente: 'Utrecht', onbekend: 'rolstoeltoegankelijk' });
      expect(answer.nietVermeld).toEqual({ rolstoeltoegankelijk: 2 });
      expect(answer.planken).toMatchObject({ vermeld: 3, 'niet-vermeld': 2 });
    });

    test('without a point nothing is lost from a map', async () => {
      const answer = await ask({ bbox: AROUND_DOM, onbekend: 'bbox', pageSize: '50' });
      const unknown = answer.resultaten.filter(({ plank }) => plank === 'niet-vermeld');
      expect(unknown.map(({ voorziening }) => voorziening.naam).toSorted()).toEqual(['hulplijn', 'zonder punt']);
      expect(answer.nietVermeld).toEqual({ bbox: 2 });
    });

    test('what is outside, near and meets it all is counted apart', async () => {
      const elsewhere = { lat: '52.0894', lon: '5.2446', straal: '2' };
      expect((await ask({ ...elsewhere, rolstoeltoegankelijk: 'ja' })).buitenWerkgebied).toBe(1);
      expect((await ask({ ...elsewhere, rolstoeltoegankelijk: 'nee' })).buitenWerkgebied).toBe(0);
    });

    test('facets count what meets it all', async () => {
      const { facetten } = await ask({ bbox: AROUND_DOM, rolstoeltoegankelijk: 'ja' });
      expect(facetten.soort).toMatchObject([{ code: 'aanbod', aantal: 1 }]);
    });

    test('without hits it says what each part took away, its share of the location included', async () => {
      const asked = { bbox: AROUND_DOM, rolstoeltoegankelijk: 'ja', open: 'nu', soort: 'aanbod' };
      const { totaal, verruiming } = await ask(asked);
      expect(totaal).toBe(0);
      expect(verruiming).toEqual(
        [
          { zonder: 'open', aantal: 1 },
          { zonder: 'rolstoeltoegankelijk', aantal: 2 },
        ].toSorted((left, right) => right.aantal - left.aantal),
      );
    });
  });
}
