import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { CannotStart } from './cannot-start.ts';
import type { Distribution } from './distributions.ts';

const run = promisify(execFile);

/**
 * The folder of an unpacked distribution, which nobody writes to; fetched with Maven the first time and kept in a cache.
 * Rejects with `CannotStart` when that cannot be.
 */
export async function unpackedDistribution(distribution: Distribution, jdk: string): Promise<string> {
  const cache = cacheFolder();
  const unpacked = join(cache, distribution.name);
  if (await exists(unpacked)) return unpacked;
  await mkdir(cache, { recursive: true, mode: 0o755 });
  const making = await mkdtemp(join(cache, 'fetching-'));
  try {
    await fetchZip(distribution, making);
    await unpack(distribution, making, jdk);
    await rename(join(making, distribution.folder), unpacked).catch(async (error: unknown) => {
      if (!(await exists(unpacked))) throw error; // another process was first
    });
    return unpacked;
  } finally {
    await rm(making, { recursive: true });
  }
}

/** Root runs the server as another user, who cannot look below a home folder. */
function cacheFolder(): string {
  if (process.getuid?.() === 0) return '/var/cache/sociale-kaart';
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'sociale-kaart');
}

async function fetchZip(distribution: Distribution, folder: string): Promise<void> {
  const { group, artifact, version, sha256 } = distribution;
  const coordinates = `${group}:${artifact}:${version}:zip`;
  await run('mvn', ['-q', '-B', 'dependency:copy', `-Dartifact=${coordinates}`, `-DoutputDirectory=${folder}`]).catch(
    (error: NodeJS.ErrnoException & { stdout?: string }) => {
      if (error.code === 'ENOENT') {
        throw new CannotStart('Elasticsearch wordt opgehaald met Maven; het commando mvn is hier niet gevonden.');
      }
      throw new CannotStart(`Maven kon Elasticsearch niet ophalen: ${error.stdout ?? ''}`, { cause: error });
    },
  );
  const hash = createHash('sha256');
  await pipeline(createReadStream(join(folder, zipOf(distribution))), hash);
  if (hash.digest('hex') !== sha256) {
    throw new CannotStart(`Wat Maven ophaalde is niet het bestand dat hier bekend is van ${coordinates}.`);
  }
}

const zipOf = ({ artifact, version }: Distribution): string => `${artifact}-${version}.zip`;

/** With the `jar` of the JDK, since not every machine has `unzip`; it does not know which files are programs. */
async function unpack(distribution: Distribution, making: string, jdk: string): Promise<void> {
  const server = join(making, distribution.folder);
  await run(join(jdk, 'bin/jar'), ['xf', zipOf(distribution), distribution.folder], { cwd: making });
  const programs = join(server, 'bin');
  await run('chmod', ['-R', 'a+rX', server]);
  await run('chmod', ['a+x', ...(await readdir(programs)).map((file) => join(programs, file))]);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
