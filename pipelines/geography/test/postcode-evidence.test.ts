import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { loadGeography } from '../src/load-geography.ts';
import { resolvePlace } from '../src/place.ts';
import { PostcodeEvidence, postcodeEvidence, type SeenAddress } from '../src/postcode-evidence.ts';

const seen = (...pairs: [postcode: string, gemeente: string][]): SeenAddress[] =>
  pairs.map(([postcode, gemeente]) => ({ postcode, gemeente }));

describe('postcodeEvidence', () => {
  test('gathers the municipalities of each PC6 and PC4, in any notation', () => {
    const addresses = seen(['3704 hs', 'GM0355'], ['3704HS', 'GM0310'], ['3704HS', 'GM0355'], ['3511', 'GM0344']);
    expect(postcodeEvidence(addresses)).toEqual({
      pc6: { '3704HS': ['GM0310', 'GM0355'] },
      pc4: { '3511': ['GM0344'], '3704': ['GM0310', 'GM0355'] },
    });
  });

  test.each<SeenAddress>([{ gemeente: 'GM0355' }, { postcode: '3704HS' }, { postcode: 'Zeist', gemeente: 'GM0355' }])(
    'learns nothing from %j',
    (address) => {
      expect(postcodeEvidence([address])).toEqual({ pc6: {}, pc4: {} });
    },
  );

  const anAddress = fc.record({
    postcode: fc.constantFrom('3704HS', '3704AB', '3511AB', '3704', '1011AA'),
    gemeente: fc.constantFrom('GM0355', 'GM0310', 'GM0344', 'GM0363'),
  });

  test('is the same text in whatever order and however often addresses come, and has its own form', () => {
    const shuffled = fc
      .array(anAddress)
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        const stored = JSON.stringify(postcodeEvidence(all));
        expect(JSON.stringify(postcodeEvidence([...other, ...all]))).toBe(stored);
        expect(PostcodeEvidence.parse(JSON.parse(stored))).toEqual(postcodeEvidence(all));
      }),
    );
  });

  test.each([
    { pc6: { '3704hs': ['GM0355'] }, pc4: {} },
    { pc6: { '3704HS': [] }, pc4: {} },
    { pc6: {}, pc4: { '3704': ['0355'] } },
    { pc6: {} },
  ])('refuses to read back %j', (stored) => {
    expect(PostcodeEvidence.safeParse(stored).success).toBe(false);
  });
});

/** Of 3511 the centre lies over 1 km from any other municipality than GM0344; that of 3704 less than 500 m from GM0310. */
describe('candidates of a postcode', () => {
  type Row = [title: string, addresses: SeenAddress[], postcode: string, kandidaten: [code: string, zeker: string][]];
  const bothSides: Row[3] = [
    ['GM0355', 'nee'],
    ['GM0310', 'nee'],
  ];
  test.each<Row>([
    ['a PC6 seen in one', seen(['3704HS', 'GM0310']), '3704 hs', [['GM0310', 'ja']]],
    ['a PC6 seen in two, the nearest first', seen(['3704HS', 'GM0310'], ['3704HS', 'GM0355']), '3704HS', bothSides],
    ['a PC6 seen far away', seen(['3704HS', 'GM0363']), '3704HS', [['GM0363', 'ja']]],
    ['a PC6 seen in one that ended', seen(['5439AB', 'GM0756']), '5439AB', [['GM1982', 'ja']]],
    ['a PC6 beside one that was seen, near a border', seen(['3704HS', 'GM0355']), '3704AB', bothSides],
    ['a PC6 beside one that was seen, far inside', seen(['3511AB', 'GM0344']), '3511ZZ', [['GM0344', 'ja']]],
    [
      'a PC4 far inside of which all agrees',
      seen(['3511AB', 'GM0344'], ['3511', 'GM0344']),
      '3511',
      [['GM0344', 'ja']],
    ],
    ['a PC4 of which not all agrees', seen(['3511AB', 'GM0344'], ['3511AC', 'GM0355']), '3511', [['GM0344', 'nee']]],
    ['a PC4 seen only elsewhere', seen(['3511AB', 'GM0355']), '3511', [['GM0344', 'nee']]],
    ['a PC4 near a border', seen(['3704HS', 'GM0355']), '3704', bothSides],
    ['a PC6 seen in one that nobody knows', seen(['3704HS', 'GM9999']), '3704HS', bothSides],
    ['what was not seen', [], '3511AB', [['GM0344', 'nee']]],
  ])('%s', (_, addresses, postcode, kandidaten) => {
    const geography = loadGeography(undefined, postcodeEvidence(addresses));
    const expected = kandidaten.map(([code, zeker]) => ({ code, zeker }));
    expect(geography.postcodeKandidaten(postcode)).toEqual(expected);
    expect(geography.postcode(postcode)?.kandidaten).toEqual(expected);
  });
});

describe('a postcode too new to have a place', () => {
  const geography = loadGeography(undefined, postcodeEvidence(seen(['4999AB', 'GM0344'], ['4999AC', 'GM0355'])));

  test.each([
    ['4999AB', [{ code: 'GM0344', zeker: 'ja' }]],
    [
      '4999',
      [
        { code: 'GM0344', zeker: 'nee' },
        { code: 'GM0355', zeker: 'nee' },
      ],
    ],
  ])('has the municipalities where %s was seen, and no point', (postcode, gemeenten) => {
    expect(geography.postcode(postcode)).toBeUndefined();
    expect(resolvePlace({ postcode }, geography)).toEqual({
      gemeenten,
      postcode,
      hoe: postcode.length > 4 ? 'postcode6' : 'postcode4',
    });
  });

  test('is refused when it was not seen either', () => {
    expect(geography.postcodeKandidaten('4998')).toEqual([]);
    expect(resolvePlace({ postcode: '4998' }, geography)).toHaveProperty('fout');
  });
});
