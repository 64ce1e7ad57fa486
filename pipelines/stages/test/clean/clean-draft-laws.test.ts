import { expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import { cleanDraft } from '@sociale-kaart/stages/clean/clean-draft';
import fc from 'fast-check';
import { acceptable, drafts } from './any-draft.ts';
import { asDraft } from './as-draft.ts';

const context = { geography: loadGeography(), sleutel: 'k1', regel: 2 };

test('cleaning never throws, gives the same twice, and gives a valid record or says why not', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const outcome = cleanDraft(draft, context);
      expect(cleanDraft(draft, context)).toEqual(outcome);
      const isRefused = outcome.issues.some(({ niveau }) => niveau === 'fout');
      expect(outcome.inhoud === undefined).toBe(isRefused);
      expect(outcome.issues.filter(({ code }) => code === 'schema-ongeldig')).toEqual([]);
      if (outcome.inhoud) expect(VoorzieningInhoud.safeParse(outcome.inhoud).success).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('no issue shows a mobile number or a personal address', () => {
  fc.assert(
    fc.property(drafts, (draft) => {
      const shown = JSON.stringify(cleanDraft(draft, context).issues);
      expect(shown).not.toMatch(/06-12345678|jan\.jansen/);
    }),
    { numRuns: 200 },
  );
});

test('what was cleaned is left as it is when it is cleaned again', () => {
  fc.assert(
    fc.property(acceptable, (draft) => {
      const { inhoud } = cleanDraft(draft, context);
      fc.pre(inhoud !== undefined);
      // Four digits give a point but are no postcode of an address: the record cannot say them again.
      fc.pre(inhoud.locaties.every(({ adres, geometrie }) => geometrie?.hoe !== 'postcode4' || adres.postcode));
      expect(cleanDraft(asDraft(inhoud), context).inhoud).toEqual(inhoud);
    }),
    { numRuns: 200 },
  );
});
