import { describe, expect, test } from '@jest/globals';
import { type Given, location } from '../../../src/contract/published-catalogue.ts';
import { found, given, names, type OpenIndex, type Parameters } from './ask.ts';

/** Around the Dom of Utrecht (GM0344), and Zeist (GM0355) some 9 km to the east. */
const DOM = { lat: 52.0907, lon: 5.1214 };
const ZEIST = { lat: 52.0894, lon: 5.2446 };
const AT_DOM = { lat: '52.0907', lon: '5.1214' };

const utrecht = { soort: 'gemeenten', gemeenten: ['GM0344'] };
const zeist = { soort: 'gemeenten', gemeenten: ['GM0355'] };

const CATALOGUE: Given[] = [
  { naam: 'hulplijn', werkgebied: { soort: 'landelijk' } },
  { naam: 'stedelijk', werkgebied: utrecht },
  { naam: 'provinciaal', werkgebied: { soort: 'provincies', provincies: ['PV26'] } },
  { naam: 'wijk 3511', werkgebied: { soort: 'postcodes', postcodes: ['3511'] } },
  { naam: 'straat 3511AB', werkgebied: { soort: 'postcodes', postcodes: ['3511AB'] } },
  { naam: 'zegt niets, in Utrecht', locaties: [location('GM0344', DOM)] },
  { naam: 'zegt niets, in Zeist', locaties: [location('GM0355', ZEIST)] },
  { naam: 'loket van Zeist', soort: 'loket', locaties: [location('GM0355', ZEIST)] },
  { naam: 'wijkteam Zeist', categorieen: ['wijkteam-en-loket'], locaties: [location('GM0355', ZEIST)] },
  { naam: 'alleen Zeist, zetel in Utrecht', werkgebied: zeist, locaties: [location('GM0344', DOM)] },
  {
    naam: 'nachtopvang Zeist',
    categorieen: ['maatschappelijke-opvang'],
    werkgebied: zeist,
    locaties: [location('GM0355', ZEIST)],
  },
  { naam: 'cirkel om Zeist', werkgebied: { soort: 'straal', straalKm: 1 }, locaties: [location('GM0355', ZEIST)] },
  { naam: 'ver weg', locaties: [location('GM0014', { lat: 53.2194, lon: 6.5665 })] },
];

const SERVES_UTRECHT = ['hulplijn', 'provinciaal', 'stedelijk'];

const CASES: [string, Parameters, string[]][] = [
  [
    'a municipality',
    { gemeente: 'Utrecht' },
    ['hulplijn', 'provinciaal', 'stedelijk', 'straat 3511AB', 'wijk 3511', 'zegt niets, in Utrecht'],
  ],
  [
    'a postcode of which one street is served',
    { postcode: '3511', straal: '1' },
    [...SERVES_UTRECHT, 'straat 3511AB', 'wijk 3511', 'zegt niets, in Utrecht'],
  ],
  [
    'a postcode that stated postcodes leave out',
    { postcode: '3512AB', straal: '0.1' },
    [...SERVES_UTRECHT, 'zegt niets, in Utrecht'],
  ],
  [
    'a point, with what is near',
    { ...AT_DOM, straal: '10' },
    [
      ...SERVES_UTRECHT,
      'nachtopvang Zeist',
      'straat 3511AB',
      'wijk 3511',
      'zegt niets, in Utrecht',
      'zegt niets, in Zeist',
    ],
  ],
  [
    'a point, with less that is near',
    { ...AT_DOM, straal: '2' },
    [...SERVES_UTRECHT, 'straat 3511AB', 'wijk 3511', 'zegt niets, in Utrecht'],
  ],
];

const REASONS: [string, Parameters, string][] = [
  ['hulplijn', { gemeente: 'GM0344' }, 'landelijk'],
  ['stedelijk', { gemeente: 'GM0344' }, 'werkgebied'],
  ['provinciaal', { gemeente: 'GM0344' }, 'werkgebied'],
  ['wijk 3511', { gemeente: 'GM0344' }, 'werkgebied-deels'],
  ['wijk 3511', { postcode: '3511AB' }, 'werkgebied'],
  ['straat 3511AB', { postcode: '3511' }, 'werkgebied-deels'],
  ['zegt niets, in Utrecht', { gemeente: 'GM0344' }, 'in-gemeente'],
  ['zegt niets, in Zeist', AT_DOM, 'nabij'],
  ['nachtopvang Zeist', AT_DOM, 'overal-welkom'],
  ['stedelijk', { provincie: 'Utrecht' }, 'werkgebied-deels'],
  ['provinciaal', { provincie: 'Utrecht' }, 'werkgebied'],
  ['zegt niets, in Zeist', { provincie: 'Utrecht' }, 'in-gemeente'],
  ['provinciaal', { regio: 'GGD regio Utrecht' }, 'werkgebied'],
  ['stedelijk', { regio: 'VR09' }, 'werkgebied-deels'],
  ['cirkel om Zeist', { gemeente: 'Zeist' }, 'werkgebied-deels'],
  ['stedelijk', { gemeente: 'GM0344' }, 'werkgebied'],
];

export function placeCases(open: OpenIndex): void {
  describe('does it serve this place', () => {
    const ask = given(open, CATALOGUE);

    test.each(CASES)('%s', async (_, parameters, expected) => {
      expect(found(await ask({ ...parameters, pageSize: '50' }))).toEqual(expected.toSorted());
    });

    test.each(REASONS)('%s, asked with %j: %s', async (naam, parameters, reden) => {
      const { resultaten } = await ask({ ...parameters, pageSize: '50' });
      expect(resultaten.find(({ voorziening }) => voorziening.naam === naam)?.bereik?.reden).toBe(reden);
    });

    test('what is near but serves another area is counted, and listed last when asked for', async () => {
      expect((await ask({ gemeente: 'GM0344' })).buitenWerkgebied).toBe(1);
      const answer = await ask({ gemeente: 'GM0344', buiten: 'mee' });
      expect(names(answer).at(-1)).toBe('alleen Zeist, zetel in Utrecht');
      expect(answer.resultaten.at(-1)).toMatchObject({ plank: 'buiten' });
      expect(answer.resultaten.at(-1)).not.toHaveProperty('bereik');
    });

    test('what is open to everybody comes on its own shelf, after what serves the place', async () => {
      const answer = await ask(AT_DOM);
      expect(answer.planken['overal-welkom']).toBe(1);
      expect(names(answer).at(-1)).toBe('nachtopvang Zeist');
    });

    test('with a point and no words the nearest goes first, with its distance; without a location comes last', async () => {
      const { resultaten } = await ask(AT_DOM);
      expect(resultaten[0]).toMatchObject({ voorziening: { naam: 'zegt niets, in Utrecht' }, afstandMeter: 0 });
      expect(resultaten[1]?.voorziening.naam).toBe('zegt niets, in Zeist');
      expect(resultaten[1]?.afstandMeter).toBeGreaterThan(8_000);
      expect(resultaten[2]).not.toHaveProperty('afstandMeter');
    });

    test('one’s own municipality goes before the whole country', async () => {
      const answer = await ask({ gemeente: 'Utrecht' });
      expect(names(answer).indexOf('stedelijk')).toBeLessThan(names(answer).indexOf('hulplijn'));
    });

    test('the place that was given, said once more among the words, need not be found', async () => {
      const answer = await ask({ q: 'stedelijk utrecht', gemeente: 'Utrecht' });
      expect(names(answer)).toEqual(['stedelijk']);
      expect(answer.geinterpreteerd).toEqual({});
      const other = await ask({ q: 'stedelijk zeist', gemeente: 'Utrecht' });
      expect(other.geinterpreteerd).toMatchObject({ q: { weggelaten: expect.arrayContaining(['zeist']) } });
    });

    test('without hits it gives who thinks along and the desk of this place, with their reason', async () => {
      const nothing = { categorie: 'beschut-werk' };
      const { totaal, meedenken } = await ask({ ...nothing, gemeente: 'Zeist' });
      expect(totaal).toBe(0);
      expect(meedenken).toMatchObject([{ voorziening: { naam: 'wijkteam Zeist' }, bereik: { reden: 'in-gemeente' } }]);
      expect((await ask({ ...nothing, gemeente: 'Utrecht' })).meedenken).toEqual([]);
      expect((await ask(nothing)).meedenken).toEqual([]);
      expect((await ask({ gemeente: 'Zeist' })).meedenken).toEqual([]);
    });

    test('the answer says how the place was understood', async () => {
      expect((await ask({ gemeente: 'Den Haag' })).plaats).toEqual({
        gemeenten: [{ code: 'GM0518', naam: "'s-Gravenhage", zeker: 'ja' }],
        hoe: 'gemeente',
      });
    });
  });
}
