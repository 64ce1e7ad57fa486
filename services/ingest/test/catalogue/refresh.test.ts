import { describe, expect, test } from '@jest/globals';
import { openNew, record, tell, toldSource } from './told-source.ts';

/** Every source that has a file. */
const DECLARED = [toldSource()];
const at = (day: string): Date => new Date(`${day}T00:05:00+01:00`);

describe('a record that is refused', () => {
  test('keeps its last good version until verloopdagen after it was last seen good, then goes', () => {
    const catalogue = openNew();
    tell(catalogue, { records: [record('1'), record('2')], day: '2026-11-01' });
    tell(catalogue, { records: [record('1'), record('2')], day: '2026-11-05' });
    const refused = tell(catalogue, { records: [record('2')], afgekeurd: ['1'], day: '2026-11-10' });
    expect(refused).toMatchObject({ verwijderd: 0, ongewijzigd: 1 });
    tell(catalogue, { records: [record('2')], afgekeurd: ['1'], day: '2026-11-20' });
    expect(catalogue.refresh(at('2026-12-05'), DECLARED)).toBe(0);
    expect(catalogue.counts()).toEqual({ voorzieningen: 2, grafstenen: 0 });
    expect(catalogue.refresh(at('2026-12-06'), DECLARED)).toBe(1);
    expect([...catalogue.changesSince(2)]).toMatchObject([{ grafsteen: { reden: 'ongeldig', volgnummer: 3 } }]);
  });

  test('goes at a run too, when that comes first', () => {
    const catalogue = openNew();
    tell(catalogue, { records: [record('1')], day: '2026-11-01' });
    tell(catalogue, { records: [], afgekeurd: ['1'], day: '2026-11-10' });
    expect(tell(catalogue, { records: [], afgekeurd: ['1'], day: '2026-12-01' })).toMatchObject({ verwijderd: 0 });
    expect(tell(catalogue, { records: [], afgekeurd: ['1'], day: '2026-12-02' })).toMatchObject({ verwijderd: 1 });
  });

  test('and comes good again starts anew', () => {
    const catalogue = openNew();
    tell(catalogue, { records: [record('1')], day: '2026-11-01' });
    tell(catalogue, { records: [], afgekeurd: ['1'], day: '2026-11-10' });
    tell(catalogue, { records: [record('1')], day: '2026-11-20' });
    expect(catalogue.refresh(at('2027-06-01'), DECLARED)).toBe(0);
    expect(catalogue.counts().voorzieningen).toBe(1);
  });

  test('and then is gone from the source goes at once', () => {
    const catalogue = openNew();
    tell(catalogue, { records: [record('1')] });
    tell(catalogue, { records: [], afgekeurd: ['1'] });
    tell(catalogue, { records: [] });
    expect([...catalogue.changesSince(1)]).toMatchObject([{ grafsteen: { reden: 'bij-bron-verwijderd' } }]);
  });
});

test('a day that changes a record by itself makes it a change, once', () => {
  const catalogue = openNew();
  tell(catalogue, { records: [record('1', { geldig: { tot: '2026-12-31' } }), record('2')] });
  expect(catalogue.refresh(at('2026-12-31'), DECLARED)).toBe(0);
  expect(catalogue.refresh(at('2027-01-01'), DECLARED)).toBe(1);
  expect([...catalogue.changesSince(2)]).toMatchObject([
    { voorziening: { status: { code: 'beeindigd' }, volgnummer: 3 } },
  ]);
  expect(catalogue.refresh(at('2027-01-01'), DECLARED)).toBe(0);
});
