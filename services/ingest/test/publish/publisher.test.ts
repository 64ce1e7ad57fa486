import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { createPublisher } from '../../src/publish/publisher.ts';

/** Keeps what was asked to be published, and sees to it that nothing overlaps. */
function recorder() {
  const published: string[][] = [];
  let going = 0;
  const publish = async (bronnen: readonly string[]) => {
    going += 1;
    expect(going).toBe(1);
    await wait(5);
    going -= 1;
    published.push([...bronnen]);
    return { id: `p${published.length}`, begin: '', vanVolgnummer: 0, totVolgnummer: 0, bronnen: [...bronnen] };
  };
  return { published, publish };
}

describe('the publisher', () => {
  test('takes runs that end close to each other together, once', async () => {
    const { published, publish } = recorder();
    const publisher = createPublisher(publish, 20);
    const all = await Promise.all([publisher.soon('a'), publisher.soon('b'), publisher.soon('a')]);
    expect(published).toEqual([['a', 'b']]);
    expect(new Set(all).size).toBe(1);
    await publisher.soon('c');
    expect(published).toEqual([['a', 'b'], ['c']]);
  });

  test('never does two at once, and goes on after one that failed', async () => {
    const { published, publish } = recorder();
    let first = true;
    const publisher = createPublisher(async (bronnen) => {
      if (first) {
        first = false;
        throw new Error('no disk');
      }
      return publish(bronnen);
    }, 0);
    const failed = publisher.now(['a']);
    const others = [publisher.now(['b']), publisher.now(['c'])];
    await expect(failed).rejects.toThrow('no disk');
    await Promise.all(others);
    expect(published).toEqual([['b'], ['c']]);
  });

  test('begins nothing after a stop', async () => {
    const { published, publish } = recorder();
    const publisher = createPublisher(publish, 0);
    void publisher.now(['a']);
    void publisher.now(['b']);
    await wait(1);
    await publisher.stop();
    void publisher.now(['c']);
    await wait(15);
    expect(published[0]).toEqual(['a']);
    expect(published).not.toContainEqual(['c']);
  });
});
