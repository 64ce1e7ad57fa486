import type { Issue } from '@sociale-kaart/schemas/issue';
import { safeValue } from '../../clean/safe-value.ts';
import { ParseFailed } from '../../connector.ts';
import type { CsvRecord } from './csv-records.ts';

export interface HeaderOptions {
  /** Without one of these columns it is not this kind of file at all. */
  required?: readonly string[];
  /** The name of a column as the mapping knows it. */
  rename?(name: string): string;
}

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
 * spreadsheets leave behind, is not read. Names go through `safeValue`: a file without its header has a record there.
 * @throws ParseFailed when a required column is missing: then it is another kind of file.
 */
export function readHeader({ cells = [], regel }: CsvRecord, { required = [], rename }: HeaderOptions): Header {
  const columns: Column[] = [];
  const issues: Issue[] = [];
  for (const [index, cell] of cells.entries()) {
    const name = safeValue(rename ? rename(cell.trim()) : cell.trim());
    if (name === '') continue;
    if (columns.some((column) => column.name === name)) issues.push(duplicate(name, regel));
    else columns.push({ index, name });
  }
  const isFound = (name: string) => columns.some((column) => column.name === name);
  if (!required.every(isFound)) throw incomplete(required, isFound, cells.length);
  return { columns, width: cells.length, issues };
}

function duplicate(veld: string, regel: number): Issue {
  const melding = `De kolom "${veld}" staat er meer dan eens; alleen de eerste is gelezen. Geef elke kolom een eigen naam.`;
  return { niveau: 'waarschuwing', code: 'kolom-nieuw', regel, veld, melding };
}

/** Says how many columns there are and not what stands in them: it may be a person. */
function incomplete(required: readonly string[], isFound: (name: string) => boolean, width: number): ParseFailed {
  const missing = required.filter((name) => !isFound(name)).join(', ');
  const known = required.filter(isFound).join(', ') || 'geen';
  const found = `Gevonden: ${width} kolommen, en van de verplichte ${known}.`;
  return new ParseFailed('kolom-ontbreekt', `Kolommen die er moeten zijn, ontbreken: ${missing}. ${found}`);
}
