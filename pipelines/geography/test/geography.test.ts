import { describe, expect, test } from '@jest/globals';
import ended from '../data/ended.json' with { type: 'json' };
import spellings from '../data/spellings.json' with { type: 'json' };
import { GeographyExtension } from '../src/geography-extension.ts';
import { loadGeography } from '../src/load-geography.ts';
import { VOORBEELDSTAD } from './voorbeeldstad.ts';

const geography = loadGeography();

describe('the reference data', () => {
  test('holds 342 municipalities, each in one of twelve provinces and with places', () => {
    const perProvince = geography.provincies.map(({ code }) => geography.gemeentenIn(code).length);
    expect(perProvince).toHaveLength(12);
    expect(perProvince.reduce((sum, count) => sum + count)).toBe(342);
    expect(geography.gemeenten.filter(({ plaatsen }) => plaatsen.length === 0)).toEqual([]);
  });

  test.each(ended)('leads $naam ($code) to municipalities that exist', ({ code, opvolgers }) => {
    const current = geography.gemeenten.map((gemeente) => gemeente.code);
    expect(current).not.toContain(code);
    for (const next of opvolgers) expect(geography.gemeente(next)).toBeDefined();
    expect(geography.currentCodes(code)).not.toEqual([]);
    expect(current).toEqual(expect.arrayContaining(geography.currentCodes(code)));
  });

  test('gives every other spelling to what it names, and to nothing else', () => {
    for (const [code, names] of Object.entries(spellings)) {
      for (const name of names) {
        expect([name, codesOf(name, code)]).toEqual([name, [code]]);
      }
    }
  });
});

/** What a name stands for, among the things of the same kind as a code. */
function codesOf(name: string, code: string): (string | undefined)[] {
  if (code.startsWith('GM')) return geography.findGemeenten(name).codes;
  if (code.startsWith('PV')) return [geography.findProvincie(name)?.code];
  return geography.findRegio(name).map((regio) => regio.code);
}

describe('currentCodes', () => {
  test.each([
    ['GM0344', ['GM0344']],
    ['GM1684', ['GM1982']],
    ['GM0370', ['GM0439']],
    ['GM0083', ['GM1949']],
    ['GM0282', ['GM1945']],
    ['GM0140', ['GM0080', 'GM1900', 'GM1949']],
    ['GM9999', []],
  ])('reads %s as %j', (code, current) => {
    expect(geography.currentCodes(code)).toEqual(current);
  });

  test('keeps what is known of a municipality that ended', () => {
    expect(geography.gemeente('GM0457')).toMatchObject({
      naam: 'Weesp',
      vervallen: '2022-03-24',
      opvolgers: ['GM0363'],
    });
  });
});

test('a bare CBS code is read only where it is asked for', () => {
  expect(geography.gemeenteFromCbs('0518')?.naam).toBe("'s-Gravenhage");
  expect(geography.gemeenteFromCbs('518')).toBeUndefined();
});

describe('an extension', () => {
  const extended = loadGeography(GeographyExtension.parse(JSON.parse(JSON.stringify(VOORBEELDSTAD))));

  test.each(['GM0000', 'voorbeeldstad', 'Foarbyldsted', 'Voorbeelddorp'])('is found as %s', (text) => {
    expect(extended.findGemeenten(text).codes).toEqual(['GM0000']);
  });

  test('adds its borders and postcodes', () => {
    expect(extended.gemeenteAt({ lat: 53, lon: 4 })).toEqual({ code: 'GM0000', afstandMeter: 0 });
    expect(extended.postcode('4999 AB')?.kandidaten).toEqual([{ code: 'GM0000', zeker: 'nee' }]);
    expect(extended.gemeentenIn('PV27')).toContain('GM0000');
  });

  test('adds nothing to a geography without it', () => {
    expect(geography.gemeente('GM0000')).toBeUndefined();
    expect(geography.gemeenteAt({ lat: 53, lon: 4 })).toBeUndefined();
    expect(geography.postcode('4999')).toBeUndefined();
  });

  test('is refused when it says more than the form knows', () => {
    const [gemeente] = VOORBEELDSTAD.gemeenten;
    expect(GeographyExtension.safeParse({ ...VOORBEELDSTAD, gemeenten: [{ ...gemeente, inwoners: 12 }] }).success).toBe(
      false,
    );
  });
});
