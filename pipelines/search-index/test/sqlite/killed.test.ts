import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { openIndex } from '../../src/open-index.ts';
import { live, makeDocument, makeQuery, publish, put, REQUEST } from '../contract/engine.ts';
import { temporaryFolder } from './temporary-folder.ts';

const CHILD = new URL('./processes/publish-until-killed.ts', import.meta.url);
const OLD = Array.from({ length: 20 }, (_, nr) => makeDocument(`oud${nr}`, { codes: { van: ['oud'] } }));
const NEW = Array.from({ length: 400 }, (_, nr) => makeDocument(`nieuw${nr}`, { codes: { van: ['nieuw'] } }));

interface Kill {
  /** The step at which the child kills itself, or after which the parent does so, some milliseconds later. */
  step: string;
  after?: number;
}

/** Starts a publication of NEW on top of the old version, and waits until it was killed. */
async function publishAndKill(folder: string, { step, after }: Kill): Promise<NodeJS.Signals | null> {
  const child = fork(CHILD, { stdio: 'inherit' });
  const exit = once(child, 'exit');
  const request = { ...REQUEST, volledig: false, volgnummer: 2 };
  child.on('message', async (reached) => {
    if (after === undefined || reached !== step) return;
    await delay(after);
    child.kill('SIGKILL');
  });
  child.send({ folder, request, documents: NEW, killAt: after === undefined ? step : '' });
  const [, signal] = await exit;
  return signal;
}

async function counts(folder: string): Promise<[volgnummer: number, old: number, added: number]> {
  const index = openIndex(`sqlite:${folder}`);
  const reader = await live(index);
  const answer = await reader.search(
    makeQuery({
      tellingen: ['oud', 'nieuw'].map((naam) => ({ naam, binnen: { lijst: 'van', codes: [naam] } })),
    }),
  );
  await index.close();
  return [reader.versie.volgnummer, answer.tellingen.oud ?? 0, answer.tellingen.nieuw ?? 0];
}

async function withOldVersion(): Promise<string> {
  const folder = temporaryFolder();
  const index = openIndex(`sqlite:${folder}`);
  await publish(index, OLD.map(put), { volgnummer: 1 });
  await index.close();
  return folder;
}

test.each<[string, Kill]>([
  ['with a new file', { step: 'candidate' }],
  ['halfway the changes', { step: 'applying' }],
  ['before the pointer moves', { step: 'finished' }],
])('killed %s, the old version is live and the next publication works', async (_, kill) => {
  const folder = await withOldVersion();
  expect(await publishAndKill(folder, kill)).toBe('SIGKILL');
  expect(await counts(folder)).toEqual([1, 20, 0]);

  const index = openIndex(`sqlite:${folder}`);
  await publish(index, NEW.map(put), { volledig: false, volgnummer: 3 });
  await index.close();
  expect(await counts(folder)).toEqual([3, 20, 400]);
  expect(readdirSync(folder).filter((file) => file.startsWith('versie-'))).toHaveLength(2);
});

test.each<[string, Required<Kill>]>([
  ['while it finishes the file', { step: 'finishing', after: 0 }],
  ['some time later', { step: 'finishing', after: 3 }],
  ['while the pointer moves', { step: 'finished', after: 0 }],
  ['a little later', { step: 'finished', after: 3 }],
  ['when older versions go', { step: 'finished', after: 12 }],
])('killed %s, the old or the new version is live, whole', async (_, kill) => {
  const folder = await withOldVersion();
  await publishAndKill(folder, kill);
  expect([
    [1, 20, 0],
    [2, 20, 400],
  ]).toContainEqual(await counts(folder));
});

test('the child does publish when nobody kills it', async () => {
  const folder = await withOldVersion();
  expect(await publishAndKill(folder, { step: 'never' })).toBeNull();
  expect(await counts(folder)).toEqual([2, 20, 400]);
});
