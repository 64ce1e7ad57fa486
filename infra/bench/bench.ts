import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchBulk } from './bulk/bulk.ts';
import { benchEmbedded } from './embedded/embedded.ts';
import { benchIngest } from './ingest/ingest.ts';
import { machine } from './machine.ts';
import { benchSearch } from './search/search.ts';
import { targetsText } from './target.ts';

/** `npm run bench -- [embedded|ingest|bulk|search] [--size n] [--json]`: what infra/performance.md says, measured here and now. */
const BENCHES = { embedded: benchEmbedded, ingest: benchIngest, bulk: benchBulk, search: benchSearch };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { size: { type: 'string', default: '150000' }, json: { type: 'boolean', default: false } },
});
const size = Number(values.size);
const chosen = Object.entries(BENCHES).filter(([name]) => positionals.length === 0 || positionals.includes(name));
if (chosen.length === 0 || !(size > 0))
  throw new Error('npm run bench -- [embedded|ingest|bulk|search] [--size 150000] [--json]');

const before = machine();
const figures: Record<string, unknown> = {};
for (const [name, bench] of chosen) {
  const folder = await mkdtemp(join(tmpdir(), `bench-${name}-`));
  const result = await bench({ size, folder }).finally(() => rm(folder, { recursive: true, force: true }));
  figures[name] = result;
  if (!values.json) process.stdout.write(`\n${result.text}\n${targetsText(result.targets)}`);
}
if (values.json) process.stdout.write(`${JSON.stringify({ machine: before, size, ...figures }, null, 2)}\n`);
else process.stdout.write(`\n${JSON.stringify(before)}\n`);
