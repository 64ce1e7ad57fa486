import { expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { cleanMunicipality, type MunicipalityEvidence } from '@sociale-kaart/stages/clean/place/municipality';

const geography = loadGeography();
const clean = (evidence: MunicipalityEvidence) => {
  const { value, issues } = cleanMunicipality(evidence, 'adres.gemeente', geography);
  return [value, issues.map(({ code }) => code).join()];
};
const utrecht = { lat: 52.0907, lon: 5.1214 };
const groningen = { lat: 53.2194, lon: 6.5682 };

test.each<[string, MunicipalityEvidence, string | undefined, string]>([
  ['a code of CBS', { gemeente: '0106' }, 'GM0106', ''],
  ['a GM code', { gemeente: 'gm0344' }, 'GM0344', ''],
  ['a name', { gemeente: "'S-GRAVENHAGE" }, 'GM0518', ''],
  ['a name goes before a point nearby', { gemeente: 'Utrecht', punt: utrecht }, 'GM0344', ''],
  ['a point', { punt: utrecht, postcode: '9711AA' }, 'GM0344', ''],
  ['place and postcode together', { postcode: '9406NN', plaats: 'Assen' }, 'GM0106', ''],
  ['a village with the name of a municipality', { postcode: '7255AA', plaats: 'Hengelo' }, 'GM1876', ''],
  ['nothing at all', {}, undefined, ''],
])('%s tells the municipality', (_, evidence, code, issues) => {
  expect(clean(evidence)).toEqual([code, issues]);
});

test.each<[string, MunicipalityEvidence]>([
  ['a postcode alone', { postcode: '9406NN' }],
  ['a place alone', { plaats: 'Zeist' }],
  ['a place that the postcode does not know', { postcode: '9406NN', plaats: 'Zeist' }],
  ['a name of two municipalities', { gemeente: 'Bergen' }],
])('%s is not enough, and nothing is guessed', (_, evidence) => {
  expect(clean(evidence)).toEqual([undefined, 'gemeente-onzeker']);
});

test('a name of two municipalities is decided by the point', () => {
  expect(clean({ gemeente: 'Bergen', punt: { lat: 52.671, lon: 4.703 } })).toEqual(['GM0373', '']);
});

test('an unknown municipality is reported, and other evidence used', () => {
  expect(clean({ gemeente: '9999' })).toEqual([undefined, 'gemeente-onbekend']);
  expect(clean({ gemeente: '9999', punt: utrecht })).toEqual(['GM0344', 'gemeente-onbekend']);
});

test('a municipality that ended is read as its only successor, with a remark', () => {
  // Zederik (GM0707) became part of Vijfheerenlanden on 1 January 2019.
  expect(clean({ gemeente: 'GM0707' })).toEqual(['GM1961', 'gemeente-vervallen']);
});

test('several successors are decided by the point or by the postcode, or not at all', () => {
  // Haaren (GM0788) ended on 1 January 2021: Boxtel, Oisterwijk, Tilburg and Vught.
  expect(clean({ gemeente: 'GM0788', punt: { lat: 51.653, lon: 5.295 } })).toEqual(['GM0865', 'gemeente-vervallen']);
  expect(clean({ gemeente: 'GM0788' })).toEqual([undefined, 'gemeente-vervallen,gemeente-onzeker']);
});

test('a point far outside the municipality that the source names is reported', () => {
  expect(clean({ gemeente: 'GM0344', punt: groningen })).toEqual(['GM0344', 'coordinaten-ver-van-adres']);
});
