import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import type { Publishing } from '../../src/publish/publishing.ts';
import { memoryCatalogue } from './memory-catalogue.ts';
import { extension, type Setting, setting } from './setting.ts';

async function live({ index }: Setting): Promise<unknown> {
  return (await (await index.writer()).live())?.versie;
}

describe('publishing', () => {
  test('brings everything to an empty index, with what travels along', async () => {
    const here = setting();
    here.catalogue.put('1');
    here.catalogue.put('2');
    const publication = await here.publishNow();
    expect(publication).toMatchObject({
      oordeel: 'gepubliceerd',
      vanVolgnummer: 0,
      totVolgnummer: 2,
      bronnen: ['bron-a'],
    });
    expect(here.catalogue.ledger).toEqual([publication]);
    const reader = await here.index.reader();
    expect(reader?.versie).toMatchObject({ catalogusId: 'catalogus-1', demo: true, volgnummer: 2, documenten: 2 });
    expect(await reader?.attachment('geografie')).toEqual(extension);
  });

  test('writes nothing at all when nothing changed', async () => {
    const here = setting();
    here.catalogue.put('1');
    await here.publishNow();
    const before = await here.files();
    expect(await here.publishNow()).toMatchObject({ oordeel: 'niets-te-doen' });
    expect(await here.files()).toEqual(before);
    expect(here.catalogue.ledger).toHaveLength(1);
  });

  test('brings only what changed after the live version, tombstones too', async () => {
    const here = setting();
    for (const key of ['1', '2', '3']) here.catalogue.put(key);
    await here.publishNow();
    here.catalogue.put('1', { naam: 'Anders' });
    here.catalogue.remove('2');
    expect(await here.publishNow()).toMatchObject({ oordeel: 'gepubliceerd', vanVolgnummer: 3, totVolgnummer: 5 });
    const reader = await (await here.index.writer()).live();
    expect(reader).toMatchObject({ documenten: 2, grafstenen: 1, volgnummer: 5 });
  });

  test('builds anew when that is asked, though nothing changed', async () => {
    const here = setting();
    here.catalogue.put('1');
    const first = await here.publishNow();
    const second = await here.publishNow({ volledig: true });
    expect(second).toMatchObject({ oordeel: 'gepubliceerd', vanVolgnummer: 0, totVolgnummer: 1 });
    expect(second.versie).not.toBe(first.versie);
    expect((await here.index.versions()).eerder).toMatchObject([{ versie: first.versie }]);
  });

  test('builds anew when other code makes the documents, or the catalogue was put back', async () => {
    const here = setting();
    here.catalogue.put('1');
    const first = await here.publishNow();
    const second = await here.publishNow({ vingerafdruk: 'code-2' });
    expect(second).toMatchObject({ oordeel: 'gepubliceerd', vanVolgnummer: 0 });
    expect(second.versie).not.toBe(first.versie);
    here.catalogue.put('1');
    await here.publishNow({ vingerafdruk: 'code-2' });
    const older = memoryCatalogue();
    older.put('1');
    expect(await here.publishNow({ catalogue: older, vingerafdruk: 'code-2' })).toMatchObject({
      oordeel: 'gepubliceerd',
      vanVolgnummer: 0,
      totVolgnummer: 1,
    });
  });
});

describe('what fails leaves the live version as it is', () => {
  test.each<[string, (here: Setting) => Partial<Publishing>, object]>([
    [
      'a count that is not that of the catalogue',
      ({ catalogue }) => {
        catalogue.miscount(1);
        return {};
      },
      { oordeel: 'gepauzeerd', reden: 'De index heeft 2 documenten, de catalogus 3.' },
    ],
    [
      'a question that is not answered',
      () => ({ checks: [async () => ['113 wordt niet gevonden.']] }),
      { oordeel: 'gepauzeerd', reden: '113 wordt niet gevonden.' },
    ],
    [
      'another catalogue',
      () => {
        const other = memoryCatalogue('catalogus-2');
        for (const key of ['7', '8', '9']) other.put(key);
        return { catalogue: other };
      },
      { oordeel: 'mislukt', reden: expect.stringContaining('een andere catalogus') },
    ],
  ])('%s', async (_case, prepare, outcome) => {
    const here = setting();
    here.catalogue.put('1');
    await here.publishNow();
    const before = await live(here);
    here.catalogue.put('2');
    expect(await here.publishNow(prepare(here))).toMatchObject(outcome);
    expect(await live(here)).toBe(before);
    expect((await here.files()).filter((file) => file.endsWith('.sqlite'))).toHaveLength(1);
  });

  test('another catalogue that happens to have come as far', async () => {
    const here = setting();
    here.catalogue.put('1');
    await here.publishNow();
    const other = memoryCatalogue('catalogus-2');
    other.put('7');
    expect(await here.publishNow({ catalogue: other })).toMatchObject({
      oordeel: 'mislukt',
      reden: expect.stringContaining('een andere catalogus'),
    });
    expect(other.ledger).toHaveLength(1);
  });

  test.each<[string, (here: Setting) => Partial<Publishing>]>([
    ['while it is built', breaksInCatalogue],
    ['while it is planned', () => ({ index: openIndex(`sqlite:${import.meta.filename}`) })],
  ])('an error that nobody foresaw, %s, is told, and ends in the ledger', async (_when, broken) => {
    const here = setting();
    here.catalogue.put('1');
    const told: unknown[] = [];
    const publication = await here.publishNow(broken(here), (error) => told.push(error));
    expect(publication).toMatchObject({ oordeel: 'mislukt', reden: expect.stringMatching(/disk I\/O error|ENOTDIR/) });
    expect(told).toHaveLength(1);
    expect(here.catalogue.ledger).toEqual([publication]);
    expect(await live(here)).toBeUndefined();
  });
});

function breaksInCatalogue({ catalogue }: Setting): Partial<Publishing> {
  return {
    catalogue: {
      ...catalogue,
      // biome-ignore lint/correctness/useYield: it breaks before its first change
      *changesSince() {
        throw new Error('disk I/O error');
      },
    },
  };
}

test('a live version that was damaged is made anew from the catalogue', async () => {
  const here = setting();
  here.catalogue.put('1');
  const { versie } = await here.publishNow();
  await writeFile(join(here.folder, `${versie}.sqlite`), 'no database');
  const publication = await here.publishNow();
  expect(publication).toMatchObject({ oordeel: 'gepubliceerd', vanVolgnummer: 0, totVolgnummer: 1 });
  expect(here.catalogue.ledger).toHaveLength(2);
  expect(await live(here)).toBe(publication.versie);
});
