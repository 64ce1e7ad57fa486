import { expect, test } from '@jest/globals';
import type { PostcodeEvidence } from '@sociale-kaart/geography/postcode-evidence';
import type { IndexReader } from '@sociale-kaart/search-index/index-reader';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import fc from 'fast-check';
import { publicId } from '../../src/reconcile/public-id.ts';
import type { MemoryCatalogue } from './memory-catalogue.ts';
import { type Setting, setting } from './setting.ts';

/** A reader of its own, so that it does not wait for the next poll of the pointer. */
async function readerOf({ folder }: Setting): Promise<IndexReader> {
  const reader = await openIndex(`sqlite:${folder}`).reader();
  if (reader === undefined) throw new Error('nothing was published');
  return reader;
}

const KEYS = ['1', '2', '3'];
const place = (postcode: string, gemeente: string) => ({ id: 'hier', adres: { postcode, gemeente } });

/** A voorziening in one of two municipalities that share postcodes, or one that is gone. */
const someChange = fc
  .record({
    sleutel: fc.constantFrom(...KEYS),
    naam: fc.constantFrom('Buurthuis', 'Inloop De Brug'),
    postcode: fc.constantFrom('3511AB', '3511AC', '3512AB'),
    gemeente: fc.constantFrom('GM0344', 'GM0310'),
    gone: fc.boolean(),
  })
  .map(({ sleutel, naam, postcode, gemeente, gone }) => (catalogue: MemoryCatalogue) => {
    if (gone) catalogue.remove(sleutel);
    else catalogue.put(sleutel, { naam, locaties: [place(postcode, gemeente)] });
  });

test('many small publications give what one build gives, evidence of postcodes too', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(someChange, { minLength: 1, maxLength: 5 }), async (changes) => {
      const [step, whole] = [setting(), setting()];
      for (const change of changes) {
        change(step.catalogue);
        change(whole.catalogue);
        await step.publishNow();
      }
      await whole.publishNow();
      const [one, other] = await Promise.all([readerOf(step), readerOf(whole)]);
      for (const id of KEYS.map((key) => publicId('bron-a', key)))
        expect(await one.get(id)).toEqual(await other.get(id));
      expect(await one.attachment('postcodes')).toEqual(await other.attachment('postcodes'));
    }),
    { numRuns: 8 },
  );
});

test('postcodes are told by the addresses of the sources that state them, and by no others', async () => {
  const here = setting();
  here.catalogue.put('1', { locaties: [place('3511AB', 'GM0344'), place('3511AC', 'GM0344')] });
  here.catalogue.put('2', { locaties: [place('3511AB', 'GM0310'), { id: 'elders', adres: { gemeente: 'GM0344' } }] });
  await here.publishNow();
  const evidence = async () => (await readerOf(here)).attachment('postcodes');
  expect(await evidence()).toEqual({
    pc6: { '3511AB': ['GM0310', 'GM0344'], '3511AC': ['GM0344'] },
    pc4: { '3511': ['GM0310', 'GM0344'] },
  } satisfies PostcodeEvidence);
  here.catalogue.remove('2');
  await here.publishNow({ postcodeBronnen: ['bron-b'] });
  expect(await evidence()).toEqual({ pc6: {}, pc4: {} });
});
