import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { CannotStart } from './cannot-start.ts';
import { type RunningElasticsearch, startElasticsearch } from './start-elasticsearch.ts';

/**
 * `node infra/elasticsearch/with-elasticsearch.ts <command…>`: runs a command with the address of an Elasticsearch of its
 * own in ELASTICSEARCH_URL, and ends as the command ends. One that is given already is used; where none can run, the
 * command runs without, and the reason is said.
 */
const [command = '', ...rest] = process.argv.slice(2);
const given = process.env.ELASTICSEARCH_URL;
const server = given === undefined ? await started() : undefined;

try {
  process.exitCode = await run(given ?? server?.urls[0]);
} finally {
  await server?.stop();
}

async function started(): Promise<RunningElasticsearch | undefined> {
  try {
    return await startElasticsearch();
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    process.stderr.write(`De tests op Elasticsearch draaien niet: ${error.message}\n`);
    return undefined;
  }
}

/** The exit code of the command; a signal to us is one to it. */
function run(url: string | undefined): Promise<number> {
  const env = url === undefined ? process.env : { ...process.env, ELASTICSEARCH_URL: url };
  const child = spawn(command, rest, { stdio: 'inherit', env });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((ended, failed) => {
    child.on('error', failed);
    child.on('exit', (code, signal) => ended(code ?? 128 + constants.signals[signal ?? 'SIGTERM']));
  });
}
