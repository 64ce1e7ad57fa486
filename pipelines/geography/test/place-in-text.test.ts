import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadGeography } from '../src/load-geography.ts';
import { placeInText } from '../src/names/place-in-text.ts';

const geography = loadGeography();

test.each([
  ['inloophuis enschede', 'enschede', { gemeente: 'enschede' }],
  ['Enschede inloophuis', 'Enschede', { gemeente: 'Enschede' }],
  ['daklozenopvang den haag', 'den haag', { gemeente: 'den haag' }],
  ["schuldhulp 's-Gravenhage", "'s-Gravenhage", { gemeente: "'s-Gravenhage" }],
  ['huisarts in Súdwest-Fryslân gezocht', 'Súdwest-Fryslân', { gemeente: 'Súdwest-Fryslân' }],
  ['taalcafé gemeente zeist', 'gemeente zeist', { gemeente: 'gemeente zeist' }],
  ['yoga in best', 'best', { gemeente: 'best' }],
  ['voedselbank 3511 ab', '3511 ab', { postcode: '3511 ab' }],
  ['voedselbank 3511', '3511', { postcode: '3511' }],
  ['opvang provincie utrecht', 'provincie utrecht', { provincie: 'provincie utrecht' }],
  ['logeeropvang overijssel', 'overijssel', { provincie: 'overijssel' }],
  ['mantelzorgers glanerbrug', 'glanerbrug', { gemeente: 'glanerbrug' }],
  ['taalles Scheveningen', 'Scheveningen', { gemeente: 'Scheveningen' }],
  ['buurthuis almere haven', 'almere haven', { gemeente: 'almere haven' }],
  ['buurthuis almere', 'almere', { gemeente: 'almere' }],
  ['dagbesteding Rotterdam Zuid', 'Rotterdam Zuid', { gemeente: 'Rotterdam Zuid' }],
  ['eetclub bos en lommer', 'bos en lommer', { gemeente: 'bos en lommer' }],
  ['wijkteam in zuilen', 'zuilen', { gemeente: 'zuilen' }],
  ['jongerenwerk schilderswijk groningen', 'schilderswijk groningen', { gemeente: 'groningen' }],
  ['jongerenwerk Schilderswijk, in Den Haag', 'Schilderswijk, in Den Haag', { gemeente: 'Den Haag' }],
  ['jongerenwerk schilderswijk', 'schilderswijk', { gemeente: 'schilderswijk' }],
  ['inloop zeeland', 'zeeland', { provincie: 'zeeland' }],
  ['respijtzorg regio twente', 'regio twente', { regio: 'VR05' }],
  ['dagbesteding in Haaglanden', 'Haaglanden', { regio: 'VR15' }],
  ['van Vinkeveen Utrecht in', 'Vinkeveen', { gemeente: 'Vinkeveen' }],
])('in "%s" the place is %s', (text, name, vraag) => {
  const found = placeInText(text, geography);
  expect([found && text.slice(found.begin, found.einde), found?.vraag]).toEqual([name, vraag]);
});

test.each([
  'statushouder in nederland',
  'wat is het beste',
  'ik voel mij best alleen',
  'hulp van buren',
  'dieren',
  'zuilen',
  'op de hoogte',
  'in 2024',
  '113',
  'wmo',
  'een',
  'ik zit in een rolstoel',
  'overdag bij mij in de wijk',
  'voor geen meter en ik schreeuw',
  'hulp bij dieren',
  'GGD Twente',
  'leergeld twente',
])('in "%s" no place is named', (text) => {
  expect(placeInText(text, geography)).toBeUndefined();
});

test('whatever is typed, offsets point into the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const found = placeInText(text, geography);
      if (found) expect(text.slice(found.begin, found.einde).length).toBe(found.einde - found.begin);
    }),
  );
});
