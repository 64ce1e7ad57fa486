import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { CannotStart } from './cannot-start.ts';
import { unpackedDistribution } from './distribution.ts';
import { type Distribution, FOR_TESTS } from './distributions.ts';
import { findJdk } from './find-jdk.ts';
import { freePorts } from './free-ports.ts';
import { type Access, isHealthy } from './is-healthy.ts';
import { giveTo, type JavaSettings, makeNodeFolder, type NodeSettings } from './node-folder.ts';
import { NodeProcess, type Programs } from './node-process.ts';
import { otherUser } from './run-user.ts';
import { type Credentials, secureNode } from './secure-node.ts';

export interface ElasticsearchOptions {
  /** How many servers form the cluster; 1 by default. */
  nodes?: number;
  /** Where it keeps its data, for a next start; without it a temporary folder, which goes at the stop. */
  folder?: string;
  /** Of the first node, the others follow; by default any that are free. */
  port?: number;
  /** One user, and https; for one node. */
  security?: Credentials;
  /** Of each node; 512 MB and a quick start by default. */
  java?: JavaSettings;
  /** Which server; the one for tests by default. */
  distribution?: Distribution;
}

/** A cluster that answers. */
export interface RunningElasticsearch {
  /** Of each node. */
  urls: string[];
  /** The process of each node. */
  pids: number[];
  /** File of the certificate to trust, when `security` was asked. */
  ca?: string;
  stop(): Promise<void>;
}

/** Seconds that a start may take: 7 for one node on a quiet machine, but tests run on busy ones. */
const PATIENCE = { one: 120, more: 240 };
/** For development and tests. */
const SMALL: JavaSettings = { heapMb: 512, quick: true };
/** All that the two processes of a node take beside the heap (measured: 400 MB in all after the start with 512). */
const MEGABYTES_BESIDE_HEAP = 200;

/** Starts an Elasticsearch of its own, for development and tests. Rejects with `CannotStart`. */
export async function startElasticsearch(options: ElasticsearchOptions = {}): Promise<RunningElasticsearch> {
  requireMemory(options);
  const { distribution = FOR_TESTS } = options;
  const jdk = await findJdk(distribution);
  const elasticsearch = await unpackedDistribution(distribution, jdk);
  const programs: Programs = { jdk, elasticsearch, start: distribution.start };
  const folder = options.folder ?? (await mkdtemp(join(tmpdir(), 'elasticsearch-')));
  const processes: NodeProcess[] = [];
  const stop = async () => {
    await Promise.all(processes.map((node) => node.stop()));
    if (options.folder === undefined) await rm(folder, { recursive: true, force: true });
  };
  try {
    const { cluster, access } = await makeCluster(folder, options, programs);
    processes.push(...cluster.map((node) => new NodeProcess(node, programs)));
    const urls = cluster.map(({ httpPort }) => `http${access ? 's' : ''}://127.0.0.1:${httpPort}`);
    await ready(processes, () => isHealthy(urls[0] as string, cluster.length, access));
    return { urls, pids: processes.map(({ pid }) => pid as number), ...(access && { ca: access.ca }), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Cluster {
  cluster: NodeSettings[];
  access: Access | undefined;
}

async function makeCluster(
  folder: string,
  { nodes = 1, port, security, java = SMALL }: ElasticsearchOptions,
  programs: Programs,
): Promise<Cluster> {
  const free = await freePorts(2 * nodes);
  const cluster = Array.from({ length: nodes }, (_, place) => ({
    name: `node-${place + 1}`,
    folder: join(folder, `node-${place + 1}`),
    httpPort: port === undefined ? (free[place] as number) : port + place,
    transportPort: free[nodes + place] as number,
    secured: security !== undefined,
    java,
  }));
  for (const node of cluster) await makeNodeFolder(node, cluster);
  const access = security && { ...security, ca: await secureNode(cluster[0] as NodeSettings, programs, security) };
  const user = otherUser();
  if (user) await giveTo(user, folder);
  return { cluster, access };
}

async function ready(processes: readonly NodeProcess[], isReady: () => Promise<boolean>): Promise<void> {
  const seconds = processes.length === 1 ? PATIENCE.one : PATIENCE.more;
  const end = performance.now() + seconds * 1_000;
  while (!(await isReady())) {
    for (const node of processes) await node.failIfEnded();
    if (performance.now() > end) throw new CannotStart(`Elasticsearch antwoordt na ${seconds} seconden nog niet.`);
    await wait(200);
  }
}

function requireMemory({ nodes = 1, java = SMALL }: ElasticsearchOptions): void {
  const free = Math.round(process.availableMemory() / 2 ** 20);
  const needed = nodes * (java.heapMb + MEGABYTES_BESIDE_HEAP);
  if (free < needed) {
    throw new CannotStart(`Elasticsearch heeft hier ${needed} MB geheugen nodig; er is nog ${free} MB vrij.`);
  }
}
