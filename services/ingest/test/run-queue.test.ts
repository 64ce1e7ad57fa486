import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createRunQueue } from '../src/run-queue.ts';

const someWork = fc.array(
  fc.record({ key: fc.constantFrom('a', 'b', 'c'), ms: fc.integer({ min: 0, max: 3 }), fails: fc.boolean() }),
  { maxLength: 12 },
);

describe('the queue of runs', () => {
  test('does all work once, never two of one key or more than so many at once, whatever fails', async () => {
    await fc.assert(
      fc.asyncProperty(someWork, fc.integer({ min: 1, max: 3 }), async (all, atOnce) => {
        const queue = createRunQueue(atOnce);
        const going: string[] = [];
        const done = all.map(({ key, ms, fails }) =>
          queue.add(key, async () => {
            expect(going).not.toContain(key);
            going.push(key);
            expect(going.length).toBeLessThanOrEqual(atOnce);
            await wait(ms);
            going.splice(going.indexOf(key), 1);
            if (fails) throw new Error('failed');
            return key;
          }),
        );
        const results = await Promise.allSettled(done);
        expect(results.map(({ status }) => status)).toEqual(all.map(({ fails }) => (fails ? 'rejected' : 'fulfilled')));
        for (const { key } of all) expect(queue.has(key)).toBe(false);
      }),
      { numRuns: 30 },
    );
  });

  test('stops after what is going on; what waits never begins', async () => {
    const queue = createRunQueue(1);
    const ended: string[] = [];
    const work = (name: string) => async () => {
      await wait(5);
      ended.push(name);
    };
    void queue.add('a', work('first'));
    void queue.add('b', work('second'));
    await wait(1);
    await queue.stop();
    void queue.add('c', work('third'));
    await wait(20);
    expect(ended).toEqual(['first']);
  });
});
