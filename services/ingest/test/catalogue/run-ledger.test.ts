import { describe, expect, test } from '@jest/globals';
import type { Issue } from '@sociale-kaart/schemas/issue';
import type { Run } from '@sociale-kaart/schemas/run';
import { accept, begun, openNew, record, tell, toldSource } from './told-source.ts';

const issue: Issue = {
  niveau: 'waarschuwing',
  code: 'postcode-ongeldig',
  melding: 'Schrijf een postcode als 3701 HS.',
};

function ended(run: Run, oordeel: string): Run {
  return { ...run, oordeel, einde: '2026-11-21T05:00:00.000Z' };
}

describe('the ledger of runs', () => {
  test('keeps the outcome and the issues of every run', () => {
    const catalogue = openNew();
    const run = begun('bron-a');
    catalogue.beginRun(run);
    catalogue.endRun(ended(run, 'mislukt'), [issue, { ...issue, sleutel: '7' }]);
    expect(catalogue.runs.recent(5)).toEqual([ended(run, 'mislukt')]);
    expect(catalogue.runs.issues(run.id)).toEqual([issue, { ...issue, sleutel: '7' }]);
  });

  test('counts the issues of a run that somebody has to look at', () => {
    const catalogue = openNew();
    const run = accept(catalogue, { records: [] }, [
      issue,
      { ...issue, niveau: 'fout' },
      { ...issue, niveau: 'opmerking' },
    ]);
    accept(catalogue, { records: [] }, [issue]);
    expect(catalogue.runs.countIssues(run.id)).toBe(2);
    expect(catalogue.runs.countIssues('no such run')).toBe(0);
  });

  test('has a run that was accepted as ended, with its issues, as soon as its records are there', () => {
    const catalogue = openNew();
    const run = accept(catalogue, { records: [record('1')] }, [issue]);
    expect(catalogue.runs.unfinished()).toEqual([]);
    expect(catalogue.runs.recent(1)).toEqual([run]);
    expect(catalogue.runs.issues(run.id)).toEqual([issue]);
  });

  test('that cannot be written leaves the records as they were', () => {
    const catalogue = openNew();
    const run = begun('bron-a');
    catalogue.beginRun(run);
    const broken = () => {
      throw new Error('disk full');
    };
    const [records, now] = [[record('1')], new Date('2026-11-21T04:15:00Z')];
    const accepted = { run, source: toldSource(), records, afgekeurd: new Set<string>(), now, ended: broken };
    expect(() => catalogue.accept(accepted, [])).toThrow('disk full');
    expect(catalogue.counts().voorzieningen).toBe(0);
    expect(catalogue.volgnummer()).toBe(0);
    expect(catalogue.runs.unfinished()).toEqual([run]);
  });

  test('knows the last good run, whatever came after it', () => {
    const catalogue = openNew();
    expect(catalogue.lastGood('bron-a')).toBeUndefined();
    tell(catalogue, { records: [record('1'), record('2')] });
    const failed = begun('bron-a');
    catalogue.beginRun(failed);
    catalogue.endRun(ended(failed, 'mislukt'), []);
    expect(catalogue.lastGood('bron-a')).toMatchObject({ vingerafdruk: 'v1', aantal: 2 });
    expect(catalogue.lastGood('bron-b')).toBeUndefined();
  });

  test('knows the last run that changed something', () => {
    const catalogue = openNew();
    tell(catalogue, { records: [record('1')], day: '2026-11-21' });
    tell(catalogue, { records: [record('1')], day: '2026-11-22' });
    expect(catalogue.runs.lastChange('bron-a')?.begin).toBe('2026-11-21T04:15:00.000Z');
  });
});
