import { expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import type { Draft } from '../src/draft.ts';
import { validateRecords } from '../src/validate.ts';
import { inventedTable } from './invented-source.ts';

const source = inventedTable(() => good);
const good: Draft = { soort: 'aanbod', naam: 'Inloop', categorieen: ['inloop'], locaties: [] };
const broken: Draft = {
  ...good,
  get omschrijving(): string {
    throw new Error('van jan.jansen@voorbeeldstad.example niets begrepen');
  },
};

test('a record on which cleaning fails is refused with what failed, and the others stay', () => {
  const drafts = [good, broken, good];
  const mapped = drafts.map((draft, index) => ({ sleutel: `k${index}`, regel: index + 2, draft }));
  const { records, refused, issues } = validateRecords(mapped, { source, geography: loadGeography() });
  expect(records.map(({ sleutel }) => sleutel)).toEqual(['k0', 'k2']);
  expect(refused).toEqual(['k1']);
  expect(issues).toEqual([
    expect.objectContaining({ niveau: 'fout', code: 'schema-ongeldig', sleutel: 'k1', regel: 3 }),
  ]);
  expect(issues[0]?.waarde).toBe('Error: van …@voorbeeldstad.example niets begrepen');
});
