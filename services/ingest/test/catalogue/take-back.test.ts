import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openDatabase } from '../../src/catalogue/database.ts';
import { SqliteCatalogue } from '../../src/catalogue/sqlite-catalogue.ts';
import { openNew, record, replayed, type Told, tell, toldSource } from './told-source.ts';

const NOW = new Date('2026-11-24T12:00:00Z');

/** Goes back to a number as a rollback does. */
function takeBack(catalogue: SqliteCatalogue, volgnummer: number): void {
  const entry = { id: 'terug', begin: NOW.toISOString(), oordeel: 'gepauzeerd', bronnen: [], versie: 'versie-1' };
  const rollback = { ...entry, vanVolgnummer: catalogue.volgnummer(), totVolgnummer: volgnummer };
  catalogue.enterPublication(rollback);
  catalogue.takeBack(rollback, NOW);
}

/** As a publication does; gives its number. */
function versionOf(catalogue: SqliteCatalogue): number {
  const volgnummer = catalogue.volgnummer();
  catalogue.recordLog.mark(volgnummer);
  return volgnummer;
}

/** What every published voorziening says, by id; when it changed is left out. */
function published(catalogue: SqliteCatalogue): Map<string, unknown> {
  const things = new Map<string, unknown>();
  for (const change of catalogue.changesSince(0)) {
    if (change.soort === 'grafsteen') continue;
    const { gewijzigdOp: _, volgnummer: __, ...rest } = change.voorziening;
    things.set(rest.id, { ...rest, detail: change.detail });
  }
  return new Map([...things].sort());
}

const recordsOf = (catalogue: SqliteCatalogue) => ['bron-a', 'bron-b'].map((bron) => catalogue.records.live(bron));

/** A run of one of two sources: what it tells of up to four records, some of which are refused. */
const anyRun: fc.Arbitrary<Told> = fc
  .record({
    bron: fc.constantFrom('bron-a', 'bron-b'),
    records: fc.dictionary(fc.constantFrom('1', '2', '3', '4'), fc.constantFrom('Een', 'Twee', 'Drie'), { maxKeys: 4 }),
    afgekeurd: fc.subarray(['1', '2', '3', '4']),
  })
  .map(({ bron, records, afgekeurd }) => ({
    source: toldSource(bron),
    records: Object.entries(records).map(([sleutel, naam]) => record(sleutel, { naam })),
    afgekeurd: afgekeurd.filter((sleutel) => !(sleutel in records)),
  }));

test('whatever runs did, going back gives the records and what is published as they were, under higher numbers', () => {
  const anyRuns = fc.array(anyRun, { maxLength: 4 });
  fc.assert(
    fc.property(anyRuns, anyRuns, (before, after) => {
      const catalogue = inMemory();
      for (const run of before) tell(catalogue, run);
      const volgnummer = versionOf(catalogue);
      const [records, things, reader] = [
        recordsOf(catalogue),
        published(catalogue),
        replayed(catalogue.changesSince(0)),
      ];
      for (const run of after) tell(catalogue, run);
      const highest = catalogue.volgnummer();

      takeBack(catalogue, volgnummer);

      expect(recordsOf(catalogue)).toEqual(records);
      expect(published(catalogue)).toEqual(things);
      expect(catalogue.volgnummer()).toBeGreaterThanOrEqual(highest);
      const all = replayed(catalogue.changesSince(0));
      expect(replayed(catalogue.changesSince(volgnummer), reader)).toEqual(all);
    }),
    { numRuns: 60 },
  );
});

describe('the runs that came after', () => {
  test('are undone, with those of the same source that built on them; others stay accepted', () => {
    const catalogue = openNew();
    const [a, b] = [toldSource('bron-a'), toldSource('bron-b')];
    tell(catalogue, { source: a, records: [record('1')] });
    tell(catalogue, { source: b, records: [record('1')] });
    const volgnummer = versionOf(catalogue);
    tell(catalogue, { source: a, records: [] });
    tell(catalogue, { source: a, records: [] });
    tell(catalogue, { source: b, records: [record('1')] });
    takeBack(catalogue, volgnummer);

    const verdicts = catalogue.runs.recent(9).map(({ bron, oordeel }) => [bron, oordeel]);
    expect(verdicts.reverse()).toEqual([
      ['bron-a', 'aanvaard'],
      ['bron-b', 'aanvaard'],
      ['bron-a', 'teruggedraaid'],
      ['bron-a', 'teruggedraaid'],
      ['bron-b', 'aanvaard'],
    ]);
    expect(catalogue.lastGood('bron-a')?.runId).toBe(catalogue.runs.recent(9).at(-1)?.id);
    expect(catalogue.runs.undone('bron-a')).toMatchObject({ oordeel: 'teruggedraaid' });
    expect(catalogue.runs.undone('bron-b')).toBeUndefined();
  });

  test('are followed by a run that is accepted as any other', () => {
    const catalogue = openNew();
    tell(catalogue, { records: [record('1')] });
    const volgnummer = versionOf(catalogue);
    tell(catalogue, { records: [record('1', { naam: 'Anders' }), record('2')] });
    takeBack(catalogue, volgnummer);
    const again = tell(catalogue, { records: [record('1', { naam: 'Anders' }), record('2')] });
    expect(again).toMatchObject({ toegevoegd: 1, gewijzigd: 1 });
    expect(catalogue.runs.undone('bron-a')).toBeUndefined();
  });
});

test('what only came with an undone run leaves a tombstone that says so', () => {
  const catalogue = openNew();
  tell(catalogue, { records: [record('1')] });
  const volgnummer = versionOf(catalogue);
  tell(catalogue, { records: [record('1'), record('2')] });
  takeBack(catalogue, volgnummer);
  const changes = [...catalogue.changesSince(volgnummer)];
  expect(changes).toMatchObject([{ soort: 'grafsteen', grafsteen: { reden: 'teruggedraaid', volgnummer: 3 } }]);
});

describe('a catalogue can go back', () => {
  test('to the versions that were made of it, until it forgets them', () => {
    const catalogue = openNew();
    const numbers = ['Een', 'Twee', 'Drie'].map((naam) => {
      tell(catalogue, { records: [record('1', { naam })] });
      return versionOf(catalogue);
    });
    const reached = () => [0, ...numbers].filter((volgnummer) => catalogue.recordLog.reaches(volgnummer));
    expect(reached()).toEqual(numbers);
    catalogue.recordLog.forgetBefore(numbers[1] ?? 0);
    expect(reached()).toEqual(numbers.slice(1));
    takeBack(catalogue, numbers[1] ?? 0);
    expect([...published(catalogue).values()]).toMatchObject([{ naam: 'Twee' }]);
  });
});

/** Without a disk: many of them. */
function inMemory(): SqliteCatalogue {
  return new SqliteCatalogue({ db: openDatabase(':memory:'), file: ':memory:', id: 'c', unlock: () => undefined });
}
