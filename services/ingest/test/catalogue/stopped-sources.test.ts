import { describe, expect, test } from '@jest/globals';
import type { Source } from '@sociale-kaart/stages/source';
import type { SqliteCatalogue } from '../../src/catalogue/sqlite-catalogue.ts';
import { makeStand } from '../../src/stand.ts';
import { begun, openNew, record, tell, toldSource } from './told-source.ts';

const at = (day: string): Date => new Date(`${day}T00:05:00+01:00`);

const other = toldSource('bron-b');
const source = toldSource();
const off: Source = { ...source, bron: { ...source.bron, uitgeschakeld: { reden: 'De eigenaar is gestopt.' } } };

/** Two sources, of which one is last good on 5 November, 30 days before the 5th of December. */
function twoSources(): SqliteCatalogue {
  const catalogue = openNew();
  tell(catalogue, { records: [record('1'), record('2')], day: '2026-11-05' });
  tell(catalogue, { records: [record('1', { naam: 'Van de andere' })], source: other, day: '2026-11-05' });
  return catalogue;
}

describe.each([
  ['is switched off', [off, other]],
  ['has no file any more', [other]],
])('a source that %s', (_case, declared) => {
  test('keeps its records until verloopdagen after it was last good, and then they go with their reason', () => {
    const catalogue = twoSources();
    expect(catalogue.refresh(at('2026-12-05'), declared)).toBe(0);
    expect(catalogue.refresh(at('2026-12-06'), declared)).toBe(2);
    const stopped = { soort: 'grafsteen', grafsteen: { reden: 'bron-gestopt' } };
    expect([...catalogue.changesSince(3)]).toMatchObject([stopped, stopped]);
    expect(catalogue.counts()).toEqual({ voorzieningen: 1, grafstenen: 2 });
    expect(catalogue.refresh(at('2026-12-07'), declared)).toBe(0);
  });

  test('is named with its reason as long as there are records of it', () => {
    const catalogue = twoSources();
    const named = () =>
      makeStand({ sources: declared, catalogue, demo: false, nextRun: () => undefined, now: at('2026-12-06') }).bronnen;
    const reason = expect.stringMatching(/gestopt|niet meer gelezen/);
    expect(named().find(({ id }) => id === 'bron-a')).toMatchObject({
      uitgeschakeld: { reden: reason },
      stand: { aantal: 2 },
    });
    catalogue.refresh(at('2026-12-06'), declared);
    expect(named().find(({ id }) => id === 'bron-a')?.stand.aantal ?? 0).toBe(0);
  });
});

test('a source that fails for longer than verloopdagen keeps its records, and its state tells', () => {
  const catalogue = twoSources();
  for (const day of ['2026-11-20', '2026-12-20', '2027-01-20']) {
    const run = begun('bron-b', at(day));
    catalogue.beginRun(run);
    catalogue.endRun({ ...run, einde: at(day).toISOString(), oordeel: 'mislukt', klasse: 'ophalen' }, []);
  }
  expect(catalogue.refresh(at('2027-01-21'), [source, other])).toBe(0);
  const question = { sources: [other], catalogue, demo: false, nextRun: () => undefined, now: at('2027-01-21') };
  expect(makeStand(question).bronnen[0]?.stand).toMatchObject({
    oordeel: 'mislukt',
    laatstGelukt: '2026-11-05T04:15:00.000Z',
    aantal: 1,
  });
});
