import { execFile } from 'node:child_process';
import { pbkdf2Sync, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { NodeSettings } from './node-folder.ts';
import { environmentOf, type Programs } from './node-process.ts';

/** The one user of a server that asks who is there. */
export interface Credentials {
  username: string;
  password: string;
}

const run = promisify(execFile);

/**
 * Makes the user and the certificate of a node that is secured; gives the file of the certificate, which is its own
 * authority. For one node: between nodes a cluster would want TLS as well.
 */
export async function secureNode(node: NodeSettings, programs: Programs, user: Credentials): Promise<string> {
  const config = join(node.folder, 'config');
  const env = environmentOf(node, programs);
  const zip = join(config, 'node.zip');
  const names = ['--name', 'node', '--dns', 'localhost', '--ip', '127.0.0.1'];
  const certutil = join(programs.elasticsearch, 'bin/elasticsearch-certutil');
  await run(certutil, ['cert', '--self-signed', '--pem', '--silent', ...names, '--out', zip], { env });
  await run(join(programs.jdk, 'bin/jar'), ['xf', zip], { cwd: config });
  await writeFile(join(config, 'users'), `${user.username}:${hashed(user.password)}\n`);
  await writeFile(join(config, 'users_roles'), `superuser:${user.username}\n`);
  return join(config, 'node/node.crt');
}

/** As the file realm of Elasticsearch keeps passwords: PBKDF2 with SHA-512, 10,000 rounds. */
function hashed(password: string): string {
  const salt = randomBytes(32);
  const hash = pbkdf2Sync(password, salt, 10_000, 32, 'sha512');
  return `{PBKDF2}10000$${salt.toString('base64')}$${hash.toString('base64')}`;
}
