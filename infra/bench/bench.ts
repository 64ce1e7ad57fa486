import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CannotStart } from '../elasticsearch/cannot-start.ts';
import { commandLine, refuse } from '../src/command-line.ts';
import { benchBulk } from './bulk/bulk.ts';
import { benchDutchBaseline } from './dutch-baseline/dutch-baseline.ts';
import { benchEmbedded } from './embedded/embedded.ts';
import { benchIngest } from './ingest/ingest.ts';
import { machine } from './machine.ts';
import { benchSearch } from './search/search.ts';
import { targetsText } from './target.ts';
import { benchText } from './text/text.ts';

/**
 * `npm run bench -- [embedded|ingest|bulk|search|text|dutch-baseline] [--size n] [--json] [--accept]`: what infra/performance.md
 * says, measured here and now. Without a name all but `dutch-baseline`, which fetches a server of 826 MB of its own.
 * `--accept` rewrites figures that tests compare with.
 */
const BENCHES = {
  embedded: benchEmbedded,
  ingest: benchIngest,
  bulk: benchBulk,
  search: benchSearch,
  text: benchText,
  'dutch-baseline': benchDutchBaseline,
};

const USAGE = `npm run bench -- [${Object.keys(BENCHES).join('|')}] [--size 150000] [--json] [--accept]`;
const { values, positionals } = commandLine(USAGE, {
  allowPositionals: true,
  options: {
    size: { type: 'string', default: '150000' },
    json: { type: 'boolean', default: false },
    accept: { type: 'boolean', default: false },
  },
});
const [size, { accept }] = [Number(values.size), values];
const { 'dutch-baseline': _, ...usual } = BENCHES;
const chosen = Object.entries(BENCHES).filter(([name]) =>
  positionals.length === 0 ? name in usual : positionals.includes(name),
);
const unknown = positionals.filter((name) => !(name in BENCHES));
if (unknown.length > 0) refuse(USAGE, `there is no bench ${unknown.join(', ')}`);
if (!Number.isInteger(size) || size < 1) refuse(USAGE, `--size is a number of voorzieningen, not ${values.size}`);

const before = machine();
const figures: Record<string, unknown> = {};
try {
  for (const [name, bench] of chosen) {
    const folder = await mkdtemp(join(tmpdir(), `bench-${name}-`));
    const result = await bench({ size, folder, accept }).finally(() => rm(folder, { recursive: true, force: true }));
    figures[name] = result;
    if (!values.json) process.stdout.write(`\n${result.text}\n${targetsText(result.targets)}`);
  }
  if (values.json) process.stdout.write(`${JSON.stringify({ machine: before, size, ...figures }, null, 2)}\n`);
  else process.stdout.write(`\n${JSON.stringify(before)}\n`);
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
