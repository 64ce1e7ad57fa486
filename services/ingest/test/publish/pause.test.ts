import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { createLogger } from '@sociale-kaart/http/logger';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import type { PublicationCheck } from '@sociale-kaart/stages/publish/publishing';
import type { SqliteCatalogue } from '../../src/catalogue/sqlite-catalogue.ts';
import {
  type IndexPublisher,
  type IndexPublisherSurroundings,
  indexPublisher,
} from '../../src/publish/index-publisher.ts';
import { isRollback, pausedBy } from '../../src/publish/pause.ts';
import { rollBack } from '../../src/publish/rollback.ts';
import { openNew, record, tell } from '../catalogue/told-source.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const geography = loadGeography();
const now = () => new Date('2026-11-23T12:00:00Z');

let catalogue: SqliteCatalogue;
let index: SearchIndex;
let publisher: IndexPublisher;
/** What the reviewed questions say of a candidate. */
let wrong: string[];

beforeEach(async () => {
  catalogue = openNew();
  index = openIndex(`sqlite:${join(temporaryFolder(), 'index')}`);
  wrong = [];
  publisher = indexPublisher(around(async () => wrong));
  tell(catalogue, { records: [record('1')] });
  await publisher.publish(['bron-a']);
  tell(catalogue, { records: [record('1'), record('2')] });
  wrong = ['113 wordt niet gevonden.'];
});
afterEach(async () => {
  await index.close();
  catalogue.close();
});

function around(check: PublicationCheck): IndexPublisherSurroundings {
  return {
    catalogue,
    index,
    sources: [],
    demo: true,
    checks: [check],
    geography,
    extension: undefined,
    logger: createLogger('silent'),
    nextRun: () => undefined,
    now,
  };
}

const liveDocuments = async () => (await index.versions()).live?.documenten;

describe('a check that fails', () => {
  test('pauses publishing, also when it would not fail any more, until somebody looks', async () => {
    const failed = { oordeel: 'gepauzeerd', reden: '113 wordt niet gevonden.' };
    expect(await publisher.publish(['bron-a'])).toMatchObject(failed);
    wrong = [];
    const ledger = catalogue.publications.recent(9);
    expect(await publisher.publish(['bron-b'])).toMatchObject({ ...failed, bronnen: ['bron-b'] });
    expect(catalogue.publications.recent(9)).toEqual(ledger);
    expect(await liveDocuments()).toBe(1);
  });

  test('is told to who releases, and what it kept back is published', async () => {
    await publisher.publish([]);
    const told: string[] = [];
    expect(await publisher.release((one) => told.push(...one))).toMatchObject({ oordeel: 'gepubliceerd' });
    expect(told).toEqual(wrong);
    expect(await liveDocuments()).toBe(2);
    expect(pausedBy(catalogue.publications)).toBeUndefined();
  });

  test('keeps a full build from going live too; one that passes ends the pause', async () => {
    await publisher.publish([]);
    expect(await publisher.rebuild()).toMatchObject({ oordeel: 'gepauzeerd' });
    wrong = [];
    expect(await publisher.rebuild()).toMatchObject({ oordeel: 'gepubliceerd', vanVolgnummer: 0 });
    expect(pausedBy(catalogue.publications)).toBeUndefined();
  });

  test('that is released when all is published already, as after a crash in between, is over', async () => {
    const { id: _, ...failed } = await publisher.publish([]);
    wrong = [];
    await publisher.rebuild();
    catalogue.enterPublication({ ...failed, id: 'weer gepauzeerd' });
    expect(await publisher.release(() => undefined)).toMatchObject({ oordeel: 'niets-te-doen' });
    expect(pausedBy(catalogue.publications)).toBeUndefined();
  });

  test('can be answered by a rollback to what is live', async () => {
    await publisher.publish([]);
    const before = await index.versions();
    await rollBack({ catalogue, index, mode: 'demo', now, onStep: () => undefined });
    expect(await index.versions()).toEqual(before);
    expect(catalogue.counts()).toEqual({ voorzieningen: 1, grafstenen: 1 });
    expect(catalogue.runs.toReplay()).toMatchObject([{ bron: 'bron-a', oordeel: 'teruggedraaid' }]);
    const pause = pausedBy(catalogue.publications);
    expect(pause && isRollback(pause)).toBe(true);
    await publisher.release(() => undefined);
    expect((await index.versions()).live).toMatchObject({ documenten: 1, grafstenen: 1 });
  });
});

test('a publication that fails for another reason pauses nothing, and releases nothing', async () => {
  const broken = async () => {
    throw new Error('no disk');
  };
  const failing = indexPublisher(around(broken));
  expect(await failing.publish([])).toMatchObject({ oordeel: 'mislukt' });
  expect(pausedBy(catalogue.publications)).toBeUndefined();
  await publisher.publish([]);
  expect(await failing.rebuild()).toMatchObject({ oordeel: 'mislukt' });
  expect(pausedBy(catalogue.publications)).toMatchObject({ reden: '113 wordt niet gevonden.' });
});

describe('a rollback is refused', () => {
  test('when there is no earlier version', async () => {
    const fresh = openIndex(`sqlite:${temporaryFolder()}`);
    const asked = rollBack({ catalogue, index: fresh, mode: 'demo', now, onStep: () => undefined });
    await expect(asked).rejects.toThrow('geen eerdere versie');
    expect(pausedBy(catalogue.publications)).toBeUndefined();
  });

  test('when the catalogue does not know that version any more', async () => {
    wrong = [];
    await publisher.publish([]);
    catalogue.recordLog.forgetBefore(catalogue.volgnummer());
    const asked = rollBack({ catalogue, index, mode: 'demo', now, onStep: () => undefined });
    await expect(asked).rejects.toThrow('De catalogus weet niet meer');
    expect(await liveDocuments()).toBe(2);
  });

  test('when the index is of another mode', async () => {
    wrong = [];
    await publisher.publish([]);
    const asked = rollBack({ catalogue, index, mode: 'live', now, onStep: () => undefined });
    await expect(asked).rejects.toThrow('andere catalogus');
  });
});
