import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Cells, type Municipality, type Reading, readMunicipality } from './read-municipality.ts';

const BRON = 'verzonnen';

function row(id: string, cells: Cells = {}): Cells {
  return { id, naam: `Inloop ${id}`, organisatie: 'De Brug', categorieen: 'inloop', ...cells };
}

/** Everything that one can see of a catalogue, without the random ids of runs. */
function contents({ catalogue }: Municipality) {
  return {
    changes: [...catalogue.changesSince(0)],
    records: [...catalogue.records.live(BRON)],
    runs: catalogue.runs.recent(99).map(({ id, ...run }) => ({ ...run, issues: catalogue.runs.issues(id) })),
  };
}

/** Cells that are right, some of them the same thing written otherwise. */
const GOOD: [column: string, value: string][] = [
  ['naam', 'De Brug'],
  ['naam', ' De  Brug'],
  ['categorieen', 'voedselhulp'],
  ['omschrijving', 'Koffie.'],
  ['telefoon', '030 698 79 11'],
  ['telefoon', '0306987911'],
  ['postcode', '3701 HS'],
  ['plaats', 'Zeist'],
  ['werkgebied', 'GM0344'],
  ['openingstijden', 'ma t/m vr 9.00-12.30 uur'],
  ['leeftijdVan', '18'],
];
/** Those that give a remark or a warning, and those that refuse their record. */
const ODD: [column: string, value: string][] = [
  ['naam', ''],
  ['categorieen', 'bestaat-niet'],
  ['omschrijving', 'Vraag naar jan.jansen@gmail.com.'],
  ['telefoon', 'bel maar'],
  ['postcode', '37'],
  ['werkgebied', 'straal:5'],
  ['werkgebied', 'nergens'],
  ['leeftijdVan', 'oud'],
];
const cell = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...GOOD) },
  { weight: 1, arbitrary: fc.constantFrom(...ODD) },
);
const cells = fc.array(cell, { maxLength: 3 }).map((some): Cells => Object.fromEntries(some));
/** What a source says of a key from then on; undefined: nothing any more. */
const edit = fc.tuple(fc.constantFrom('1', '2', '3', '4'), fc.option(cells, { freq: 6, nil: undefined }));

/** Each reading takes another werkgebied where none is stated, so that a record of the other one would show. */
const readings: fc.Arbitrary<Reading> = fc.constantFrom(
  { vingerafdruk: 'v1', werkgebiedStandaard: 'GM0344' },
  { vingerafdruk: 'v2', werkgebiedStandaard: 'GM0307' },
);
const steps = fc.array(fc.tuple(fc.array(edit, { minLength: 1, maxLength: 3 }), readings), {
  minLength: 3,
  maxLength: 8,
});

test('runs that reuse what they can leave the same catalogue, and tell the same, as runs that clean everything', async () => {
  let reused = 0;
  await fc.assert(
    fc.asyncProperty(steps, async (runs) => {
      const [reusing, cleaning] = [readMunicipality(), readMunicipality({ cleanAll: true })];
      const rows = new Map([['0', row('0')]]);
      for (const [edits, reading] of runs) {
        for (const [id, said] of edits) said ? rows.set(id, row(id, said)) : rows.delete(id);
        for (const one of [reusing, cleaning]) await one.read([...rows.values()], reading);
        reused += reusing.reused.length;
        expect(contents(reusing)).toEqual(contents(cleaning));
      }
    }),
    { numRuns: 60 },
  );
  expect(reused).toBeGreaterThan(0);
});

describe('a run', () => {
  test('cleans only what the source changed', async () => {
    const one = readMunicipality();
    await one.read([row('1'), row('2'), row('3')]);
    const run = await one.read([row('1'), row('2', { naam: 'Anders' }), row('3')]);
    expect(one.reused).toEqual(['1', '3']);
    expect(run.aantallen).toMatchObject({ geldig: 3, ongewijzigd: 2, gewijzigd: 1 });
  });

  test('cleans everything when sources are read in another way, and reuses that from then on', async () => {
    const one = readMunicipality();
    await one.read([row('1'), row('2')]);
    await one.read([row('1'), row('2')], { vingerafdruk: 'v2', werkgebiedStandaard: 'GM0344' });
    expect(one.reused).toEqual([]);
    await one.read([row('1')], { vingerafdruk: 'v2', werkgebiedStandaard: 'GM0344' });
    expect(one.reused).toEqual(['1']);
  });

  test('cleans a record again that cleaning had something to say about, and says it again', async () => {
    const one = readMunicipality();
    await one.read([row('1', { telefoon: 'bel maar' }), row('2')]);
    const run = await one.read([row('1', { telefoon: 'bel maar' }), row('2'), row('3')]);
    expect(one.reused).toEqual(['2']);
    expect(one.catalogue.runs.issues(run.id)).toMatchObject([{ code: 'telefoon-ongeldig', sleutel: '1', regel: 2 }]);
  });

  test('says nothing of a record any more once its source has mended it without changing what it means', async () => {
    const one = readMunicipality();
    await one.read([row('1', { postcode: '3701 HS', plaats: 'Zeist', leeftijdVan: 'oud' })]);
    await one.read([row('1', { postcode: '3701 HS', plaats: 'Zeist' })]);
    expect(one.reused).toEqual([]);
    await one.read([row('1', { postcode: '3701 HS', plaats: 'Zeist' }), row('2')]);
    expect(one.reused).toEqual(['1']);
  });

  test('knows what a record was made from last, also when that changed nothing', async () => {
    const one = readMunicipality();
    const written = { telefoon: '030-6987911' };
    await one.read([row('1', { telefoon: '0306987911' })]);
    expect(await one.read([row('1', written)])).toMatchObject({ aantallen: { ongewijzigd: 1 } });
    await one.read([row('1', written), row('2')]);
    expect(one.reused).toEqual(['1']);
  });

  test('cleans a record again of which the last version was refused', async () => {
    const one = readMunicipality();
    await one.read([row('1'), row('2')]);
    await one.read([row('1', { naam: '' }), row('2')]);
    await one.read([row('1'), row('2')]);
    expect(one.reused).toEqual(['2']);
    expect(one.catalogue.records.live(BRON).get('1')?.houdbaarTot).toBeNull();
  });

  test('that is held leaves what the next one reuses as it was', async () => {
    const one = readMunicipality();
    await one.read([row('1'), row('2')]);
    const broken = { naam: '' };
    const held = await one.read([row('1', { naam: 'Anders' }), row('2', broken), row('3', broken), row('4', broken)]);
    expect(held.oordeel).toBe('aangehouden');
    await one.read([row('1'), row('2'), row('3')]);
    expect(one.reused).toEqual(['1', '2']);
  });
});
