import { existsSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { fixtureFolder } from '@sociale-kaart/fixtures/fixtures';
import { loadSources, sourceFile } from '../registry.ts';

const ids = async (mode: 'demo' | 'live') => (await loadSources(mode)).map(({ bron }) => bron.id);

test('what is invented is in the demo and not in the live sources', async () => {
  expect(await ids('demo')).toEqual(expect.arrayContaining(['duo-vo', 'landelijk', 'voorbeeldstad']));
  const live = await loadSources('live');
  expect(live.map(({ bron }) => bron.id)).not.toContain('voorbeeldstad');
  expect(live.every(({ bron }) => bron.verzonnen === 'nee')).toBe(true);
});

test('the sources come in the order of their ids, and each id is one file', async () => {
  const found = await ids('demo');
  expect(found).toEqual([...found].sort());
  expect(new Set(found).size).toBe(found.length);
  expect(new Set(found.map((id) => sourceFile(id))).size).toBe(found.length);
});

test('an id without a file is an error that names it', () => {
  expect(() => sourceFile('bestaat-niet')).toThrow('bestaat-niet');
});

test('every source has a fixture', async () => {
  const without = (await ids('demo')).filter((id) => !existsSync(`${fixtureFolder(id)}/manifest.json`));
  expect(without).toEqual([]);
});
