import { isSourceFixture } from '../file-kinds.ts';
import type { Rule, Violation } from '../rule.ts';

/** Names of a kind, not of a subject: what lies there has nothing in common but that nobody knew where to put it. */
const KINDS = new Set(['utils', 'util', 'helpers', 'helper', 'common', 'types', 'constants', 'shared', 'misc']);

const KEBAB = /^\.?[a-z0-9]+(?:[-.][a-z0-9]+)*$/;

/** Names that tools and readers expect to be written so. */
const CONVENTIONAL = /^(?:[A-Z]+(?:_[A-Z]+)*(?:\.md)?|Dockerfile)$/;

export const names: Rule = (files) =>
  files.filter(({ path }) => !isSourceFixture(path)).flatMap(({ path }) => namesIn(path));

function namesIn(path: string): Violation[] {
  const segments = path.split('/');
  const file = segments.at(-1) ?? '';
  const message = [...segments.map(kindName), barrel(file), ...segments.map(notKebab)].find(
    (text) => text !== undefined,
  );
  return message === undefined ? [] : [{ path, message }];
}

function kindName(segment: string): string | undefined {
  const name = segment.split('.')[0] ?? '';
  return KINDS.has(name.toLowerCase()) ? `"${name}" names a kind; name it after the feature it serves` : undefined;
}

function barrel(file: string): string | undefined {
  return /^index\.(?:ts|js|mjs)$/.test(file) ? 'is a barrel; import the file that has what is needed' : undefined;
}

function notKebab(segment: string): string | undefined {
  if (KEBAB.test(segment) || CONVENTIONAL.test(segment)) return undefined;
  return `"${segment}" is not kebab-case; use lower case and dashes`;
}
