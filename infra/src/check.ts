import { join } from 'node:path';
import { ALL_RULES } from './all-rules.ts';
import { repositoryFiles } from './repository-files.ts';

/** `npm run check`, the part about the repository itself: one line per violation, exit code 1 when there are any. */
const files = repositoryFiles(join(import.meta.dirname, '../..'));
const violations = Object.values(ALL_RULES).flatMap((rule) => rule(files));

for (const { path, message } of violations) process.stdout.write(`${path}: ${message}\n`);
process.stdout.write(
  `Checked ${files.length} files (${Object.keys(ALL_RULES).join(', ')}): ${violations.length} violations.\n`,
);
process.exitCode = violations.length === 0 ? 0 : 1;
