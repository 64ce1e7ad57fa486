import { expect, test } from '@jest/globals';
import { isToldAlready, makeStand } from '../src/stand.ts';
import { begun, openNew, record, tell, toldSource } from './catalogue/told-source.ts';

const source = toldSource();
const next = new Date('2026-11-06T03:15:00Z');
const at = (time: string) => new Date(`2026-11-05T${time}:00Z`);

/** A source that was good on the fifth, and how it is told at a time. */
function told() {
  const catalogue = openNew();
  tell(catalogue, { records: [record('1')], day: '2026-11-05' });
  const stand = (time: string) =>
    makeStand({ sources: [source], catalogue, demo: false, nextRun: () => next, now: at(time) });
  const run = (time: string, oordeel: 'ongewijzigd' | 'mislukt') => {
    const started = begun(source.bron.id, at(time));
    catalogue.beginRun(started);
    catalogue.endRun({ ...started, einde: at(time).toISOString(), oordeel }, []);
  };
  return { stand, run };
}

test('a run that finds nothing new is told already within the hour, as it went through JSON', () => {
  const { stand, run } = told();
  const before = JSON.parse(JSON.stringify(stand('12:00')));
  run('12:59', 'ongewijzigd');
  expect(stand('12:59').bronnen[0]?.stand.laatstGelukt).not.toBe(before.bronnen[0].stand.laatstGelukt);
  expect(isToldAlready(before, stand('12:59'))).toBe(true);
  expect(isToldAlready(before, stand('13:00'))).toBe(false);
});

test('a run that fails, another source and a clock that went back are told at once', () => {
  const { stand, run } = told();
  const before = stand('12:00');
  expect(isToldAlready(before, { ...stand('12:01'), bronnen: [] })).toBe(false);
  expect(isToldAlready(before, stand('11:59'))).toBe(false);
  run('12:01', 'mislukt');
  expect(isToldAlready(before, stand('12:01'))).toBe(false);
});
