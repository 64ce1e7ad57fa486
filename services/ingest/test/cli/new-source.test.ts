import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { demoGeography } from '../../src/access/demo-access.ts';
import { CommandRefused } from '../../src/cli/command.ts';
import { checkId, createSource } from '../../src/cli/new-source.ts';
import { copyRepository } from '../repository-copy.ts';

const folder = copyRepository().folders.sources;

describe('a new source', () => {
  const made = async (id: string) =>
    createSource({
      id,
      file: join(folder, `${id}.ts`),
      fixture: join(folder, id),
      geography: loadGeography(await demoGeography()),
      now: new Date('2026-11-21T12:00:00Z'),
    });

  test('runs as it is made, with every record good and nothing to report', async () => {
    const { result, changed } = await made('zeist-sport');
    expect(changed).toBe(true);
    expect(result).toMatchObject({ oordeel: 'aanvaard', aantallen: { gelezen: 2, geldig: 2 }, issues: [] });
    expect(JSON.parse(readFileSync(join(folder, 'zeist-sport/expected.json'), 'utf8'))).toEqual(result);
  });

  test('is never written over one that is there', async () => {
    await made('er-al');
    const before = readFileSync(join(folder, 'er-al.ts'), 'utf8');
    await expect(made('er-al')).rejects.toThrow('bestaat al');
    expect(readFileSync(join(folder, 'er-al.ts'), 'utf8')).toBe(before);
  });

  test.each(['Zeist', 'zeist_sport', '1e-hulp', 'zeist-', '../zeist', ''])('is not named %j', (id) => {
    expect(() => checkId(id)).toThrow(CommandRefused);
  });
});
