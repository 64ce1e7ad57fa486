import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { type IndexReader, IndexUnavailable } from '../../src/index-reader.ts';
import type { SearchIndex } from '../../src/search-index.ts';
import { bury, type Engine, makeDocument, makeQuery, publish, put } from './engine.ts';

const DOCUMENT = { naam: 'Café ’t Hoekje', leeg: [], diep: { getal: 1.5, niets: null } };
const DETAIL = { herkomst: ['bron-een'] };
const TOMBSTONE = { id: 'weg', volgnummer: 9, reden: 'samengevoegd', vervangenDoor: 'ander', op: '2026-11-20' };

export function contentCases(engine: Engine): void {
  let index: SearchIndex;
  beforeEach(() => {
    index = engine.open();
  });
  afterEach(async () => {
    await index.close();
  });

  const changes = {
    document: put(makeDocument('a', { document: DOCUMENT, detail: DETAIL })),
    newer: put(makeDocument('a', { document: { naam: 'nieuw' }, detail: {} })),
    tombstone: { soort: 'grafsteen' as const, grafsteen: TOMBSTONE },
    otherTombstone: bury('a', 3),
  };
  const found = (document: unknown, detail: unknown) => ({ soort: 'document', opgeslagen: { document, detail } });
  const buried = { soort: 'grafsteen', grafsteen: { id: 'a', volgnummer: 3, reden: 'opgeheven', op: '2026-11-20' } };

  test.each([
    ['a document comes back as it went in', [changes.document], 'a', found(DOCUMENT, DETAIL)],
    ['a tombstone comes back as it went in', [changes.tombstone], 'weg', { soort: 'grafsteen', grafsteen: TOMBSTONE }],
    ['what was never there is not there', [changes.document], 'b', undefined],
    ['a later document replaces an earlier one', [changes.document, changes.newer], 'a', found({ naam: 'nieuw' }, {})],
    ['a tombstone replaces a document', [changes.document, changes.otherTombstone], 'a', buried],
    ['a document replaces a tombstone', [changes.otherTombstone, changes.document], 'a', found(DOCUMENT, DETAIL)],
  ])('%s', async (_, applied, id, expected) => {
    const atOnce = await publish(index, applied);
    expect(await atOnce.get(id)).toEqual(expected);
  });

  test('replacing holds from one version to the next', async () => {
    await publish(index, [changes.document]);
    const second = await publish(index, [changes.otherTombstone], { volledig: false });
    expect(await second.get('a')).toEqual(buried);
    const third = await publish(index, [changes.document], { volledig: false });
    expect(await third.get('a')).toEqual(found(DOCUMENT, DETAIL));
    expect(third.versie).toMatchObject({ documenten: 1, grafstenen: 0 });
  });

  test('a hit shows the document, without what is only for the answer about one', async () => {
    const reader = await publish(index, [changes.document]);
    const { hits } = await reader.search(makeQuery());
    expect(hits).toEqual([{ id: 'a', plank: 'alles', score: 1, document: DOCUMENT }]);
  });

  describe('tokens', () => {
    const tokens = async (reader: IndexReader) => (await reader.tokenCounts()).toSorted();
    const withText = (id: string, naam: string[], omschrijving: string[] = []) =>
      put(makeDocument(id, { velden: { naam, organisatie: [], labels: [], omschrijving } }));
    const first = [
      withText('a', ['=huis', 'huis', '=huis'], ['=huis', '=boom']),
      withText('b', [], ['=boom', '+bos', '#groen']),
    ];

    test('are counted once per field of a document, words as written and concepts', async () => {
      expect(await tokens(await publish(index, first))).toEqual([
        ['#groen', 1],
        ['=boom', 2],
        ['=huis', 2],
      ]);
    });

    test('follow what changes from one version to the next', async () => {
      await publish(index, first);
      const changed = [withText('a', ['=zee']), bury('b', 9), withText('c', [], ['=boom'])];
      expect(await tokens(await publish(index, changed, { volledig: false }))).toEqual([
        ['=boom', 1],
        ['=zee', 1],
      ]);
    });

    test('a document that comes twice counts as the later one', async () => {
      expect(await tokens(await publish(index, [...first, withText('a', ['=zee'])]))).toEqual([
        ['#groen', 1],
        ['=boom', 1],
        ['=zee', 1],
      ]);
    });
  });

  describe('attachments', () => {
    test('travel with the version, as they are', async () => {
      const reader = await publish(index, [], { attachments: { geografie: DOCUMENT, lijst: [1, 2] } });
      expect(await reader.attachment('geografie')).toEqual(DOCUMENT);
      expect(await reader.attachment('lijst')).toEqual([1, 2]);
      expect(await reader.attachment('iets-anders')).toBeUndefined();
    });

    test('of the version before do not come along', async () => {
      await publish(index, [], { attachments: { geografie: DOCUMENT } });
      const reader = await publish(index, [], { volledig: false, attachments: { ander: {} } });
      expect(await reader.attachment('geografie')).toBeUndefined();
    });
  });

  test('after it is closed nothing answers', async () => {
    const reader = await publish(index, [changes.document]);
    await index.close();
    await expect(reader.search(makeQuery())).rejects.toThrow(IndexUnavailable);
    await expect(reader.get('a')).rejects.toThrow(IndexUnavailable);
  });
}
