import { describe, expect, test } from '@jest/globals';
import type { Given } from '../../../src/contract/published-catalogue.ts';
import { found, given, type OpenIndex, type Parameters } from './ask.ts';

const CATALOGUE: Given[] = [
  { naam: 'kaal' },
  {
    naam: 'schuldhulp',
    soort: 'loket',
    categorieen: ['schuldhulpverlening'],
    wetten: ['wgs'],
    toegang: { routes: ['zelf-aanmelden', 'verwijzing-wijkteam'], aanmelder: ['zelf'] },
    kosten: { soorten: ['gratis'] },
    contactvormen: ['telefoon', 'locatie'],
    onafhankelijk: 'nee',
  },
  {
    naam: 'maatje',
    categorieen: ['maatjes'],
    toegang: { aanmelder: ['naaste', 'zelf'] },
    kosten: { soorten: ['vrijwillige-bijdrage', 'gratis'] },
    contactvormen: ['huisbezoek'],
    onafhankelijk: 'ja',
    locaties: [{ id: 'm', adres: { gemeente: 'GM0344' } }],
  },
  { naam: 'alleen thema', categorieen: ['geld-en-schulden'] },
  { naam: 'gestopt', status: { code: 'beeindigd' } },
  { naam: 'komt nog', status: { code: 'nog-niet-gestart' } },
  { naam: 'dicht', status: { code: 'tijdelijk-gesloten' } },
  {
    naam: 'andere bron',
    bronnen: [{ bron: 'ander', sleutel: 'x', licentie: 'CC0-1.0', naamsvermelding: 'Ander' }],
  },
];

const CASES: [string, Parameters, string[]][] = [
  ['soort', { soort: 'loket' }, ['schuldhulp']],
  ['a category', { categorie: 'schuldhulpverlening' }, ['schuldhulp']],
  ['a thema with its categories', { categorie: 'geld-en-schulden' }, ['alleen thema', 'schuldhulp']],
  ['several values as OR', { categorie: ['maatjes', 'schuldhulpverlening'] }, ['maatje', 'schuldhulp']],
  ['several filters as AND', { kosten: 'gratis', aanmelder: 'naaste' }, ['maatje']],
  ['leefgebied, by the category', { leefgebied: 'sociaal-netwerk', categorie: 'maatjes' }, ['maatje']],
  ['wet', { wet: 'wgs' }, ['schuldhulp']],
  ['toegang', { toegang: 'verwijzing-wijkteam' }, ['schuldhulp']],
  ['aanmelder', { aanmelder: 'zelf' }, ['maatje', 'schuldhulp']],
  ['kosten', { kosten: 'vrijwillige-bijdrage' }, ['maatje']],
  ['contactvorm', { contactvorm: 'huisbezoek' }, ['maatje']],
  ['onafhankelijk', { onafhankelijk: 'ja' }, ['maatje']],
  ['vestigingsgemeente', { vestigingsgemeente: 'GM0344' }, ['maatje']],
  ['bron', { bron: 'ander' }, ['andere bron']],
  ['status, in place of the default', { status: ['beeindigd', 'tijdelijk-gesloten'] }, ['dicht', 'gestopt']],
  [
    'no status: not what ended or has not begun',
    { soort: 'aanbod', bron: 'proef' },
    ['alleen thema', 'dicht', 'kaal', 'maatje'],
  ],
];

export function filterCases(open: OpenIndex): void {
  describe('filters', () => {
    const ask = given(open, CATALOGUE);

    test.each(CASES)('%s', async (_, parameters, expected) => {
      expect(found(await ask(parameters))).toEqual(expected);
    });

    test('what does not state a field is counted per filter over all the others, and not found', async () => {
      const answer = await ask({ kosten: 'gratis', contactvorm: 'telefoon', bron: 'proef' });
      expect(found(answer)).toEqual(['schuldhulp']);
      expect(answer.nietVermeld).toEqual({ kosten: 0, contactvorm: 0 });
      expect((await ask({ kosten: 'gratis', bron: 'proef' })).nietVermeld).toEqual({ kosten: 3 });
    });

    test('onbekend=mee adds it on a shelf of its own, after what states a match', async () => {
      const answer = await ask({ kosten: 'gratis', bron: 'proef', onbekend: 'mee', pageSize: '100' });
      expect(answer.planken).toEqual({ vermeld: 2, 'niet-vermeld': 3 });
      expect(answer.resultaten.map(({ plank }) => plank)).toEqual([
        'vermeld',
        'vermeld',
        'niet-vermeld',
        'niet-vermeld',
        'niet-vermeld',
      ]);
      expect(answer.resultaten.map(({ onbekend }) => onbekend)).toEqual([
        undefined,
        undefined,
        ['kosten'],
        ['kosten'],
        ['kosten'],
      ]);
      expect(answer.totaal).toBe(5);
    });

    test('onbekend by name opens only that filter', async () => {
      const answer = await ask({ kosten: 'gratis', contactvorm: 'telefoon', onbekend: 'contactvorm' });
      expect(answer.planken).toEqual({ vermeld: 1, 'niet-vermeld': 0 });
    });

    test('a facet is counted without its own filter, with what is not stated as a value', async () => {
      const { facetten } = await ask({ kosten: 'vrijwillige-bijdrage' });
      expect(facetten.kosten).toEqual([
        { code: 'niet-vermeld', label: 'Niet vermeld', aantal: 4 },
        { code: 'gratis', label: 'Gratis', aantal: 2 },
        { code: 'vrijwillige-bijdrage', label: expect.any(String), aantal: 1 },
      ]);
      expect(facetten.contactvorm).toEqual([{ code: 'huisbezoek', label: 'Huisbezoek', aantal: 1 }]);
      expect(facetten.vestigingsgemeente).toEqual([{ code: 'GM0344', label: 'Utrecht', aantal: 1 }]);
    });
  });
}
