import { describe, expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import type { Bron } from '@sociale-kaart/schemas/bron';
import { type Given, voorziening } from '@sociale-kaart/search-index/contract/published-catalogue';
import { ageText } from '../../src/detail/audience-section.ts';
import { voorzieningView } from '../../src/detail/voorziening-view.ts';

const geography = loadGeography();
const A = { bron: 'a', sleutel: '1', licentie: 'CC0-1.0', naamsvermelding: 'Bron A' };
const B = { bron: 'b', sleutel: '2', licentie: 'ODbL-1.0', naamsvermelding: '© B' };
const KAART: Bron = {
  id: 'a',
  naam: 'Kaart van A',
  beheerder: { naam: 'A', url: 'https://a.example' },
  niveau: 'gemeentelijk',
  licentie: 'CC0-1.0',
  naamsvermelding: 'Bron A',
  homepage: 'https://a.example',
  schema: '0 4 * * *',
  verzonnen: 'nee',
};
const sources = new Map([['a', KAART]]);

function view(given: Partial<Given>, herkomst: Record<string, string> = {}) {
  const one = voorziening({ naam: 'x', ...given });
  const organisatie = { id: one.organisatie.id, naam: 'Stichting', bronnen: ['a'] };
  const punten = [{ criterium: 'kosten', gehaald: 'nee' }];
  return voorzieningView(
    { voorziening: one, organisatie, herkomst, punten },
    { geography, sources, now: new Date('2026-11-21T12:00:00Z') },
  );
}

const rows = (made: ReturnType<typeof view>) => made.delen.flatMap(({ rijen }) => rijen);

describe('the page about one voorziening', () => {
  test('what a reader would ask and nobody states is there, without a value', () => {
    const unstated = rows(view({})).filter(({ waarden }) => waarden.length === 0);
    expect(unstated.map(({ term }) => term)).toEqual([
      'Door wie',
      'Doelgroep',
      'Leeftijd',
      'Voor welk gebied',
      'Talen',
      'Manier',
      'Wie kan aanmelden',
      'Kosten',
      'Telefoon',
      'Website',
      'Open',
    ]);
  });

  test('each field names its source where there is more than one', () => {
    const made = rows(view({ bronnen: [A, B], kosten: { soorten: ['gratis'] } }, { kosten: 'a', doelgroepen: 'b' }));
    expect(made.filter(({ bron }) => bron).map(({ term, bron }) => [term, bron])).toEqual([['Kosten', 'Kaart van A']]);
  });

  test('one source is named once, for all', () => {
    const made = view({ bronnen: [A], kosten: { soorten: ['gratis'] } }, { kosten: 'a' });
    expect(rows(made).filter(({ bron }) => bron)).toEqual([]);
    expect(made.herkomst).toMatchObject({ enig: true, bronnen: [{ naam: 'Kaart van A', naamsvermelding: 'Bron A' }] });
  });

  test('a telephone that only a location states is not missed at the contact', () => {
    const telefoon = { nummer: '+31302345678', weergave: '030 234 56 78' };
    const made = view({ locaties: [{ id: '1', adres: {}, contact: { telefoon } }] });
    expect(rows(made).map(({ term }) => term)).not.toContain('Telefoon');
    expect(made.delen.find(({ id }) => id === 'waar')?.delen[0]).toMatchObject({
      titel: 'Adres niet vermeld',
      rijen: expect.arrayContaining([
        { term: 'Telefoon', waarden: [{ tekst: '030 234 56 78', href: 'tel:+31302345678' }] },
      ]),
    });
  });

  test.each([
    [{ van: '2009-05-01' }, []],
    [{ van: '2026-11-21' }, []],
    [{ van: '2026-11-22' }, ['Vanaf 22 november 2026']],
    [{ van: '2009-05-01', tot: '2027-06-30' }, ['Tot en met 30 juni 2027']],
    [{ van: '2027-01-01', tot: '2027-06-30' }, ['Van 1 januari 2027 tot en met 30 juni 2027']],
  ])('of a period %j it tells %j: a start long ago says nothing', (geldig, told) => {
    const when = rows(view({ geldig })).filter(({ term }) => term === 'Wanneer');
    expect(when.flatMap(({ waarden }) => waarden.map(({ tekst }) => tekst))).toEqual(told);
  });

  test('who offers it is shown, unless that is only derived or what it is called itself', () => {
    const organisatie = { id: 'aaaaaaaaaaaa', naam: 'Stichting' };
    expect(view({ organisatie }).organisatie).toBe('Stichting');
    expect(view({ organisatie: { ...organisatie, naam: 'x' } }).organisatie).toBeUndefined();
    expect(view({ organisatie: { ...organisatie, afgeleid: 'ja' } }).organisatie).toBeUndefined();
  });

  test('what takes its place is a link', () => {
    const status = { code: 'beeindigd', inPlaatsDaarvan: 'bbbbbbbbbbbb' };
    expect(view({ status })).toMatchObject({
      bijzonderheid: 'Gestopt',
      inPlaatsDaarvan: '/voorzieningen/bbbbbbbbbbbb',
    });
  });
});

test.each([
  [0, 'Beperkt'],
  [24, 'Beperkt'],
  [25, 'Matig'],
  [50, 'Redelijk'],
  [75, 'Goed'],
  [100, 'Goed'],
])('a score of %d is called %s', (score, band) => {
  expect(view({ kwaliteit: { score } }).herkomst.kwaliteit.band).toBe(band);
});

test.each([
  [{ van: 12, tot: 17 }, '12 tot en met 17 jaar'],
  [{ van: 18 }, 'vanaf 18 jaar'],
  [{ tot: 4 }, 'tot en met 4 jaar'],
  [{ van: 4, tot: 4 }, '4 jaar'],
  [{}, undefined],
])('the ages %j read %s', (leeftijd, text) => {
  expect(ageText(leeftijd)).toBe(text);
});
