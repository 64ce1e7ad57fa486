import { isSourceFixture, isTest } from '../file-kinds.ts';
import type { Rule } from '../rule.ts';

/** Most lines a file may have (house style, 2): what is longer has more than one reason to change. */
const LIMITS = { code: 200, test: 250, css: 250 };

const LIMITED = /\.(?:ts|js|mjs|eta|css)$/;

export const fileSizes: Rule = (files) =>
  files
    .filter(({ path }) => LIMITED.test(path) && !isSourceFixture(path))
    .map((file) => ({ path: file.path, lines: lineCount(file.read()), limit: limitOf(file.path) }))
    .filter(({ lines, limit }) => lines > limit)
    .map(({ path, lines, limit }) => ({
      path,
      message: `has ${lines} lines; at most ${limit}, so split it by what it is responsible for`,
    }));

function limitOf(path: string): number {
  if (path.endsWith('.css')) return LIMITS.css;
  return isTest(path) ? LIMITS.test : LIMITS.code;
}

/** Lines as an editor counts them: a last line without a newline is one too. */
function lineCount(text: string): number {
  return text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
}
