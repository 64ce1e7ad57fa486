import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Stand } from '@sociale-kaart/schemas/bron';
import type { SearchIndex } from '../../src/search-index.ts';
import { type Engine, makeDocument, publish, put } from './engine.ts';

const stand = (bijgewerktOp: string): Stand => ({ bijgewerktOp, demo: true, bronnen: [] });

export function standCases(engine: Engine): void {
  let index: SearchIndex;
  beforeEach(() => {
    index = engine.open();
  });
  afterEach(async () => {
    await index.close();
  });

  test('there is none at first, not even with a version', async () => {
    expect(await index.readStand()).toBeUndefined();
    await publish(index, [put(makeDocument('a'))]);
    expect(await index.readStand()).toBeUndefined();
  });

  test('the last one written is read, whether there is a version or not', async () => {
    await index.writeStand(stand('2026-11-21T03:00:00Z'));
    await index.writeStand(stand('2026-11-21T04:00:00Z'));
    expect(await index.readStand()).toEqual(stand('2026-11-21T04:00:00Z'));
    expect(await index.reader()).toBeUndefined();
  });

  test('a publication leaves it as it is', async () => {
    await index.writeStand(stand('2026-11-21T03:00:00Z'));
    await publish(index, [put(makeDocument('a'))]);
    expect(await index.readStand()).toEqual(stand('2026-11-21T03:00:00Z'));
  });
}
