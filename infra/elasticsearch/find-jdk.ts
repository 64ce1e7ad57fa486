import { execFile } from 'node:child_process';
import { access, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CannotStart } from './cannot-start.ts';
import type { Distribution } from './distributions.ts';

/** Where Linux distributions put theirs. */
const SYSTEM_FOLDER = '/usr/lib/jvm';

const run = promisify(execFile);

/**
 * The folder of a JDK that this Elasticsearch runs on: `ES_JAVA_HOME`, `JAVA_HOME`, or one of the system's. A JRE will not do:
 * the server asks for modules of the JDK, and its `jar` unpacks the distribution. Rejects with `CannotStart`.
 */
export async function findJdk({ java: { oldest, newest } }: Distribution): Promise<string> {
  for (const folder of await candidates(process.env)) {
    const version = await javaVersion(folder);
    if (version >= oldest && version <= newest) return folder;
  }
  const range = Number.isFinite(newest) ? `${oldest} tot en met ${newest}` : `${oldest} of hoger`;
  throw new CannotStart(
    `Elasticsearch heeft een JDK van versie ${range} nodig, en die is hier niet gevonden. ` +
      'Installeer er een, of zeg met ES_JAVA_HOME in welke map hij staat.',
  );
}

async function candidates({ ES_JAVA_HOME, JAVA_HOME }: NodeJS.ProcessEnv): Promise<string[]> {
  const system = await readdir(SYSTEM_FOLDER).catch(() => []);
  const given = [ES_JAVA_HOME, JAVA_HOME].filter((folder) => folder !== undefined && folder !== '');
  return [...given, ...system.toSorted().map((name) => join(SYSTEM_FOLDER, name))] as string[];
}

/** 0 when there is no JDK in the folder. */
async function javaVersion(folder: string): Promise<number> {
  try {
    await access(join(folder, 'bin/jar'));
    const { stdout } = await run(join(folder, 'bin/java'), ['--version']);
    return Number(/^\S+ (\d+)/.exec(stdout)?.[1] ?? 0);
  } catch {
    return 0;
  }
}
