import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { IndexUnavailable } from '../../src/index-reader.ts';
import { openIndex } from '../../src/open-index.ts';
import { SqliteIndex } from '../../src/sqlite/sqlite-index.ts';
import { live, makeDocument, publish, put, REQUEST } from '../contract/engine.ts';
import { temporaryFolder } from './temporary-folder.ts';

const versions = (folder: string) => readdirSync(folder).filter((file) => file.startsWith('versie-'));
const publishNumber = (index: Parameters<typeof publish>[0], volgnummer: number) =>
  publish(index, [put(makeDocument(`d${volgnummer}`))], { volledig: false, volgnummer });

/** Publishes versions 1, 2, … so many minutes after each other; gives the names of their files. */
async function publishApart(folder: string, minutes: readonly number[]): Promise<string[]> {
  let time = Date.parse('2026-11-21T12:00:00Z');
  const index = new SqliteIndex({ folder, workers: 0, now: () => new Date(time) });
  const files = [];
  for (const [place, later] of minutes.entries()) {
    time += later * 60_000;
    files.push(`${(await publishNumber(index, place + 1)).versie.versie}.sqlite`);
  }
  await index.close();
  return files;
}

test.each<[title: string, minutes: number[], kept: number]>([
  ['the live version and the one before it stay, however long ago', [0, 60, 60], 2],
  ['a version that was live less than 15 minutes ago stays for its readers', [0, 60, 5, 10], 3],
  ['a version that was live 15 minutes ago goes', [0, 60, 5, 15], 2],
])('%s', async (_title, minutes, kept) => {
  const folder = temporaryFolder();
  const files = await publishApart(folder, minutes);
  expect(versions(folder).sort()).toEqual(files.slice(-kept).sort());
});

test('the pointer says which version is live, and until when those before it were', async () => {
  const folder = temporaryFolder();
  const [first, second] = (await publishApart(folder, [0, 5])).map((file) => file.replace('.sqlite', ''));
  expect(JSON.parse(readFileSync(join(folder, 'live.json'), 'utf8'))).toEqual({
    versie: second,
    volgnummer: 2,
    eerder: [{ versie: first, tot: '2026-11-21T12:05:00.000Z' }],
  });
});

test('a candidate that the pointer names already, as after an error at the very end, is not removed', async () => {
  const folder = temporaryFolder();
  const index = openIndex(`sqlite:${folder}`);
  const candidate = await (await index.writer()).candidate(REQUEST);
  const { versie } = (await candidate.finish()).versie;
  writeFileSync(join(folder, 'live.json'), JSON.stringify({ versie, volgnummer: 1, eerder: [] }));
  await candidate.discard();
  expect((await live(index)).versie.versie).toBe(versie);
  await index.close();
});

describe('a live version that cannot be read', () => {
  test.each<[how: string, damage: (folder: string, file: string) => void]>([
    ['its file is gone', (_folder, file) => rmSync(file)],
    ['its file is no database', (_folder, file) => writeFileSync(file, 'x'.repeat(5_000))],
    ['its file is empty', (_folder, file) => writeFileSync(file, '')],
    ['the pointer is empty', (folder) => writeFileSync(join(folder, 'live.json'), '')],
    ['the pointer says something else', (folder) => writeFileSync(join(folder, 'live.json'), '[]')],
  ])('is none, and a new one takes its place: %s', async (_how, damage) => {
    const folder = temporaryFolder();
    const before = openIndex(`sqlite:${folder}`);
    const { versie } = (await publishNumber(before, 1)).versie;
    await before.close();
    damage(folder, join(folder, `${versie}.sqlite`));
    const index = openIndex(`sqlite:${folder}`);
    expect(await (await index.writer()).live()).toBeUndefined();
    expect((await publishNumber(index, 2)).versie).toMatchObject({ volgnummer: 2, documenten: 1 });
    await index.close();
  });
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
  rmSync(join(folder, `${first.versie.versie}.sqlite`));
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
