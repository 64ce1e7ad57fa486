import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { CannotStart } from './cannot-start.ts';
import { freePorts, isFree } from './free-ports.ts';
import { type RunningElasticsearch, startElasticsearch } from './start-elasticsearch.ts';

/**
 * `node infra/elasticsearch/with-elasticsearch.ts <command> [arguments]`: runs a command with `ELASTICSEARCH_URL`, the
 * address of a server that is there for as long as the command takes. One that the environment names already is used;
 * when none can be started the command runs without, and tests say what they left out.
 */
const [command = '', ...given] = process.argv.slice(2);

/** Always the same one when it is free: results of tests are kept by what they saw, the address included. */
const PORT = 19_200;

const server = process.env.ELASTICSEARCH_URL ? undefined : await startIfPossible();
const child = spawn(command, given, {
  stdio: 'inherit',
  env: { ...process.env, ...(server && { ELASTICSEARCH_URL: server.urls[0] }) },
});
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => child.kill(signal));
const [code] = await once(child, 'exit');
await server?.stop();
process.exitCode = code ?? 1;

async function startIfPossible(): Promise<RunningElasticsearch | undefined> {
  try {
    const [other = PORT] = await freePorts(1);
    return await startElasticsearch({ port: (await isFree(PORT)) ? PORT : other });
  } catch (error) {
    if (!(error instanceof CannotStart)) throw error;
    process.stderr.write(`Zonder Elasticsearch: ${error.message}\n`);
    return undefined;
  }
}
