import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

const CELL_END = ';';

/** A reviewed file of this package, by its path from the package's folder: `;` between cells, names in the first row. */
export function readTable(path: string): Record<string, string>[] {
  const text = readFileSync(join(import.meta.dirname, '..', path), 'utf8');
  const [names = [], ...rows] = text.split(/\r?\n/).filter(isRow).map(cellsOf);
  return rows.map((cells) => {
    if (cells.length !== names.length) throw new Error(`${path}: ${cells.join(CELL_END)} is no row of ${names}`);
    const row: Record<string, string> = {};
    for (let at = 0; at < names.length; at++) row[names[at] as string] = cells[at] as string;
    return row;
  });
}

const isRow = (line: string): boolean => line.trim() !== '' && !line.startsWith('#');

/** Nearly all lines have no quotes, and splitting one takes a tenth of what the library does; there are thousands. */
function cellsOf(line: string): string[] {
  if (!line.includes('"')) return line.split(CELL_END).map((cell) => cell.trim());
  const [cells = []] = parse(line, { delimiter: CELL_END, trim: true });
  return cells;
}
