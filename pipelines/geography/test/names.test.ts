import { describe, expect, test } from '@jest/globals';
import { loadGeography } from '../src/load-geography.ts';

const geography = loadGeography();

describe('findGemeenten', () => {
  test.each([
    ['Den Haag', ['GM0518']],
    ["'s-Gravenhage", ['GM0518']],
    ['s-gravenhage', ['GM0518']],
    ['DEN BOSCH', ['GM0796']],
    ['Zuidwest-Friesland', ['GM1900']],
    ['Sudwest Fryslan', ['GM1900']],
    ['Noordoost-Fryslân', ['GM1970']],
    ['De Friese Meren', ['GM1940']],
    ['Nuenen c.a.', ['GM0820']],
    ['Bergen NH', ['GM0373']],
    ['Bergen (L.)', ['GM0893']],
    ['Capelle a/d IJssel', ['GM0502']],
    ['gemeente Utrecht', ['GM0344']],
  ])('knows %s by name', (text, codes) => {
    expect(geography.findGemeenten(text)).toEqual({ codes, hoe: 'naam' });
  });

  test.each([
    ['Vinkeveen', ['GM0736']],
    ["'s-Heerenberg", ['GM1955']],
    ['Valkenburg', ['GM0537', 'GM0994']],
    ['Almere Buiten', ['GM0034']],
    ['Bijlmer', ['GM0363']],
    ['Hoograven', ['GM0344']],
    ['Loosduinen', ['GM0518']],
    ['Tongelre', ['GM0772']],
    ['Vreewijk', ['GM0546', 'GM0599']],
  ])('knows the municipalities of the place %s', (text, codes) => {
    expect(geography.findGemeenten(text)).toEqual({ codes, hoe: 'plaats' });
  });

  test('gives every municipality of a name that two share', () => {
    expect(geography.findGemeenten('Bergen')).toEqual({ codes: ['GM0373', 'GM0893'], hoe: 'naam' });
  });

  test('takes a municipality before a village of the same name elsewhere', () => {
    expect(geography.gemeente('GM1876')?.plaatsen).toContain('Hengelo');
    expect(geography.findGemeenten('Hengelo')).toEqual({ codes: ['GM0164'], hoe: 'naam' });
  });

  test('takes the village Haaren before the four successors of the municipality Haaren', () => {
    expect(geography.findGemeenten('Haaren')).toEqual({ codes: ['GM0824'], hoe: 'plaats' });
    expect(geography.findGemeenten('gm0788').codes).toHaveLength(4);
  });

  test('reads the name of a municipality that ended as its successors', () => {
    expect(geography.findGemeenten('Boarnsterhim').codes).toEqual(['GM0074', 'GM0080', 'GM1900', 'GM1940']);
  });

  test.each(['', 'Nergenshuizen', 'GM9999', '0518', 'GM518'])('finds nothing for %j', (text) => {
    expect(geography.findGemeenten(text).codes).toEqual([]);
  });

  test('finds every municipality by its own name', () => {
    const lost = geography.gemeenten.filter(({ code, naam }) => geography.findGemeenten(naam).codes.join() !== code);
    expect(lost).toEqual([]);
  });
});

describe('findProvincie', () => {
  test.each([
    ['Friesland', 'PV21'],
    ['FRYSLAN', 'PV21'],
    ['Noord Brabant', 'PV30'],
    ['Provincie Utrecht', 'PV26'],
    ['pv31', 'PV31'],
  ])('knows %s', (text, code) => {
    expect(geography.findProvincie(text)?.code).toBe(code);
  });

  test('does not know a municipality as a province', () => {
    expect(geography.findProvincie('Zeist')).toBeUndefined();
  });
});
