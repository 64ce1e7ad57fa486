import { expect, test } from '@jest/globals';
import { attachGeography, readGeography } from '../../src/document/attached-geography.ts';

/** A version that carries these, as an engine keeps them. */
const version = (attachments: Record<string, unknown>) => {
  const stored = new Map(Object.entries(attachments).map(([name, value]) => [name, JSON.stringify(value)]));
  return { attachment: async (name: string) => JSON.parse(stored.get(name) ?? 'null') ?? undefined };
};

const evidence = { pc4: { '3511': ['GM0344'] }, pc6: { '3511AB': ['GM0344'] } };
const extension = {
  gemeenten: [],
  postcodes: [{ postcode4: '4999', woonplaats: 'Voorbeelddorp', lat: 53, lon: 4 }],
};

test('what was attached is what is read: places of the mode, and where postcodes were seen', async () => {
  const geography = await readGeography(version(attachGeography({ extension, evidence })));
  expect(geography.postcodeKandidaten('3511AB')).toEqual([{ code: 'GM0344', zeker: 'ja' }]);
  expect(geography.postcode('4999')).toBeDefined();
});

test('a version without either has the reference data, and is certain of no postcode', async () => {
  const geography = await readGeography(
    version(attachGeography({ extension: undefined, evidence: { pc4: {}, pc6: {} } })),
  );
  expect(geography.postcodeKandidaten('3511AB').filter(({ zeker }) => zeker === 'ja')).toEqual([]);
  const bare = await readGeography(version({}));
  expect(bare.postcode('4999')).toBeUndefined();
});
