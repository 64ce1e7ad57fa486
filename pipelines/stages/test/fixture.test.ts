import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { municipalSource } from '../src/connectors/municipal-source.ts';
import { acceptFixture } from '../src/fixture/accept-fixture.ts';
import { runFixture } from '../src/fixture/run-fixture.ts';
import { temporaryFolder } from './temporary-folder.ts';

const geography = loadGeography();

const URL_OF_FILE = 'https://open.voorbeeldstad.example/sociale-kaart.csv';
const FILE = 'id;naam;organisatie;categorieen\na;Inloop De Kade;Stichting Verzonnen;inloop\n';

const source = municipalSource({
  id: 'verzonnen',
  naam: 'Voorbeeldstad',
  beheerder: { naam: 'Gemeente Voorbeeldstad', url: 'https://voorbeeldstad.example' },
  niveau: 'gemeentelijk',
  licentie: 'CC0-1.0',
  naamsvermelding: 'Gemeente Voorbeeldstad',
  homepage: 'https://voorbeeldstad.example',
  schema: '15 4 * * *',
  url: URL_OF_FILE,
  verwacht: { min: 1, max: 1_000 },
});

function newFixture(): string {
  const folder = temporaryFolder();
  const exchange = {
    methode: 'GET',
    url: URL_OF_FILE,
    status: 200,
    headers: {},
    bestand: 'kaart.csv',
    sha256: '0'.repeat(64),
    bytes: 0,
  };
  const opgehaaldOp = '2026-11-21T03:00:00.000Z';
  const manifest = { bron: 'verzonnen', opgehaaldOp, verwacht: { min: 1, max: 1 }, exchanges: [exchange] };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'kaart.csv'), FILE);
  return folder;
}

function edit(folder: string): void {
  writeFileSync(join(folder, 'kaart.csv'), FILE.replace('De Kade', 'De Steiger'));
}

test('an edited fixture is refused until it is accepted', async () => {
  const folder = newFixture();
  edit(folder);
  await expect(runFixture(source, { folder, geography })).rejects.toThrow('npm run accept');
  const { result } = await acceptFixture(source, { folder, geography });
  expect(result.records[0]?.inhoud.naam).toBe('Inloop De Steiger');
  expect(await runFixture(source, { folder, geography })).toEqual(result);
});

test('accepting tells whether there is something to review', async () => {
  const folder = newFixture();
  expect((await acceptFixture(source, { folder, geography })).changed).toBe(true);
  expect((await acceptFixture(source, { folder, geography })).changed).toBe(false);
  edit(folder);
  expect((await acceptFixture(source, { folder, geography })).changed).toBe(true);
});

test('a fixture is trimmed, so its manifest says how many records are right', async () => {
  const folder = newFixture();
  await acceptFixture(source, { folder, geography });
  const live = { ...source, verwacht: { ...source.verwacht, min: 900 } };
  expect((await runFixture(live, { folder, geography })).oordeel).toBe('aanvaard');
  const manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify({ ...manifest, verwacht: undefined }));
  const { oordeel, issues } = await runFixture(live, { folder, geography });
  expect(oordeel).toBe('aangehouden');
  expect(issues.map(({ code }) => code)).toContain('te-weinig-records');
});
