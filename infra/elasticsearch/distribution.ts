import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { access, mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { CannotStart } from './cannot-start.ts';

/** The server that Elastic publishes for integration tests: HTTP, security and the core features, nothing else. */
const VERSION = '9.5.0';
const ARTIFACT = `org.elasticsearch.distribution.integ-test-zip:elasticsearch:${VERSION}:zip`;
const SHA256 = 'db0e275fd790f723eca7bcde96069fd6fed304ad23afdb70c8c09553dd9e8b1b';
const NAME = `elasticsearch-${VERSION}`;

const run = promisify(execFile);

/**
 * The folder of the unpacked distribution, which nobody writes to; fetched with Maven (130 MB) the first time and kept in
 * a cache. Rejects with `CannotStart` when that cannot be.
 */
export async function distribution(jdk: string): Promise<string> {
  const cache = cacheFolder();
  const unpacked = join(cache, NAME);
  if (await exists(unpacked)) return unpacked;
  await mkdir(cache, { recursive: true, mode: 0o755 });
  const making = await mkdtemp(join(cache, 'fetching-'));
  try {
    await fetchZip(making);
    await unpack(making, jdk);
    await rename(join(making, NAME), unpacked).catch(async (error: unknown) => {
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

async function fetchZip(folder: string): Promise<void> {
  await run('mvn', ['-q', '-B', 'dependency:copy', `-Dartifact=${ARTIFACT}`, `-DoutputDirectory=${folder}`]).catch(
    (error: NodeJS.ErrnoException & { stdout?: string }) => {
      if (error.code === 'ENOENT') {
        throw new CannotStart('Elasticsearch wordt opgehaald met Maven; het commando mvn is hier niet gevonden.');
      }
      throw new CannotStart(`Maven kon Elasticsearch niet ophalen: ${error.stdout ?? ''}`, { cause: error });
    },
  );
  const hash = createHash('sha256');
  await pipeline(createReadStream(join(folder, `${NAME}.zip`)), hash);
  if (hash.digest('hex') !== SHA256) {
    throw new CannotStart(`Wat Maven ophaalde is niet het bestand dat hier bekend is van ${ARTIFACT}.`);
  }
}

/** With the `jar` of the JDK, since not every machine has `unzip`; it does not know which files are programs. */
async function unpack(folder: string, jdk: string): Promise<void> {
  await run(join(jdk, 'bin/jar'), ['xf', `${NAME}.zip`], { cwd: folder });
  const programs = join(folder, NAME, 'bin');
  await run('chmod', ['-R', 'a+rX', join(folder, NAME)]);
  await run('chmod', ['a+x', ...(await readdir(programs)).map((file) => join(programs, file))]);
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
