import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { IndexUnavailable } from '../../src/index-reader.ts';
import { openIndex } from '../../src/open-index.ts';
import { live, makeDocument, publish, put, REQUEST } from '../contract/engine.ts';
import { temporaryFolder } from './temporary-folder.ts';

const versions = (folder: string) => readdirSync(folder).filter((file) => file.startsWith('versie-'));
const publishNumber = (index: Parameters<typeof publish>[0], volgnummer: number) =>
  publish(index, [put(makeDocument(`d${volgnummer}`))], { volledig: false, volgnummer });

test('exactly the live version and the one before it stay', async () => {
  const folder = temporaryFolder();
  const index = openIndex(`sqlite:${folder}`);
  const published = [];
  for (const volgnummer of [1, 2, 3]) published.push((await publishNumber(index, volgnummer)).versie.versie);
  const [, second, third] = published;
  expect(versions(folder).sort()).toEqual([`${second}.sqlite`, `${third}.sqlite`]);
  expect(JSON.parse(readFileSync(join(folder, 'live.json'), 'utf8'))).toEqual({
    versie: third,
    volgnummer: 3,
    vorige: second,
  });
  await index.close();
});

test('what a crash left is removed by the next candidate, and nothing else is', async () => {
  const folder = temporaryFolder();
  const index = openIndex(`sqlite:${folder}`);
  await publishNumber(index, 1);
  const kept = [...readdirSync(folder), 'aantekening.txt'];
  for (const file of ['versie-2-00000000.sqlite', 'versie-2-00000000.sqlite-journal', 'aantekening.txt']) {
    writeFileSync(join(folder, file), 'half');
  }
  const candidate = await (await index.writer()).candidate(REQUEST);
  await candidate.discard();
  expect(readdirSync(folder).sort()).toEqual(kept.sort());
  await index.close();
});

test('nothing is written beside a version that is read', async () => {
  const folder = temporaryFolder();
  const index = openIndex(`sqlite:${folder}`);
  const reader = await publishNumber(index, 1);
  await reader.get('d1');
  expect(readdirSync(folder).sort()).toEqual(['live.json', `${reader.versie.versie}.sqlite`]);
  await index.close();
});

test('another process sees a publication within a second', async () => {
  const folder = temporaryFolder();
  const [writing, reading] = [openIndex(`sqlite:${folder}`), openIndex(`sqlite:${folder}`)];
  await publishNumber(writing, 1);
  expect((await live(reading)).versie.volgnummer).toBe(1);
  await publishNumber(writing, 2);
  await delay(1_050);
  expect((await live(reading)).versie.volgnummer).toBe(2);
  await Promise.all([writing.close(), reading.close()]);
});

test('a version whose file is gone cannot be asked any more', async () => {
  const folder = temporaryFolder();
  const index = openIndex(`sqlite:${folder}`);
  const first = await publishNumber(index, 1);
  for (const volgnummer of [2, 3]) await publishNumber(index, volgnummer);
  await expect(first.get('d1')).rejects.toThrow(IndexUnavailable);
  await index.close();
});

test('a pointer to a file that is not there is an index that is away', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'live.json'), JSON.stringify({ versie: 'versie-1-00000000', volgnummer: 1 }));
  const index = openIndex(`sqlite:${folder}`);
  await expect(index.reader()).rejects.toThrow(IndexUnavailable);
  await index.close();
});
