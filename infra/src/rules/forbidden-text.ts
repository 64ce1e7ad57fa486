import { isCode, isTest } from '../file-kinds.ts';
import type { RepositoryFile, Rule, Violation } from '../rule.ts';

interface Forbidden {
  pattern: RegExp;
  message: string;
  applies(path: string): boolean;
}

const FORBIDDEN: Forbidden[] = [
  {
    // a path, not a part of an address (https://host/home/x), of a relative path (./tmp/x) or of a page's link (href="/home/x")
    pattern: /(?:file:\/\/|(?<![\w./~}&?-]|(?:href|src|action)=["']))\/(?:work|home|root|tmp)\/[A-Za-z]/,
    message:
      'names a folder of one machine; use a path relative to the repository, or the temporary folder of the system',
    applies: () => true,
  },
  {
    pattern:
      /\b(?:registry|npm)\.[a-z0-9-]+\.[a-z]{2,}\b|\bnpm\.pkg\.github\.com\b|\brepo1?\.maven\.(?:org|apache\.org)\b|\bpypi\.org\b|\bfiles\.pythonhosted\.org\b/,
    message: 'names the address of a package registry; leave that to the settings of the machine',
    applies: (path) => path !== 'package-lock.json',
  },
  {
    pattern: /\b(?:test|it|describe)(?:\.each)?\.(?:only|skip|todo|failing)\b|\b[xf](?:it|test|describe)\(/,
    message: 'has a test that is switched off or focused; mend it or remove it',
    applies: (path) => isCode(path) && isTest(path),
  },
];

/** Text that may stand nowhere: what ties the repository to one machine, and tests that do not run. */
export const forbiddenText: Rule = (files) => files.flatMap(inFile);

function inFile(file: RepositoryFile): Violation[] {
  const rules = FORBIDDEN.filter(({ applies }) => applies(file.path));
  const text = file.read();
  if (text.includes('\0')) return []; // not text
  return rules.flatMap(({ pattern, message }) => {
    const found = pattern.exec(text);
    return found ? [{ path: file.path, message: `line ${lineAt(text, found.index)} ${message}` }] : [];
  });
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
