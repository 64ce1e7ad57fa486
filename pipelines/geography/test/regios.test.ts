import { describe, expect, test } from '@jest/globals';
import { GemeenteCode } from '@sociale-kaart/schemas/identifiers';
import { code } from '@sociale-kaart/schemas/vocabularies';
import { z } from 'zod';
import regios from '../data/regios.json' with { type: 'json' };
import { loadGeography } from '../src/load-geography.ts';
import { createRegios } from '../src/regios.ts';

const geography = loadGeography();
const naam = (gemeente: string) => geography.gemeente(gemeente)?.naam;

const Regio = z.strictObject({
  code: z.string().regex(/^((AM|JZ|ZK|GG|VR|MC)\d{2,4}|rg-[a-z0-9-]+)$/),
  naam: z.string().min(1),
  soort: code('regio-soort'),
  gemeenten: z.array(GemeenteCode).min(1),
  peildatum: z.iso.date(),
  bron: z.string().min(1),
});

describe('the reviewed file', () => {
  test('has the form of the design, and every code once', () => {
    expect(() => z.array(Regio).parse(regios)).not.toThrow();
    expect(new Set(regios.map((regio) => regio.code)).size).toBe(regios.length);
  });

  test('names only municipalities that exist', () => {
    const current = new Set(geography.gemeenten.map((gemeente) => gemeente.code));
    expect(regios.flatMap(({ gemeenten }) => gemeenten).filter((one) => !current.has(one))).toEqual([]);
  });

  test.each(['veiligheidsregio', 'ggd-regio'])(
    'has each of the 342 municipalities in one of 25 of soort %s',
    (soort) => {
      const ofSoort = regios.filter((regio) => regio.soort === soort);
      expect(ofSoort).toHaveLength(25);
      expect(ofSoort.flatMap(({ gemeenten }) => gemeenten).sort()).toEqual(geography.gemeenten.map((one) => one.code));
    },
  );

  test('lets no region cross the border of a province', () => {
    const crossing = regios.filter(
      ({ gemeenten }) => new Set(gemeenten.map((one) => geography.gemeente(one)?.provincie)).size > 1,
    );
    expect(crossing).toEqual([]);
  });

  // Municipalities that lie differently from what one would expect, from their joint arrangements (2021 to 2024).
  test.each([
    ['Heusden', 'VR21', 'GG5406'],
    ['Waalwijk', 'VR20', 'GG5406'],
    ['Altena', 'VR20', 'GG5206'],
    ['Mook en Middelaar', 'VR23', 'GG6011'],
    ['Uitgeest', 'VR12', 'GG3109'],
    ['Eemnes', 'VR09', 'GG2514'],
    ['Vijfheerenlanden', 'VR09', 'GG2514'],
    ['Hattem', 'VR06', 'GG1413'],
    ['Voorschoten', 'VR16', 'GG4506'],
  ])('has %s in %s and %s', (gemeente, ...expected) => {
    const codes = geography.regios.filter(({ gemeenten }) => gemeenten.map(naam).includes(gemeente));
    expect(codes.map((regio) => regio.code)).toEqual(expected);
  });
});

describe('findRegio', () => {
  test.each([
    ['vr05', ['VR05']],
    [' GG5406 ', ['GG5406']],
    ['Veiligheidsregio Twente', ['VR05']],
    ['GGD Twente', ['GG1106']],
    ['GGD-regio Twente', ['GG1106']],
    ['Twente', ['VR05', 'GG1106']],
    ['regio Twente', ['VR05', 'GG1106']],
    ['GGD Fryslan', ['GG7206']],
    ['Hart voor Brabant', ['GG5406']],
    ['GGD Utrecht', ['GG2514']],
    ['GGD regio Utrecht', ['GG2514']],
    ['VGGM', ['GG1911']],
    ['Noord-Holland-Noord', ['VR10']],
    ['Zeist', []],
    ['', []],
    ['GGD', []],
    ['VR5', []],
  ])('reads %j as %j', (text, codes) => {
    expect(geography.findRegio(text).map((regio) => regio.code)).toEqual(codes);
  });

  test('takes only the kind that is asked', () => {
    expect(geography.findRegio('Twente', 'ggd-regio').map((regio) => regio.code)).toEqual(['GG1106']);
    expect(geography.findRegio('VR05', 'ggd-regio')).toEqual([]);
  });

  test('finds every region by its own name and by its code', () => {
    const lost = geography.regios.filter(
      (regio) => geography.findRegio(regio.naam)[0] !== regio || geography.regio(regio.code) !== regio,
    );
    expect(lost).toEqual([]);
  });
});

test('a municipality that ended since the date of a region is read as its successors', () => {
  const row = { naam: 'Maas en Kant', soort: 'jeugdregio', peildatum: '2018-01-01', bron: 'verzonnen' };
  const old = { ...row, code: 'rg-maas-en-kant', gemeenten: ['GM0756', 'GM1684', 'GM0355'] };
  const { regio } = createRegios({ regios: [old], spellings: {}, currentCodes: geography.currentCodes });
  expect(regio('rg-maas-en-kant')?.gemeenten).toEqual(['GM0355', 'GM1982']);
});
