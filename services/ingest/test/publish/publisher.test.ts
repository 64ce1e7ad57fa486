import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import type { Publicatie } from '@sociale-kaart/schemas/run';
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
    return publication(bronnen);
  };
  return { published, publish };
}

type Publish = (bronnen: readonly string[]) => Promise<Publicatie>;

const publication = (bronnen: readonly string[]): Publicatie => ({
  ...{ id: bronnen.join(), begin: '', vanVolgnummer: 0, totVolgnummer: 0 },
  bronnen: [...bronnen],
});

const noDisk: Publish = () => Promise.reject(new Error('no disk'));

/** Goes wrong so many times first. */
function failing(times: number, failure: Publish, publish: Publish): Publish {
  let tries = 0;
  return (bronnen) => (++tries > times ? publish(bronnen) : failure(bronnen));
}

describe('the publisher', () => {
  test('takes runs that end close to each other together, once', async () => {
    const { published, publish } = recorder();
    const publisher = createPublisher(publish, { settleMs: 20, retryMs: 60_000 });
    const all = await Promise.all([publisher.soon('a'), publisher.soon('b'), publisher.soon('a')]);
    expect(published).toEqual([['a', 'b']]);
    expect(new Set(all).size).toBe(1);
    await publisher.soon('c');
    expect(published).toEqual([['a', 'b'], ['c']]);
  });

  test('never does two at once, and goes on after one that failed', async () => {
    const { published, publish } = recorder();
    const publisher = createPublisher(failing(1, noDisk, publish), { settleMs: 0, retryMs: 60_000 });
    const failed = publisher.now(['a']);
    const others = [publisher.now(['b']), publisher.now(['c'])];
    await expect(failed).rejects.toThrow('no disk');
    await Promise.all(others);
    expect(published).toEqual([['b'], ['c']]);
  });

  test.each<[string, Publish]>([
    ['rejects', noDisk],
    ['says that it failed', async (bronnen) => ({ ...publication(bronnen), oordeel: 'mislukt' })],
  ])('tries again later what %s, with the same sources, until it succeeds', async (_, failure) => {
    const { published, publish } = recorder();
    const publisher = createPublisher(failing(2, failure, publish), { settleMs: 0, retryMs: 5 });
    await publisher.now(['a']).catch(() => undefined);
    await wait(60);
    expect(published).toEqual([['a']]);
    await publisher.stop();
  });

  test('begins nothing after a stop', async () => {
    const { published, publish } = recorder();
    const publisher = createPublisher(publish, { settleMs: 0, retryMs: 60_000 });
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
