import { EventEmitter, once } from 'node:events';
import { afterEach, expect, test } from '@jest/globals';
import { createLogger } from '@sociale-kaart/http/logger';
import { createSchedule } from '../../src/schedule/schedule.ts';

const schedule = createSchedule(createLogger('silent'), 0);
afterEach(() => schedule.stop());

test('a job is due at its time in the Netherlands, and not known before the start', async () => {
  expect(schedule.next('nightly')).toBeUndefined();
  schedule.start([{ name: 'nightly', schema: '15 4 * * *', work: async () => undefined }]);
  const next = schedule.next('nightly') ?? new Date(0);
  const time = next.toLocaleTimeString('nl-NL', { timeZone: 'Europe/Amsterdam', timeStyle: 'short' });
  expect(time).toBe('04:15');
  expect(next.getTime()).toBeGreaterThan(Date.now());
});

test('a job that fails is done again at its next time', async () => {
  const times = new EventEmitter();
  let count = 0;
  const work = async () => {
    count += 1;
    if (count === 2) times.emit('twice');
    throw new Error('failed');
  };
  schedule.start([{ name: 'each second', schema: '* * * * * *', work }]);
  await once(times, 'twice');
});
