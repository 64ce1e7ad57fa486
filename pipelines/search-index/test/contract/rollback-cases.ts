import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { IndexRefused, VersionGone } from '../../src/index-writer.ts';
import type { SearchIndex } from '../../src/search-index.ts';
import { type Engine, idsOf, live, makeDocument, makeQuery, publish, put, REQUEST } from './engine.ts';

export function rollbackCases(engine: Engine): void {
  let index: SearchIndex;
  beforeEach(() => {
    index = engine.open();
  });
  afterEach(async () => {
    await index.close();
  });
  const publishNumber = async (volgnummer: number) =>
    publish(index, [put(makeDocument(`d${volgnummer}`))], { volledig: false, volgnummer });
  const moveBack = async (versie: string, owner = REQUEST) => (await index.writer()).moveBack(versie, owner);
  const names = async () => {
    const { live: now, eerder } = await index.versions();
    return [now?.versie, ...eerder.map(({ versie }) => versie)];
  };

  test('before the first publication there are no versions', async () => {
    expect(await index.versions()).toEqual({ live: undefined, eerder: [] });
  });

  test('the live version and the one before it can be looked at, with what they are', async () => {
    const [first, second] = [(await publishNumber(1)).versie, (await publishNumber(2)).versie];
    expect(await index.versions()).toEqual({ live: second, eerder: [{ ...first, tot: expect.any(String) }] });
    const { eerder } = await index.versions();
    expect(Date.parse(eerder[0]?.tot ?? '')).not.toBeNaN();
  });

  test('the pointer moves back, and who read the other version goes on with it', async () => {
    const first = await publishNumber(1);
    const second = await publishNumber(2);
    expect(await moveBack(first.versie.versie)).toEqual(first.versie);
    expect((await live(index)).versie).toEqual(first.versie);
    expect(idsOf(await (await live(index)).search(makeQuery()))).toEqual(['d1']);
    expect(idsOf(await second.search(makeQuery()))).toEqual(['d1', 'd2']);
    expect(await names()).toEqual([first.versie.versie, second.versie.versie]);
  });

  test('what is live already stays so', async () => {
    const { versie } = (await publishNumber(1)).versie;
    const before = await index.versions();
    expect(await moveBack(versie)).toEqual(before.live);
    expect(await index.versions()).toEqual(before);
  });

  test('the next version is made from the one that it moved back to, which stays', async () => {
    const first = (await publishNumber(1)).versie.versie;
    const second = (await publishNumber(2)).versie.versie;
    await moveBack(first);
    const third = await publishNumber(3);
    expect(idsOf(await third.search(makeQuery()))).toEqual(['d1', 'd3']);
    expect(await names()).toEqual([third.versie.versie, first, second]);
  });

  test('a version that is not there is refused, and so is who does not own the index', async () => {
    const first = (await publishNumber(1)).versie.versie;
    const second = (await publishNumber(2)).versie.versie;
    await expect(moveBack(`${first}x`)).rejects.toThrow(VersionGone);
    await expect(moveBack(first, { ...REQUEST, catalogusId: 'een-andere' })).rejects.toThrow(IndexRefused);
    expect(await names()).toEqual([second, first]);
  });
}
