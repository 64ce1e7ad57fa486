/** A line of code without its comments and the insides of its quoted strings; `number` counts from 1. */
export interface CodeLine {
  number: number;
  text: string;
}

const QUOTED = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g;
const LINE_COMMENT = /(?:^|\s)\/\/.*$/;
const INSIDE_BLOCK_COMMENT = /^\s*(?:\/\*|\*)/;

/**
 * The lines that a rule about code should look at. Goes line by line (a block comment's lines begin with `*`, as Biome
 * writes them) because TypeScript 7 has no compiler API; what it gets wrong is at most a line.
 */
export function codeLines(source: string): CodeLine[] {
  return source
    .split('\n')
    .map((text, index) => ({ number: index + 1, text: withoutWords(text) }))
    .filter(({ text }) => text.trim() !== '');
}

function withoutWords(line: string): string {
  return INSIDE_BLOCK_COMMENT.test(line) ? '' : line.replace(QUOTED, "''").replace(LINE_COMMENT, '');
}
