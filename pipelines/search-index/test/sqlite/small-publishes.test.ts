import { expect, test } from '@jest/globals';
import { SORT_ORDERS } from '@sociale-kaart/schemas/search/search-query';
import fc from 'fast-check';
import type { IndexDocument } from '../../src/index-document.ts';
import type { IndexQuery } from '../../src/index-query.ts';
import type { IndexReader } from '../../src/index-reader.ts';
import type { IndexChange } from '../../src/index-writer.ts';
import { openIndex } from '../../src/open-index.ts';
import { bury, makeDocument, makeQuery, publish, put } from '../contract/engine.ts';
import { temporaryFolder } from './temporary-folder.ts';

const ids = fc.constantFrom(...'abcdefgh');
const tokens = fc.array(fc.constantFrom('=w', '=x', '=y', '=z'), { maxLength: 6 });
const codes = fc.uniqueArray(fc.constantFrom('een', 'twee', 'drie'));
const dates = fc.constantFrom('2026-01-01', '2026-01-02');

const document: fc.Arbitrary<IndexDocument> = fc
  .record({
    id: ids,
    velden: fc.record({ naam: tokens, organisatie: tokens, labels: tokens, omschrijving: tokens }),
    codes: fc.record({ kosten: codes, thema: codes }, { requiredKeys: [] }),
    locaties: fc.array(fc.record({ lat: fc.constantFrom(52, 52.1), lon: fc.constant(5) }), { maxLength: 2 }),
    sorteer: fc.record({ naam: ids, gewijzigd: dates, gecontroleerd: dates }, { requiredKeys: ['naam', 'gewijzigd'] }),
  })
  .map(({ id, ...given }) => makeDocument(id, { ...given, document: given }));

const change: fc.Arbitrary<IndexChange> = fc.oneof(
  { weight: 3, arbitrary: document.map(put) },
  { weight: 1, arbitrary: ids.map((id) => bury(id)) },
);

const word = (...tokensOf: string[]) => ({
  gezocht: 'woord',
  alternatieven: tokensOf.map((token, place) => ({
    tokens: token.split(' '),
    gewicht: 1 / (1 + place),
    via: 'exact' as const,
  })),
});

const QUERIES: IndexQuery[] = [
  ...SORT_ORDERS.map((sorteer) => makeQuery({ sorteer, afstandTot: { lat: 52, lon: 5 } })),
  makeQuery({ tekst: { woorden: [word('=w')] } }),
  makeQuery({ tekst: { woorden: [word('=x', '=y =z'), word('=w', '=y')] } }),
  makeQuery({
    planken: [
      { naam: 'een', clause: { lijst: 'kosten', codes: ['een'] } },
      { naam: 'niet', clause: { niet: { lijst: 'kosten', codes: ['een'] } } },
    ],
    facetten: ['kosten', 'thema'].map((lijst) => ({ naam: lijst, lijst, binnen: { alle: [] } })),
    tellingen: [{ naam: 'dichtbij', binnen: { locatie: [{ cirkel: { lat: 52, lon: 5, meter: 1_000 } }] } }],
  }),
];

async function answers(reader: IndexReader) {
  const { documenten, grafstenen } = reader.versie;
  return { documenten, grafstenen, answers: await Promise.all(QUERIES.map((query) => reader.search(query))) };
}

test('however it came about in small publications, an index answers as one built at once', async () => {
  const history = fc.array(fc.array(change, { maxLength: 6 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(history, async (batches) => {
      const [small, whole] = [openIndex(`sqlite:${temporaryFolder()}`), openIndex(`sqlite:${temporaryFolder()}`)];
      const readers = [];
      for (const batch of batches) readers.push(await publish(small, batch, { volledig: false }));
      const latest = new Map(batches.flat().map((one) => [idOf(one), one]));
      const rebuilt = await publish(whole, [...latest.values()].reverse());
      const last = readers.at(-1) as IndexReader;
      expect(await answers(last)).toEqual(await answers(rebuilt));
      await Promise.all([small.close(), whole.close()]);
    }),
    { numRuns: 15 },
  );
}, 60_000);

const idOf = (one: IndexChange): string => (one.soort === 'document' ? one.document.id : one.grafsteen.id);
