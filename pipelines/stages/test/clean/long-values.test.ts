import { expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { cleanDraft } from '@sociale-kaart/stages/clean/clean-draft';
import { safeValue } from '@sociale-kaart/stages/clean/safe-value';
import type { Draft } from '@sociale-kaart/stages/draft';

const MEGABYTE = 1_000_000;
const context = { geography: loadGeography(), sleutel: 'k1', regel: 3 };

/** A draft of which every value is this one. */
function everywhere(value: string): Draft {
  const contact = { telefoon: value, email: value, website: value, chat: value };
  const openingstijden = [{ waarvoor: 'bezoek', tekst: value }];
  return {
    soort: value,
    naam: value,
    omschrijving: value,
    organisatie: { naam: value, aliassen: [value], rechtsvorm: value, kvkNummer: value, brin: value, contact },
    categorieen: [value],
    producten: [{ upl: value, hoe: 'bron' }],
    leeftijd: { van: value, tot: value },
    toegang: { outreachend: value, hoe: { website: value, telefoon: value, email: value, toelichting: value } },
    kosten: { soorten: [value], toelichting: value },
    werkgebied: value,
    locaties: [
      {
        naam: value,
        straat: value,
        huisnummer: value,
        toevoeging: value,
        postcode: value,
        plaats: value,
        gemeente: value,
        lat: value,
        lon: value,
        contact,
        openingstijden,
        rolstoeltoegankelijk: value,
      },
    ],
    contact,
    openingstijden,
    capaciteit: { code: value, wachttijdWeken: value, peildatum: value },
    geldig: { van: value, tot: value },
    status: { code: value, toelichting: value },
    gecontroleerd: { op: value, door: value },
    url: value,
    bronGewijzigdOp: value,
  };
}

const LONG: [begin: string, part: string, end: string][] = [
  ['', 'a', ''],
  ['', 'a ', ''],
  ['', '6.', 'x'],
  ['', '0 6 ', 'x'],
  ['', '1', 'x'],
  ['', 'a.', '@'],
  ['', 'a@b.nl ', ''],
  ['', '<a ', ''],
  ['', '<p>', ''],
  ['', '<b>', ''],
  ['', '<ul><li>', ''],
  ['', '&amp;', ''],
  ['', 'ma 9-12;', ''],
  ['06', ' ', 'x'],
  ['31', '(', 'x'],
  ['12', ' ', 'x\ny'],
  ['12', '/', 'x\ny'],
  ['1E', ' ', 'x'],
  ['straal:', ' ', 'x\ny'],
];

test.each(LONG)('a megabyte of %j %j %j in every field is cleaned in a moment', (begin, part, end) => {
  const draft = everywhere(begin + part.repeat(MEGABYTE / part.length) + end);
  const before = process.cpuUsage();
  cleanDraft(draft, context);
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(1_500);
});

test.each(LONG)('a megabyte of %j %j %j is shown in a moment', (begin, part, end) => {
  const value = begin + part.repeat(MEGABYTE / part.length) + end;
  const before = process.cpuUsage();
  expect(safeValue(value).length).toBeLessThanOrEqual(200);
  expect(process.cpuUsage(before).user / 1_000).toBeLessThan(100);
});
