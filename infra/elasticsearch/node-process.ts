import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.ts';
import type { Distribution } from './distributions.ts';
import type { NodeSettings } from './node-folder.ts';
import { otherUser } from './run-user.ts';

/** Where the server lies, how it is started, and the Java that it runs on. */
export interface Programs {
  elasticsearch: string;
  start: Distribution['start'];
  jdk: string;
}

/** The environment that all programs of the distribution want. Nothing of the caller's own. */
export function environmentOf({ folder }: NodeSettings, { jdk }: Programs): NodeJS.ProcessEnv {
  return {
    PATH: '/usr/bin:/bin',
    HOME: folder,
    ES_JAVA_HOME: jdk,
    ES_PATH_CONF: join(folder, 'config'),
    ES_TMPDIR: join(folder, 'tmp'),
  };
}

/** One running server. */
export class NodeProcess {
  readonly #child: ChildProcess;
  readonly #log: string;

  /**
   * The signal at the death of the parent is what makes that no server is left behind, also when this process is killed:
   * it ends the launcher, and the server stops when its launcher is gone.
   */
  constructor(node: NodeSettings, programs: Programs) {
    this.#log = join(node.folder, 'node.log');
    const user = otherUser();
    const asUser = user ? ['--reuid', `${user.uid}`, '--regid', `${user.gid}`, '--clear-groups'] : [];
    const { program, environment } = programs.start;
    const log = openSync(this.#log, 'w');
    this.#child = spawn('setpriv', [...asUser, '--pdeathsig', 'KILL', join(programs.elasticsearch, program)], {
      cwd: node.folder,
      env: { ...environmentOf(node, programs), ...environment },
      stdio: ['ignore', log, log],
    });
    this.#child.on('error', () => {}); // told by failIfEnded
    closeSync(log);
  }

  get pid(): number | undefined {
    return this.#child.pid;
  }

  /** Rejects with `CannotStart` and the end of its log when the server is not there any more. */
  async failIfEnded(): Promise<void> {
    if (this.#child.pid === undefined) {
      throw new CannotStart('Elasticsearch wordt gestart met setpriv (uit util-linux); dat is hier niet gevonden.');
    }
    if (this.#isRunning()) return;
    const log = await readFile(this.#log, 'utf8');
    throw new CannotStart(`Elasticsearch is gestopt. Het einde van het logboek:\n${log.slice(-2_000)}`);
  }

  async stop(): Promise<void> {
    if (!this.#isRunning()) return;
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGTERM');
    await ended;
  }

  #isRunning(): boolean {
    return this.#child.pid !== undefined && this.#child.exitCode === null && this.#child.signalCode === null;
  }
}
