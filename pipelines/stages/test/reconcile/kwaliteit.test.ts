import { describe, expect, test } from '@jest/globals';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { kwaliteit } from '../../src/reconcile/kwaliteit.ts';
import { inhoud } from './members.ts';

const DAY = '2026-11-21';
const phone = { nummer: '+31302345678', weergave: '030 234 56 78' };
const place = { straat: 'Dorpsstraat', huisnummer: 1, postcode: '3511AB', plaats: 'Utrecht', gemeente: 'GM0344' };

const everything = inhoud({
  omschrijving: 'Loop binnen voor koffie, een praatje en hulp bij formulieren. Elke dag is er iemand die meekijkt.',
  doelgroepen: ['iedereen'],
  toegang: { routes: ['zonder-afspraak'] },
  kosten: { soorten: ['gratis'] },
  werkgebied: { soort: 'gemeenten', gemeenten: ['GM0344'] },
  contact: { telefoon: phone, website: 'https://brug.example.org/' },
  openingstijden: [{ waarvoor: 'bezoek', tijden: 'Mo-Fr 09:00-17:00' }],
  locaties: [{ id: '1', adres: place, geometrie: { lat: 52.09, lon: 5.12, hoe: 'bron', nauwkeurigheidMeter: 10 } }],
  gecontroleerd: { op: '2026-11-01', door: 'aanbieder' },
});

function met(fields: Parameters<typeof inhoud>[0], criterium: string): string | undefined {
  return kwaliteit(inhoud(fields), DAY).punten.find((punt) => punt.criterium === criterium)?.gehaald;
}

describe('the quality of the data', () => {
  test('is 100 when everything is there', () => {
    expect(kwaliteit(everything, DAY)).toMatchObject({ score: 100 });
  });

  test('names every criterion of the list, met or not', () => {
    const { score, punten } = kwaliteit(inhoud(), DAY);
    const criteria = vocabularies['kwaliteit-criterium'].codes.map(({ code }) => code);
    expect(punten.map(({ criterium }) => criterium)).toEqual(criteria);
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThan(25);
  });

  test.each([
    ['naam-en-organisatie', { organisatie: { naam: 'X', afgeleid: 'ja' } }, 'nee'],
    ['omschrijving', { omschrijving: 'Te kort om iets te zeggen.' }, 'nee'],
    [
      'categorie',
      { categorieen: [vocabularies.categorie.codes.find((one) => one.boven === undefined)?.code ?? ''] },
      'nee',
    ],
    ['doelgroep', { leeftijd: { van: 12 } }, 'ja'],
    ['bereikbaar', { contact: { website: 'https://brug.example.org/' } }, 'nee'],
    ['bereikbaar', { locaties: [{ id: '1', adres: {}, contact: { telefoon: phone } }] }, 'ja'],
    ['openingstijden', { openingstijden: [{ waarvoor: 'bezoek', tekst: 'soms' }] }, 'nee'],
    ['plaats', { locaties: [{ id: '1', adres: { plaats: 'Utrecht' } }] }, 'nee'],
    ['plaats', { contactvormen: ['telefoon', 'chat'] }, 'ja'],
    ['plaats', { contactvormen: ['telefoon', 'inloop'] }, 'nee'],
    ['dit-kwartaal-gecontroleerd', { gecontroleerd: { op: '2026-08-20', door: 'bron' } }, 'nee'],
    ['dit-jaar-gecontroleerd', { gecontroleerd: { op: '2025-11-21', door: 'bron' } }, 'ja'],
    ['dit-jaar-gecontroleerd', { gecontroleerd: { op: '2025-11-20', door: 'bron' } }, 'nee'],
  ])('%s with %j: %s', (criterium, fields, gehaald) => {
    expect(met(fields, criterium)).toBe(gehaald);
  });
});
