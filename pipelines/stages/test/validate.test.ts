import { describe, expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import type { FindReusable } from '../src/catalogue.ts';
import type { Draft } from '../src/draft.ts';
import { type KnownRecords, type Validated, validateRecords } from '../src/validate.ts';
import { inventedTable } from './invented-source.ts';

const source = inventedTable(() => good);
const good: Draft = { soort: 'aanbod', naam: 'Inloop', categorieen: ['inloop'], locaties: [] };
const phoneless: Draft = { ...good, contact: { telefoon: 'bel maar' } };
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

describe('of records that are known', () => {
  const geography = loadGeography();
  const mapped = (draft: Draft) => [{ sleutel: 'k', regel: 2, draft }];
  const clean = (draft: Draft, known: KnownRecords) => validateRecords(mapped(draft), { source, geography, known });

  /** What a run with fingerprint `v1` on this draft leaves, with a name by which it can be told from what is cleaned. */
  function knownFrom(draft: Draft): FindReusable {
    const [made] = clean(draft, { vingerafdruk: 'v1', find: () => undefined }).records;
    return (sleutel, conceptSha256) =>
      made?.sleutel === sleutel && made.conceptSha256 === conceptSha256
        ? { ...made, inhoud: { ...made.inhoud, naam: 'Bekend' } }
        : undefined;
  }
  const names = ({ records }: Validated) => records.map(({ inhoud }) => inhoud.naam);

  test.each<[string, string, Draft, Draft, string]>([
    ['that was mapped to the same is taken over', 'v1', good, { ...good, omschrijving: undefined }, 'Bekend'],
    ['that was mapped to something else is cleaned', 'v1', good, { ...good, talen: ['en'] }, 'Inloop'],
    ['that was read in another way is cleaned', 'v2', good, good, 'Inloop'],
    ['that cleaning had something to say about is cleaned', 'v1', phoneless, phoneless, 'Inloop'],
  ])('one %s', (_case, vingerafdruk, before, now, naam) => {
    expect(names(clean(now, { vingerafdruk, find: knownFrom(before) }))).toEqual([naam]);
  });

  test('one that cleaning had something to say about is told of each time', () => {
    const { issues } = clean(phoneless, { vingerafdruk: 'v1', find: knownFrom(phoneless) });
    expect(issues).toMatchObject([{ code: 'telefoon-ongeldig', sleutel: 'k' }]);
  });
});
