import { describe, expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { cleanDraft } from '@sociale-kaart/stages/clean/clean-draft';
import type { Draft } from '@sociale-kaart/stages/draft';

const context = { geography: loadGeography(), sleutel: 'k1', regel: 3 };
const minimal: Draft = { soort: 'aanbod', naam: 'Buurthuis de Schakel', categorieen: ['buurthuis'], locaties: [] };
const clean = (draft: Partial<Draft>) => cleanDraft({ ...minimal, ...draft }, context);
const told = (draft: Partial<Draft>) =>
  clean(draft).issues.map(({ niveau, code, veld }) => `${niveau} ${code} ${veld}`);

test('a draft that says little becomes a record that says no more', () => {
  expect(cleanDraft(minimal, context)).toEqual({
    inhoud: {
      soort: 'aanbod',
      naam: 'Buurthuis de Schakel',
      categorieen: ['buurthuis'],
      locaties: [],
      status: { code: 'actief' },
      organisatie: { naam: 'Buurthuis de Schakel', afgeleid: 'ja' },
    },
    issues: [],
  });
});

test('a row of a school register becomes canonical', () => {
  const { inhoud, issues } = clean({
    naam: 'School voor Praktijkonderwijs Assen',
    categorieen: ['voortgezet-onderwijs'],
    organisatie: { naam: 'School voor Praktijkonderwijs Assen', brin: '18BR00', kvkNummer: '1124747' },
    leeftijd: { van: 12, tot: '18' },
    wetten: ['onderwijswetten'],
    contact: { telefoon: '0592340973', website: 'www.pro-assen.nl' },
    locaties: [{ straat: 'Zwartwatersweg', huisnummer: '202', postcode: '9406 NN', plaats: 'ASSEN', gemeente: '0106' }],
    bronGewijzigdOp: '01-11-2026',
  });
  expect(inhoud).toMatchObject({
    organisatie: { naam: 'School voor Praktijkonderwijs Assen', brin: '18BR', kvkNummer: '01124747' },
    leeftijd: { van: 12, tot: 18 },
    contact: { telefoon: { nummer: '+31592340973', weergave: '0592 34 09 73' }, website: 'https://www.pro-assen.nl' },
    locaties: [
      { adres: { huisnummer: 202, postcode: '9406NN', plaats: 'Assen', gemeente: 'GM0106', provincie: 'PV22' } },
    ],
    bronGewijzigdOp: '2026-11-01',
  });
  expect(issues).toMatchObject([{ code: 'waarde-hersteld', veld: 'organisatie.kvkNummer', sleutel: 'k1', regel: 3 }]);
});

describe('a record is refused', () => {
  test.each<[string, Partial<Draft>, string]>([
    ['without a name', { naam: ' ' }, 'fout verplicht-leeg naam'],
    ['without a known category', { categorieen: ['tovenarij'] }, 'fout verplicht-leeg categorieen'],
    ['without a known soort', { soort: 'dienst' }, 'fout verplicht-leeg soort'],
    ['with a status that is none', { status: { code: 'misschien' } }, 'fout verplicht-leeg status.code'],
    ['with a number that a spreadsheet mangled', { leeftijd: { tot: '3,70E+03' } }, 'fout getal-verminkt leeftijd.tot'],
    ['with a radius around nothing', { werkgebied: 'straal:5' }, 'fout werkgebied-ongeldig werkgebied'],
    [
      'with a werkgebied that nobody can read',
      { werkgebied: 'regio:Nergensland' },
      'fout werkgebied-ongeldig werkgebied',
    ],
  ])('%s', (_, draft, issue) => {
    expect(told(draft)).toContain(issue);
    expect(clean(draft).inhoud).toBeUndefined();
  });
});

test('what is wrong elsewhere leaves the record, with a warning', () => {
  const draft: Partial<Draft> = {
    contact: { telefoon: '12', email: 'nee@', website: 'x' },
    leeftijd: { van: '18', tot: '4' },
  };
  expect(told(draft)).toEqual([
    'waarschuwing periode-omgekeerd leeftijd',
    'waarschuwing telefoon-ongeldig contact.telefoon',
    'waarschuwing email-ongeldig contact.email',
    'waarschuwing url-ongeldig contact.website',
  ]);
  expect(clean(draft).inhoud).toEqual(cleanDraft(minimal, context).inhoud);
});

test('the werkgebied of the source holds only where the record says nothing', () => {
  const withDefault = { ...context, werkgebiedStandaard: 'GM0355' };
  expect(cleanDraft(minimal, withDefault).inhoud?.werkgebied).toEqual({ soort: 'gemeenten', gemeenten: ['GM0355'] });
  const own = cleanDraft({ ...minimal, werkgebied: 'landelijk' }, withDefault);
  expect(own.inhoud?.werkgebied).toEqual({ soort: 'landelijk' });
});

test('capacity counts only with the day on which it held', () => {
  expect(
    clean({ capaciteit: { code: 'wachtlijst', wachttijdWeken: '6', peildatum: '1-11-2026' } }).inhoud?.capaciteit,
  ).toEqual({
    code: 'wachtlijst',
    wachttijdWeken: 6,
    peildatum: '2026-11-01',
  });
  expect(told({ capaciteit: { code: 'wachtlijst' } })).toEqual(['opmerking capaciteit-zonder-datum capaciteit']);
});

test('access, costs and confirmation are kept as far as they say something', () => {
  const { inhoud, issues } = clean({
    toegang: {
      routes: ['zelf-aanmelden'],
      aanmelder: [],
      hoe: { telefoon: '030-2345678', toelichting: ' Bel <b>ons</b> ' },
    },
    kosten: { soorten: [], toelichting: '' },
    gecontroleerd: { op: '21-11-2026', door: 'aanbieder' },
    talen: [],
  });
  expect(inhoud?.toegang).toEqual({
    routes: ['zelf-aanmelden'],
    hoe: { telefoon: { nummer: '+31302345678', weergave: '030 234 56 78' }, toelichting: 'Bel ons' },
  });
  expect(inhoud).not.toHaveProperty('kosten');
  expect(inhoud).not.toHaveProperty('talen');
  expect(inhoud?.gecontroleerd).toEqual({ op: '2026-11-21', door: 'aanbieder' });
  expect(issues.map(({ code }) => code)).toEqual(['tekst-opgeschoond']);
});
