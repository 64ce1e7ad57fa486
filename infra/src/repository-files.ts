import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RepositoryFile } from './rule.ts';

/** Every file that git tracks or would track (untracked, not ignored) and that is still there, sorted by path. */
export function repositoryFiles(root: string): RepositoryFile[] {
  const listing = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return [...new Set(listing.split('\0'))]
    .filter((path) => path !== '' && existsSync(join(root, path)))
    .sort()
    .map((path) => ({ path, read: readOnce(join(root, path)) }));
}

function readOnce(path: string): () => string {
  let content: string | undefined;
  return () => {
    content ??= readFileSync(path, 'utf8');
    return content;
  };
}
