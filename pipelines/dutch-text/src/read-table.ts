import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

/** A reviewed file of this package, by its path from the package's folder: `;` between cells, names in the first row. */
export function readTable(path: string): Record<string, string>[] {
  const text = readFileSync(join(import.meta.dirname, '..', path), 'utf8');
  return parse(text, { delimiter: ';', columns: true, trim: true, skip_empty_lines: true, comment: '#' });
}
