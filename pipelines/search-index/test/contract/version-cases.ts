import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { IndexChange } from '../../src/index-writer.ts';
import type { SearchIndex } from '../../src/search-index.ts';
import { bury, type Engine, idsOf, live, makeDocument, makeQuery, publish, put, REQUEST } from './engine.ts';

const changes = (...ids: string[]): IndexChange[] => ids.map((id) => put(makeDocument(id)));

export function versionCases(engine: Engine): void {
  let index: SearchIndex;
  beforeEach(() => {
    index = engine.open();
  });
  afterEach(async () => {
    await index.close();
  });
  const liveIds = async () => idsOf(await (await live(index)).search(makeQuery()));

  test('before the first publication there is no reader and no live version', async () => {
    expect(await index.reader()).toBeUndefined();
    expect(await (await index.writer()).live()).toBeUndefined();
  });

  test('a version says what it is', async () => {
    const reader = await publish(index, [...changes('a', 'b'), bury('c')], { volgnummer: 7 });
    const { volledig: _, attachments: __, ...asked } = REQUEST;
    expect(reader.versie).toEqual({
      ...asked,
      versie: expect.any(String),
      schemaVersie: expect.any(Number),
      volgnummer: 7,
      documenten: 2,
      grafstenen: 1,
    });
    expect(await (await index.writer()).live()).toEqual(reader.versie);
  });

  test('changes are applied to a copy of the live version', async () => {
    await publish(index, changes('a', 'b'));
    const reader = await publish(index, [...changes('c'), bury('a')], { volledig: false });
    expect(await liveIds()).toEqual(['b', 'c']);
    expect(reader.versie).toMatchObject({ documenten: 2, grafstenen: 1 });
  });

  test('a full build starts from nothing', async () => {
    await publish(index, changes('a', 'b'));
    await publish(index, changes('c'), { volledig: true });
    expect(await liveIds()).toEqual(['c']);
  });

  test('a first publication that is not full is one all the same', async () => {
    await publish(index, changes('a'), { volledig: false });
    expect(await liveIds()).toEqual(['a']);
  });

  test('a candidate can be read before it is live, and the live version stays as it is until then', async () => {
    await publish(index, changes('a'));
    const candidate = await (await index.writer()).candidate({ ...REQUEST, volledig: false });
    await candidate.apply(changes('b'));
    const reader = await candidate.finish();
    expect(idsOf(await reader.search(makeQuery()))).toEqual(['a', 'b']);
    expect(await liveIds()).toEqual(['a']);
    expect(await candidate.promote()).toEqual(reader.versie);
    expect(await liveIds()).toEqual(['a', 'b']);
  });

  test('a candidate that is discarded leaves nothing behind', async () => {
    await publish(index, changes('a'));
    const writer = await index.writer();
    const candidate = await writer.candidate({ ...REQUEST, volledig: false });
    await candidate.apply(changes('b'));
    await candidate.discard();
    expect(await liveIds()).toEqual(['a']);
    await publish(index, changes('c'), { volledig: false });
    expect(await liveIds()).toEqual(['a', 'c']);
  });

  test('a reader goes on answering from its own version after another one went live', async () => {
    const before = await publish(index, changes('a'));
    await publish(index, changes('b'), { volledig: false });
    expect(idsOf(await before.search(makeQuery()))).toEqual(['a']);
    expect(await liveIds()).toEqual(['a', 'b']);
  });

  test('changes may come one by one, as a stream, and in several goes', async () => {
    const candidate = await (await index.writer()).candidate(REQUEST);
    await candidate.apply(changes('a'));
    await candidate.apply(
      (async function* () {
        yield* changes('b', 'c');
      })(),
    );
    await candidate.finish();
    await candidate.promote();
    expect(await liveIds()).toEqual(['a', 'b', 'c']);
  });

  test('what is finished cannot be changed, and what is not finished cannot go live', async () => {
    const candidate = await (await index.writer()).candidate(REQUEST);
    await expect(candidate.promote()).rejects.toThrow();
    await candidate.finish();
    await expect(candidate.apply(changes('a'))).rejects.toThrow();
  });

  test('there is one candidate at a time', async () => {
    const writer = await index.writer();
    const candidate = await writer.candidate(REQUEST);
    await expect(writer.candidate(REQUEST)).rejects.toThrow();
    await candidate.discard();
    await (await writer.candidate(REQUEST)).discard();
  });
}
