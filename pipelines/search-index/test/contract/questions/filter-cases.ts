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
    vorm: ['individueel'],
    doorWie: ['beroepskracht'],
    talen: ['nl', 'ar'],
    capaciteit: { code: 'wachtlijst', peildatum: '2026-11-01' },
    kwaliteit: { score: 75 },
    gecontroleerd: { op: '2026-03-05', door: 'bron' },
  },
  {
    naam: 'maatje',
    categorieen: ['maatjes'],
    toegang: { aanmelder: ['naaste', 'zelf'], outreachend: 'ja' },
    vorm: ['individueel', 'groep'],
    doorWie: ['vrijwilliger'],
    capaciteit: { code: 'ruimte', peildatum: '2026-11-01' },
    kwaliteit: { score: 50 },
    gecontroleerd: { op: '2025-12-31', door: 'bron' },
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
  ['vorm', { vorm: 'groep' }, ['maatje']],
  ['doorWie', { doorWie: ['beroepskracht', 'bewoners'] }, ['schuldhulp']],
  ['outreachend', { outreachend: 'ja' }, ['maatje']],
  ['taal', { taal: 'ar' }, ['schuldhulp']],
  ['capaciteit', { capaciteit: ['ruimte', 'wachtlijst'] }, ['maatje', 'schuldhulp']],
  ['a band of kwaliteit', { minKwaliteit: 'goed' }, ['schuldhulp']],
  ['a band of kwaliteit with those above it', { minKwaliteit: 'redelijk' }, ['maatje', 'schuldhulp']],
  ['the day on which it was checked', { gecontroleerdSinds: '2026-03-05' }, ['schuldhulp']],
  ['a day after that', { gecontroleerdSinds: '2026-03-06' }, []],
  ['a day of an earlier month', { gecontroleerdSinds: '2026-02-28' }, ['schuldhulp']],
  ['the last day of a year', { gecontroleerdSinds: '2025-12-31' }, ['maatje', 'schuldhulp']],
  ['a day of long ago', { gecontroleerdSinds: '0001-01-01' }, ['maatje', 'schuldhulp']],
  ['vestigingsgemeente', { vestigingsgemeente: 'GM0344' }, ['maatje']],
  ['bron', { bron: 'ander' }, ['andere bron']],
  ['status, in place of the default', { status: ['beeindigd', 'tijdelijk-gesloten'] }, ['dicht', 'gestopt']],
  [
    'no status: not what ended or has not begun',
    { soort: 'aanbod', bron: 'proef' },
    ['alleen thema', 'dicht', 'kaal', 'maatje'],
  ],
];

/** A value of each filter that most say nothing about. */
const ASKED: Parameters = {
  vorm: 'groep',
  doorWie: 'bewoners',
  outreachend: 'nee',
  taal: 'ar',
  capaciteit: 'aanmeldstop',
  gecontroleerdSinds: '2026-01-01',
};

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

    test.each(['vorm', 'doorWie', 'outreachend', 'taal', 'capaciteit', 'gecontroleerdSinds'])(
      'what does not state %s is counted, and stays when that is asked',
      async (naam) => {
        const answer = await ask({ [naam]: ASKED[naam] ?? '', bron: 'proef', onbekend: naam, pageSize: '100' });
        const unknown = answer.resultaten.filter(({ onbekend }) => onbekend?.includes(naam));
        expect(unknown.map(({ voorziening }) => voorziening.naam)).toEqual(
          expect.arrayContaining(['kaal', 'alleen thema', 'dicht']),
        );
        expect(answer.nietVermeld).toEqual({ [naam]: unknown.length });
      },
    );

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
