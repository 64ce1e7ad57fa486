import { describe, expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { cleanWerkgebied } from '@sociale-kaart/stages/clean/place/werkgebied';

const geography = loadGeography();
const clean = (text: string | undefined) => cleanWerkgebied(text, 'werkgebied', geography);

test.each([
  ['landelijk', { soort: 'landelijk' }],
  ['GM0344', { soort: 'gemeenten', gemeenten: ['GM0344'] }],
  ['Zeist | gm0344|Zeist', { soort: 'gemeenten', gemeenten: ['GM0344', 'GM0355'] }],
  ['Den Haag', { soort: 'gemeenten', gemeenten: ['GM0518'] }],
  ['provincie:Utrecht|provincie: Friesland', { soort: 'provincies', provincies: ['PV21', 'PV26'] }],
  ['pc4:3701|pc4:3702', { soort: 'postcodes', postcodes: ['3701', '3702'] }],
  ['pc6:3701 ab', { soort: 'postcodes', postcodes: ['3701AB'] }],
  ['regio:GGD Twente', { soort: 'regio', regios: ['GG1106'] }],
  ['regio:Twente', { soort: 'regio', regios: ['VR05'] }],
  ['straal:5', { soort: 'straal', straalKm: 5 }],
  ['Straal: 2,5 km', { soort: 'straal', straalKm: 2.5 }],
  ['', undefined],
  [undefined, undefined],
])('%j is the werkgebied %j', (text, expected) => {
  expect(clean(text)).toEqual({ value: expected, issues: [] });
});

describe('what cannot be read', () => {
  test.each([
    ['regio:Nergensland', 'regio-onbekend'],
    ['Nergenshuizen', 'gemeente-onbekend'],
    ['De Meern', 'gemeente-onbekend'],
    ['Bergen', 'gemeente-onzeker'],
    ['provincie:Holland', 'werkgebied-ongeldig'],
    ['pc4:370', 'werkgebied-ongeldig'],
    ['pc6:3701', 'werkgebied-ongeldig'],
    ['straal:ver', 'werkgebied-ongeldig'],
    ['straal:5000', 'werkgebied-ongeldig'],
  ])('%j alone refuses the record: it must not look as if nothing was said', (text, code) => {
    const { value, issues } = clean(text);
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([
      { niveau: 'waarschuwing', code, waarde: text },
      { niveau: 'fout', code: 'werkgebied-ongeldig' },
    ]);
  });

  test('is left out with a warning when the rest can be read', () => {
    const { value, issues } = clean('Zeist|Nergenshuizen');
    expect(value).toEqual({ soort: 'gemeenten', gemeenten: ['GM0355'] });
    expect(issues).toMatchObject([{ niveau: 'waarschuwing', code: 'gemeente-onbekend', waarde: 'Nergenshuizen' }]);
  });
});

test.each([
  ['Zeist|provincie:Utrecht', { soort: 'gemeenten', gemeenten: ['GM0355'] }],
  ['Zeist|landelijk', { soort: 'landelijk' }],
  ['straal:5|straal:10', { soort: 'straal', straalKm: 5 }],
])('of kinds that cannot go together (%j) one is kept, and the issue says so', (text, expected) => {
  const { value, issues } = clean(text);
  expect(value).toEqual(expected);
  expect(issues).toMatchObject([{ niveau: 'waarschuwing', code: 'werkgebied-ongeldig', waarde: text }]);
});

test('a municipality that ended stands for all its successors, with a remark', () => {
  // Haaren: Boxtel, Oisterwijk, Tilburg and Vught.
  const { value, issues } = clean('GM0788');
  expect(value?.gemeenten).toEqual(['GM0757', 'GM0824', 'GM0855', 'GM0865']);
  expect(issues).toMatchObject([{ niveau: 'opmerking', code: 'gemeente-vervallen' }]);
});

test('a name of regions with other municipalities is no answer: their codes are told', () => {
  const [one, other] = geography.findRegio('Twente').map((regio) => ({ ...regio, naam: 'Overal' }));
  const gemeenten = other?.gemeenten.slice(1) ?? [];
  const doubtful = { ...geography, findRegio: () => (one && other ? [one, { ...other, gemeenten }] : []) };
  const { value, issues } = cleanWerkgebied('regio:Overal|landelijk', 'werkgebied', doubtful);
  expect(value).toEqual({ soort: 'landelijk' });
  expect(issues).toMatchObject([
    { code: 'regio-onbekend', melding: expect.stringContaining('VR05 (veiligheidsregio) of GG1106') },
  ]);
});
