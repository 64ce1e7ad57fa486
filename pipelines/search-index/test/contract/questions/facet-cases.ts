import { describe, expect, test } from '@jest/globals';
import { type Given, location } from '../../../src/contract/published-catalogue.ts';
import { given, type OpenIndex, type Parameters } from './ask.ts';

const CATALOGUE: Given[] = [
  { naam: 'kaal' },
  {
    naam: 'schuldhulp',
    soort: 'loket',
    categorieen: ['schuldhulpverlening'],
    wetten: ['wgs'],
    toegang: { routes: ['zelf-aanmelden'] },
    kosten: { soorten: ['gratis'] },
    contactvormen: ['telefoon'],
    doelgroepen: ['ouderen'],
    locaties: [location('GM0344')],
  },
  {
    naam: 'maatje',
    categorieen: ['maatjes', 'inloop'],
    kosten: { soorten: ['gratis', 'vrijwillige-bijdrage'] },
    doelgroepen: ['iedereen'],
    bronnen: [{ bron: 'ander', sleutel: 'm', licentie: 'CC0-1.0', naamsvermelding: 'Ander' }],
  },
];

/** Per facet: all of it without a question, and what its own filter leaves of it: nothing less. */
const FACETS: [string, Parameters, Record<string, number>][] = [
  ['soort', { soort: 'loket' }, { aanbod: 2, loket: 1 }],
  [
    'categorie',
    { categorie: 'maatjes' },
    { 'ontmoeting-en-meedoen': 2, buurthuis: 1, 'geld-en-schulden': 1, inloop: 1, maatjes: 1, schuldhulpverlening: 1 },
  ],
  ['wet', { wet: 'wgs' }, { 'niet-vermeld': 2, wgs: 1 }],
  ['toegang', { toegang: 'zelf-aanmelden' }, { 'niet-vermeld': 2, 'zelf-aanmelden': 1 }],
  ['kosten', { kosten: 'vrijwillige-bijdrage' }, { gratis: 2, 'niet-vermeld': 1, 'vrijwillige-bijdrage': 1 }],
  ['contactvorm', { contactvorm: 'telefoon' }, { 'niet-vermeld': 2, telefoon: 1 }],
  ['vestigingsgemeente', { vestigingsgemeente: 'GM0344' }, { 'niet-vermeld': 2, GM0344: 1 }],
  ['bron', { bron: 'ander' }, { proef: 2, ander: 1 }],
];

export function facetCases(open: OpenIndex): void {
  describe('facets', () => {
    const ask = given(open, CATALOGUE);
    const counts = async (facet: string, parameters: Parameters) =>
      Object.fromEntries(((await ask(parameters)).facetten[facet] ?? []).map(({ code, aantal }) => [code, aantal]));

    test.each(FACETS)('%s counts every value, also when one is chosen', async (facet, own, expected) => {
      expect(await counts(facet, {})).toEqual(expected);
      expect(await counts(facet, own)).toEqual(expected);
    });

    test('leefgebied follows from the categories', async () => {
      expect(await counts('leefgebied', {})).toMatchObject({ financien: 1, 'sociaal-netwerk': 2 });
    });

    test('another filter narrows a facet', async () => {
      expect(await counts('soort', { kosten: 'gratis' })).toEqual({ aanbod: 1, loket: 1 });
    });

    test('who is for everybody counts for each doelgroep, who says nothing for none; choosing one changes neither', async () => {
      const expected = { ouderen: 2, volwassenen: 2, iedereen: 1, 'niet-vermeld': 1, kinderen: 1 };
      expect(await counts('doelgroep', {})).toMatchObject(expected);
      expect(await counts('doelgroep', { doelgroep: 'ouderen' })).toMatchObject(expected);
    });

    test('the values have the labels that people read', async () => {
      const { facetten } = await ask({});
      expect(facetten.soort?.[0]).toEqual({ code: 'aanbod', label: 'Aanbod', aantal: 2 });
      expect(facetten.vestigingsgemeente?.[1]).toEqual({ code: 'GM0344', label: 'Utrecht', aantal: 1 });
    });
  });
}
