import { describe, expect, test } from '@jest/globals';
import { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { Grafsteen } from '@sociale-kaart/schemas/wijziging';
import { publicId } from '@sociale-kaart/stages/reconcile/public-id';
import fc from 'fast-check';
import { openNew, record, replayed, tell, toldSource } from './told-source.ts';

const id = publicId('bron-a', '1');

describe('a run that is accepted', () => {
  test('gives each record the id that follows from source and key, and a number', () => {
    const catalogue = openNew();
    expect(tell(catalogue, { records: [record('1'), record('2')] })).toEqual({
      toegevoegd: 2,
      gewijzigd: 0,
      verwijderd: 0,
      ongewijzigd: 0,
    });
    const changes = [...catalogue.changesSince(0)];
    expect(
      changes.map((change) => Voorziening.parse('voorziening' in change && change.voorziening).volgnummer),
    ).toEqual([1, 2]);
    expect(replayed(changes).has(id)).toBe(true);
    expect(catalogue.counts()).toEqual({ voorzieningen: 2, grafstenen: 0 });
  });

  test('gives each as values and as JSON, which say the same', () => {
    const catalogue = openNew();
    tell(catalogue, { records: [record('1'), record('2', { omschrijving: 'Met "aanhalingstekens" en een ë.' })] });
    for (const change of catalogue.changesSince(0)) {
      if (change.soort === 'grafsteen') throw new Error('nothing was removed');
      const { voorziening, detail, json } = change;
      expect(json).toEqual({ voorziening: JSON.stringify(voorziening), detail: JSON.stringify(detail) });
    }
    expect.assertions(2);
  });

  test('that says the same again changes nothing', () => {
    const catalogue = openNew();
    tell(catalogue, { records: [record('1'), record('2')] });
    expect(tell(catalogue, { records: [record('2'), record('1')] })).toMatchObject({ ongewijzigd: 2, gewijzigd: 0 });
    expect(catalogue.volgnummer()).toBe(2);
    expect([...catalogue.changesSince(2)]).toEqual([]);
  });

  test('numbers what differs anew, and only that', () => {
    const catalogue = openNew();
    tell(catalogue, { records: [record('1'), record('2')] });
    const made = tell(catalogue, { records: [record('1', { naam: 'Anders' }), record('2')], day: '2026-11-22' });
    expect(made).toMatchObject({ gewijzigd: 1, ongewijzigd: 1 });
    expect([...catalogue.changesSince(2)]).toMatchObject([
      { voorziening: { id, naam: 'Anders', volgnummer: 3, gewijzigdOp: '2026-11-22T04:15:00.000Z' } },
    ]);
  });

  test('leaves a tombstone for what the source no longer has, and takes it away when that comes back', () => {
    const catalogue = openNew();
    tell(catalogue, { records: [record('1'), record('2')] });
    expect(tell(catalogue, { records: [record('2')] })).toMatchObject({ verwijderd: 1, ongewijzigd: 1 });
    const [change] = catalogue.changesSince(2);
    expect(Grafsteen.parse(change?.soort === 'grafsteen' && change.grafsteen)).toMatchObject({
      id,
      volgnummer: 3,
      reden: 'bij-bron-verwijderd',
    });
    expect(catalogue.counts()).toEqual({ voorzieningen: 1, grafstenen: 1 });
    expect(tell(catalogue, { records: [record('1'), record('2')] })).toMatchObject({ toegevoegd: 1 });
    expect([...catalogue.changesSince(3)]).toMatchObject([{ voorziening: { id, volgnummer: 4 } }]);
    expect(catalogue.counts()).toEqual({ voorzieningen: 2, grafstenen: 0 });
  });

  test('of one source leaves the records of another alone', () => {
    const catalogue = openNew();
    tell(catalogue, { records: [record('1')], source: toldSource('bron-a') });
    tell(catalogue, { records: [record('1')], source: toldSource('bron-b') });
    expect(catalogue.counts().voorzieningen).toBe(2);
    tell(catalogue, { records: [], source: toldSource('bron-b') });
    expect(catalogue.liveRecords('bron-a').size).toBe(1);
    expect(catalogue.liveRecords('bron-b').size).toBe(0);
  });

  test('read with a new declaration reaches the records that did not change', () => {
    const catalogue = openNew();
    tell(catalogue, { records: [record('1')], vingerafdruk: 'v1' });
    const source = toldSource('bron-a', 'Gemeente Voorbeeldstad, 2027');
    expect(tell(catalogue, { records: [record('1')], source, vingerafdruk: 'v2' })).toMatchObject({ gewijzigd: 1 });
    expect([...catalogue.changesSince(1)]).toMatchObject([
      { voorziening: { bronnen: [{ naamsvermelding: 'Gemeente Voorbeeldstad, 2027' }] } },
    ]);
    expect(tell(catalogue, { records: [record('1')], source, vingerafdruk: 'v3' })).toMatchObject({ ongewijzigd: 1 });
  });
});

/** Each run: which of six keys the source tells, and which version of each. */
const someRuns = fc.array(
  fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.constantFrom('x', 'y'), { noNullPrototype: true }),
  { minLength: 1, maxLength: 6 },
);

test('whoever follows the changes has at every moment what a new reader gets from zero', () => {
  fc.assert(
    fc.property(someRuns, (runs) => {
      const catalogue = openNew();
      const follower = new Map<string, unknown>();
      for (const told of runs) {
        const place = catalogue.volgnummer();
        const counts = tell(catalogue, {
          records: Object.entries(told).map(([key, naam]) => record(key, { naam })),
        });
        expect(counts.toegevoegd + counts.gewijzigd + counts.ongewijzigd).toBe(Object.keys(told).length);
        expect(catalogue.volgnummer() - place).toBe(counts.toegevoegd + counts.gewijzigd + counts.verwijderd);
        replayed(catalogue.changesSince(place), follower);
        expect(follower).toEqual(replayed(catalogue.changesSince(0)));
      }
      catalogue.close();
    }),
    { numRuns: 15 },
  );
});
