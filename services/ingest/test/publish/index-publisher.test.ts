import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { createLogger } from '@sociale-kaart/http/logger';
import { readConfig } from '../../src/config.ts';
import { openIngest } from '../../src/open-ingest.ts';
import { NOW, type OpenedDemo, openDemo } from '../opened-demo.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const standOf = ({ pointerFile }: OpenedDemo) => readFileSync(join(dirname(pointerFile), 'stand.json'), 'utf8');

test('an index of another catalogue is refused, and keeps the stand of its owner', async () => {
  const owner = await openDemo();
  await owner.ingest.publisher.now([]);
  const before = standOf(owner);
  const config = readConfig({ DATA_DIR: temporaryFolder(), SEARCH_INDEX: owner.config.SEARCH_INDEX });
  const later = () => new Date(NOW.getTime() + 60_000);
  const other = await openIngest(config, { logger: createLogger('silent'), now: later });
  expect(await other.publisher.now([])).toMatchObject({ oordeel: 'mislukt' });
  expect(standOf(owner)).toBe(before);
  await Promise.all([owner.ingest.close(), other.close()]);
});

test('an index that cannot be reached is a publication that failed, and the next one works', async () => {
  const { ingest, pointerFile } = await openDemo();
  const folder = dirname(pointerFile);
  writeFileSync(folder, 'a file where the folder should be');
  expect(await ingest.publisher.now([])).toMatchObject({ oordeel: 'mislukt', reden: expect.any(String) });
  expect(ingest.catalogue.publications.recent(1)).toMatchObject([{ oordeel: 'mislukt' }]);
  rmSync(folder);
  expect(await ingest.publisher.now([])).toMatchObject({ oordeel: 'gepubliceerd' });
  await ingest.close();
});
