import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fixtureFolder } from '@sociale-kaart/fixtures/fixtures';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { mapRows } from '@sociale-kaart/stages/map/map-rows';
import { parseSnapshot } from '@sociale-kaart/stages/parse';
import type { Snapshot } from '@sociale-kaart/stages/snapshot';
import { validateRecords } from '@sociale-kaart/stages/validate';
import source from '../national/lrk.ts';

const fixture = readFileSync(join(fixtureFolder('lrk'), 'bodies/export_opendata_lrk.csv')).toString('latin1');
const [header = '', sample = ''] = fixture.split('\r\n');
const geography = loadGeography();

test.each([
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${header}\r\n${named('Crèche é')}\r\n`)],
  ['UTF-8', Buffer.from(`${header}\r\n${named('Crèche é')}\r\n`)],
  ['windows-1252', Buffer.from(`${header}\r\n${named('Crèche é')}\r\n`, 'latin1')],
  ['a file that does not end its last line', Buffer.from(`${header}\r\n${named('Crèche é')}`)],
])('%s is read as it was meant', async (_form, body) => {
  const { records, issues } = await read(body);
  expect(records.map(({ inhoud }) => inhoud.naam)).toEqual(['Crèche é']);
  expect(issues).toEqual([]);
});

test('columns are found by their names, whatever their order', async () => {
  const turned = [header, sample].map((line) => line.split(';').reverse().join(';')).join('\r\n');
  expect(await read(Buffer.from(turned))).toEqual(await read(Buffer.from(`${header}\r\n${sample}`)));
});

test('the column of the second export is tolerated and reported', async () => {
  const { records, issues } = await read(Buffer.from(`${header};uitschrijfdatum\r\n${sample};\r\n`));
  expect(records).toHaveLength(1);
  expect(issues).toEqual([
    expect.objectContaining({ niveau: 'waarschuwing', code: 'kolom-nieuw', veld: 'uitschrijfdatum' }),
  ]);
});

test('an export without its header tells nothing of its first row', async () => {
  const failing = read(Buffer.from(`${sample}\r\n${sample}\r\n`));
  await expect(failing).rejects.toMatchObject({ code: 'kolom-ontbreekt' });
  const message = await failing.then(() => '', String);
  const told = sample.split(';').filter((cell) => cell.length > 3 && message.includes(cell));
  expect(told).toEqual([]);
});

test('another file is no register', async () => {
  const other = read(Buffer.from('naam;plaats\r\nDe Boom;Zeist\r\n'));
  await expect(other).rejects.toMatchObject({ name: 'ParseFailed', code: 'kolom-ontbreekt' });
});

test.each([
  ["'info@x.nl'", 'info@x.nl'],
  ["''info@x.nl''", 'info@x.nl'],
  [" 'info@x.nl' ", 'info@x.nl'],
  ["''", ''],
  ["''''", ''],
  ["'", "'"],
  ["'s-Gravenhage", "'s-Gravenhage"],
  ["''s-Gravenhage'", "'s-Gravenhage"],
  ["d'Oude School", "d'Oude School"],
])('the cell %s is %j', async (cell, plain) => {
  const { rows } = await parse(Buffer.from(`${header}\r\n${named(cell)}\r\n`));
  expect(rows[0]?.cellen.actuele_naam_oko).toBe(plain);
});

test('apostrophes without end are taken off in a moment', async () => {
  const { rows } = await parse(Buffer.from(`${header}\r\n${named("'".repeat(400_000))}\r\n`));
  expect(rows[0]?.cellen.actuele_naam_oko).toBe('');
});

test('a line that cannot be read is reported without what it tells', async () => {
  const { rows } = await parse(Buffer.from(`${header}\r\n2;VGO;Nee;Verzonnen Gastouder\r\n`));
  expect(rows[0]?.fout).toMatchObject({ code: 'regel-onleesbaar', regel: 2 });
  expect(rows[0]?.fout).not.toHaveProperty('waarde');
});

/** The row of the sample with another name. */
function named(naam: string): string {
  return sample.replace('CompaNanny Statenkwartier BSO', naam);
}

function parse(body: Buffer) {
  const snapshot: Snapshot = {
    manifest: { bron: 'lrk', opgehaaldOp: '2026-11-21T00:00:00.000Z', exchanges: [] },
    body: async () => body,
  };
  return parseSnapshot(source, snapshot);
}

async function read(body: Buffer) {
  const parsed = await parse(body);
  const mapped = mapRows(source, parsed.rows);
  const { records, issues } = validateRecords(mapped.mapped, { source, geography });
  return { records, issues: [...parsed.issues, ...mapped.issues, ...issues] };
}
