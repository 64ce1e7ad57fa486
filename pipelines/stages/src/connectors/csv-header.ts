import type { Issue } from '@sociale-kaart/schemas/issue';
import { ParseFailed } from '../connector.ts';
import type { CsvOptions } from './csv.ts';
import type { CsvRecord } from './csv-records.ts';

/** A column of a file: where it stands, and the name under which its cells are kept. */
export interface Column {
  index: number;
  name: string;
}

export interface Header {
  columns: Column[];
  /** Number of cells of a row, columns without a name counted. */
  width: number;
  issues: Issue[];
}

/**
 * Columns by name. Of two with one name the first counts and the other is reported. A column without a name, which
 * spreadsheets leave behind, is not read.
 * @throws ParseFailed when a required column is missing: then it is another kind of file.
 */
export function readHeader({ cells = [], regel }: CsvRecord, { required = [], rename }: CsvOptions): Header {
  const columns: Column[] = [];
  const issues: Issue[] = [];
  for (const [index, cell] of cells.entries()) {
    const name = rename ? rename(cell.trim()) : cell.trim();
    if (name === '') continue;
    if (columns.some((column) => column.name === name)) issues.push(duplicate(name, regel));
    else columns.push({ index, name });
  }
  const missing = required.filter((name) => !columns.some((column) => column.name === name));
  if (missing.length > 0) throw incomplete(missing, columns);
  return { columns, width: cells.length, issues };
}

function duplicate(veld: string, regel: number): Issue {
  const melding = `De kolom "${veld}" staat er meer dan eens; alleen de eerste is gelezen. Geef elke kolom een eigen naam.`;
  return { niveau: 'waarschuwing', code: 'kolom-nieuw', regel, veld, melding };
}

function incomplete(missing: readonly string[], columns: readonly Column[]): ParseFailed {
  const found = columns.map(({ name }) => name).join(', ');
  return new ParseFailed(
    'kolom-ontbreekt',
    `Kolommen die er moeten zijn, ontbreken: ${missing.join(', ')}. Gevonden: ${found}.`,
  );
}
