import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { IndexUnavailable } from '../../src/index-reader.ts';
import { WorkerPool } from '../../src/sqlite/workers/worker-pool.ts';

let pool: WorkerPool;
beforeEach(() => {
  pool = new WorkerPool(2, new URL('./processes/crashing-worker.ts', import.meta.url));
});
afterEach(async () => {
  await pool.close();
});

const ask = (argument: string) => pool.run({ file: '', call: 'attachment', argument });

test('calls wait for a free worker, and each gets its own answer', async () => {
  const asked = Array.from({ length: 20 }, (_, nr) => `vraag ${nr}`);
  expect(await Promise.all(asked.map(ask))).toEqual(asked);
});

test.each(['crash', 'throw'])('a worker that stops (%s) takes its own call with it, and is replaced', async (how) => {
  const stopped = [ask(how), ask(how), ask(how)].map((call) => expect(call).rejects.toThrow(IndexUnavailable));
  const others = ['a', 'b', 'c'].map(ask);
  await Promise.all(stopped);
  expect(await Promise.all(others)).toEqual(['a', 'b', 'c']);
});

test('a fault in a question is no reason to come back later', async () => {
  const fault = ask('fault');
  await expect(fault).rejects.toThrow('a fault');
  await expect(fault).rejects.not.toBeInstanceOf(IndexUnavailable);
});

test('a worker that fails while the index is closed keeps nothing waiting', async () => {
  const failing = expect(ask('throw')).rejects.toThrow(IndexUnavailable);
  await pool.close();
  await failing;
});

test('after it is closed nothing is answered, nor what still waited', async () => {
  const waiting = ['a', 'b', 'c', 'd'].map((argument) => expect(ask(argument)).rejects.toThrow(IndexUnavailable));
  await pool.close();
  await Promise.all(waiting);
  await expect(ask('e')).rejects.toThrow(IndexUnavailable);
});
