import { chown, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { RunUser } from './run-user.ts';

/** One server of a cluster: its own folder and ports on the loopback address. */
export interface NodeSettings {
  name: string;
  folder: string;
  httpPort: number;
  transportPort: number;
  /** Asks for a password and speaks https: secure-node.ts. */
  secured: boolean;
  java: JavaSettings;
}

export interface JavaSettings {
  heapMb: number;
  /** For tests: a compiler that does not optimise far (C1) halves the work of starting. Not to measure with. */
  quick: boolean;
}

/** To standard output only. */
const LOGGING = `status = error
appender.console.type = Console
appender.console.name = console
appender.console.layout.type = PatternLayout
appender.console.layout.pattern = [%d{ISO8601}][%-5p][%-25c{1.}] [%node_name] %marker%m%n
rootLogger.level = info
rootLogger.appenderRef.console.ref = console
`;

/** The files of secure-node.ts, in the folder of the configuration. */
const HTTPS = {
  'xpack.security.http.ssl.enabled': true,
  'xpack.security.http.ssl.certificate': 'node/node.crt',
  'xpack.security.http.ssl.key': 'node/node.key',
};

/** Makes the folder of a node with its configuration; the server keeps data, logs and temporary files in it. */
export async function makeNodeFolder(node: NodeSettings, cluster: readonly NodeSettings[]): Promise<void> {
  const config = join(node.folder, 'config');
  for (const folder of ['config/jvm.options.d', 'data', 'logs', 'tmp']) {
    await mkdir(join(node.folder, folder), { recursive: true });
  }
  await writeFile(join(config, 'elasticsearch.yml'), settings(node, cluster));
  await writeFile(join(config, 'jvm.options'), jvmOptions(node));
  await writeFile(join(config, 'log4j2.properties'), LOGGING);
}

function jvmOptions({ folder, java: { heapMb, quick } }: NodeSettings): string {
  const compiler = quick ? ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'] : ['-XX:+UseG1GC'];
  const options = [
    `-Xms${heapMb}m`,
    `-Xmx${heapMb}m`,
    ...compiler,
    '-XX:-AlwaysPreTouch',
    `-Djava.io.tmpdir=${join(folder, 'tmp')}`,
    '--add-modules=jdk.incubator.vector',
    '-XX:+ExitOnOutOfMemoryError',
  ];
  return `${options.join('\n')}\n`;
}

/** Gives a folder with all that is in it to the user that runs the server. */
export async function giveTo({ uid, gid }: RunUser, folder: string): Promise<void> {
  const inside = await readdir(folder, { recursive: true });
  for (const path of ['', ...inside]) await chown(join(folder, path), uid, gid);
}

/** Values in JSON are YAML too. */
function settings(node: NodeSettings, cluster: readonly NodeSettings[]): string {
  const all = {
    'cluster.name': 'sociale-kaart',
    'node.name': node.name,
    'network.host': '127.0.0.1',
    'http.port': node.httpPort,
    'transport.port': node.transportPort,
    'path.data': join(node.folder, 'data'),
    'path.logs': join(node.folder, 'logs'),
    'xpack.security.enabled': node.secured,
    ...(node.secured && HTTPS),
    'cluster.routing.allocation.disk.threshold_enabled': false, // a laptop with a full disk may run the tests
    ...discovery(cluster),
  };
  return Object.entries(all)
    .map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`)
    .join('');
}

function discovery(cluster: readonly NodeSettings[]): Record<string, unknown> {
  if (cluster.length === 1) return { 'discovery.type': 'single-node' };
  return {
    'discovery.seed_hosts': cluster.map(({ transportPort }) => `127.0.0.1:${transportPort}`),
    'cluster.initial_master_nodes': cluster.map(({ name }) => name),
  };
}
