import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { fixtureFolder } from '@sociale-kaart/fixtures/fixtures';
import { Issue } from '@sociale-kaart/schemas/issue';
import { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import { EXPECTED } from '@sociale-kaart/stages/fixture/accept-fixture';
import { runFixture } from '@sociale-kaart/stages/fixture/run-fixture';
import { parseSnapshot } from '@sociale-kaart/stages/parse';
import { readSnapshot } from '@sociale-kaart/stages/snapshot/read-snapshot';
import { loadSources } from '../registry.ts';
import { demoGeography } from './demo-geography.ts';

const geography = demoGeography();
const sources = (await loadSources('demo')).map((source) => [source.bron.id, source] as const);

test.each(sources)('%s gives on its fixture what was reviewed (npm run accept rewrites it)', async (id, source) => {
  const folder = fixtureFolder(id);
  const expected: unknown = JSON.parse(readFileSync(join(folder, EXPECTED), 'utf8'));
  const result: unknown = JSON.parse(JSON.stringify(await runFixture(source, { folder, geography })));
  expect(result).toEqual(expected);
});

test.each(sources)('%s passes its own gate in the demo', async (id, source) => {
  const { oordeel } = await runFixture(source, { folder: fixtureFolder(id), geography });
  expect(oordeel).toBe('aanvaard');
});

test.each(sources)(
  'every row of the fixture of %s is in a record, left out, or refused with a reason',
  async (id, source) => {
    const folder = fixtureFolder(id);
    const { records, issues, aantallen, weggelaten } = await runFixture(source, { folder, geography });
    const { rows } = await parseSnapshot(source, await readSnapshot(folder));
    const kept = new Set(records.map(({ sleutel }) => sleutel));
    const refused = issues.filter(({ niveau }) => niveau === 'fout');
    const lost = rows.filter(({ cellen }) => !kept.has(cellen[source.sleutel]?.trim() ?? ''));
    const unexplained = lost.filter(({ regel }) => !refused.some((issue) => issue.regel === regel));
    const leftOut = Object.values(weggelaten).reduce((sum, count) => sum + count, 0);
    expect(unexplained).toHaveLength(leftOut);
    expect(aantallen.gelezen).toBe(aantallen.geldig + aantallen.afgekeurd + aantallen.weggelaten);
    expect([records.length, leftOut]).toEqual([aantallen.geldig, aantallen.weggelaten]);
  },
);

test.each(sources)('every issue of %s says where, and what would be right', async (id, source) => {
  const { issues } = await runFixture(source, { folder: fixtureFolder(id), geography });
  for (const issue of issues) {
    expect(Issue.safeParse(issue).error?.issues ?? []).toEqual([]);
    expect(issue).toHaveProperty('regel');
    expect(issue.code === 'regel-onleesbaar' || issue.code === 'dubbele-sleutel' || issue.veld !== undefined).toBe(
      true,
    );
    expect(issue.melding).toMatch(/^\p{Lu}.{20,}\.$|\?$/u);
  }
});

test.each(sources)(
  'every record of %s fits the model and keeps to the source, whatever ran before',
  async (id, source) => {
    const folder = fixtureFolder(id);
    const first = await runFixture(source, { folder, geography });
    const second = await runFixture(source, { folder, geography });
    expect(second).toEqual(first);
    for (const { inhoud } of first.records) expect(VoorzieningInhoud.safeParse(inhoud).success).toBe(true);
  },
);
