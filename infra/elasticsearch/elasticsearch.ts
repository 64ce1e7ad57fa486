import { commandLine } from '../src/command-line.ts';
import { CannotStart } from './cannot-start.ts';
import { startElasticsearch } from './start-elasticsearch.ts';
import { untilStopped } from './until-stopped.ts';

/** `npm run elasticsearch [-- --nodes 3] [--port 9200] [--folder data/elasticsearch]`: an Elasticsearch for development. */
const { values } = commandLine('npm run elasticsearch -- [--nodes 3] [--port 9200] [--folder data/elasticsearch]', {
  options: {
    nodes: { type: 'string', default: '1' },
    port: { type: 'string', default: '9200' },
    folder: { type: 'string' },
  },
});

try {
  say('Elasticsearch starten; de eerste keer wordt het opgehaald (130 MB).');
  const { urls, stop } = await startElasticsearch({
    nodes: Number(values.nodes),
    port: Number(values.port),
    ...(values.folder !== undefined && { folder: values.folder }),
  });
  say(`Elasticsearch antwoordt op ${urls.join(',')}. Stoppen met Ctrl-C.`);
  await untilStopped();
  await stop();
} catch (error) {
  if (!(error instanceof CannotStart)) throw error;
  say(error.message);
  process.exitCode = 1;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
