import { expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { cleanPlaceName } from '@sociale-kaart/stages/clean/place/place-name';

const geography = loadGeography();

test.each([
  ['ASSEN', 'Assen'],
  ["'S-GRAVENHAGE", "'s-Gravenhage"],
  ['s-Gravenhage', "'s-Gravenhage"],
  ['DEN HAAG', 'Den Haag'],
  ['Den Haag', 'Den Haag'],
  ['NOARDEAST-FRYSLAN', 'Noardeast-Fryslân'],
  ['OUDE PEKELA', 'Oude Pekela'],
  ['IJMUIDEN', 'IJmuiden'],
  ['CAPELLE AAN DEN IJSSEL', 'Capelle aan den IJssel'],
  ['ALPHEN AAN DEN RIJN', 'Alphen aan den Rijn'],
  ["'T HARDE", "'t Harde"],
  ['DE MEERN', 'De Meern'],
  ['zeist', 'Zeist'],
  ['Sint Odiliënberg', 'Sint Odiliënberg'],
])('%j is spelled %j', (text, expected) => {
  expect(cleanPlaceName(text, 'adres.plaats', geography)).toEqual({ value: expected, issues: [] });
});

test.each([
  ['NERGENSHUIZEN AAN DE IJDELE VAART', 'Nergenshuizen aan de IJdele Vaart'],
  ["'S-NERGENSHOEK", "'s-Nergenshoek"],
  ['NERGENS-OP-ZAND', 'Nergens-op-Zand'],
  ['Nergenshuizen Aan Zee', 'Nergenshuizen Aan Zee'],
])('the unknown place %j gets Dutch case: %j', (text, expected) => {
  expect(cleanPlaceName(text, 'adres.plaats', geography).value).toBe(expected);
});
