import fc from 'fast-check';
import type { IndexDocument, LocationRange } from '../../../src/index-document.ts';
import type { IndexChange } from '../../../src/index-writer.ts';
import { bury, makeDocument, put } from '../../contract/engine.ts';

const ids = fc.constantFrom(...'abcdefghijkl');
const tokens = fc.array(fc.constantFrom('=v', '=w', '=x', 'y', '+z', '#q'), { maxLength: 30 });
const codes = fc.uniqueArray(fc.constantFrom('een', 'twee', 'drie', 'niet-vermeld'));
const dates = fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03');
const degrees = { lat: fc.constantFrom(52, 52.01, 52.1, 53), lon: fc.constantFrom(5, 5.01, 5.1) };
const location = fc.record(
  {
    ...degrees,
    gemeente: fc.constantFrom('GM1', 'GM2'),
    codes: fc.record({ rolstoel: fc.uniqueArray(fc.constantFrom('ja', 'nee')) }),
    minuten: fc.array(
      fc
        .tuple(fc.nat(20), fc.integer({ min: 1, max: 20 }))
        .map(([from, length]): LocationRange => [from, from + length]),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
);

const document: fc.Arbitrary<IndexDocument> = fc
  .record({
    id: ids,
    velden: fc.record({ naam: tokens, organisatie: tokens, labels: tokens, omschrijving: tokens }),
    codes: fc.record({ kosten: codes, thema: codes }, { requiredKeys: [] }),
    locaties: fc.array(location, { maxLength: 3 }),
    sorteer: fc.record({ naam: ids, gewijzigd: dates, gecontroleerd: dates }, { requiredKeys: ['naam', 'gewijzigd'] }),
    document: fc.jsonValue({ maxDepth: 3 }),
  })
  .map(({ id, ...given }) => makeDocument(id, given));

const change: fc.Arbitrary<IndexChange> = fc.oneof(
  { weight: 4, arbitrary: document.map(put) },
  { weight: 1, arbitrary: ids.map((id) => bury(id)) },
);

const idOf = (one: IndexChange): string => (one.soort === 'document' ? one.document.id : one.grafsteen.id);

/** The changes of a few publications, one after the other; in each at most one of a document, as a catalogue has them. */
export const inventedHistory: fc.Arbitrary<IndexChange[][]> = fc.array(
  fc.uniqueArray(change, { maxLength: 12, selector: idOf }),
  { minLength: 1, maxLength: 3 },
);
