import type { Issue } from '@sociale-kaart/schemas/issue';
import { safeValue } from '../clean/safe-value.ts';
import type { RawRow } from '../connector.ts';
import type { Row } from '../row.ts';
import { readCode } from './read-code.ts';

/** A row with what was noticed while it was read. */
export interface ReadRow {
  row: Row;
  /** In the order in which the mapping asked; without the key of the record, which the row does not know. */
  issues: Issue[];
  /** Every column that the mapping asked for. */
  touched: ReadonlySet<string>;
}

/** Between the values of a list in one cell. */
const SEPARATOR = '|';

/** Opens a row for strict reading. `vast`: a column that is not there is a `fout`; `ijl`: it is not stated. */
export function readRow(raw: RawRow, kolommen: 'vast' | 'ijl'): ReadRow {
  const issues: Issue[] = [];
  const touched = new Set<string>();
  const report: Row['report'] = (issue) => void issues.push({ ...shown(issue), regel: raw.regel });
  const wrong = (code: string, veld: string, melding: string) => report({ niveau: 'fout', code, veld, melding });

  const cell = (column: string, mandatory: boolean): string | undefined => {
    touched.add(column);
    const value = raw.cellen[column];
    if (value === undefined && (mandatory || kolommen === 'vast')) {
      wrong('kolom-ontbreekt', column, `De kolom "${column}" ontbreekt; zet de kolom terug in het bestand.`);
    }
    return value?.trim() || undefined;
  };
  const take = (column: string): string => {
    const value = cell(column, true);
    if (value === undefined && raw.cellen[column] !== undefined) {
      wrong('verplicht-leeg', column, `In de kolom "${column}" staat niets; deze waarde is verplicht.`);
    }
    return value ?? '';
  };
  const maybe = (column: string) => cell(column, false);
  const codes: Row['codes'] = (column, list) => {
    const labels = maybe(column)
      ?.split(SEPARATOR)
      .map((label) => label.trim());
    const known = labels?.filter((label) => label !== '').flatMap((label) => readCode(label, { list, column, report }));
    return known && [...new Set(known)];
  };
  const code: Row['code'] = (column, list) => {
    const label = maybe(column);
    return label === undefined ? undefined : readCode(label, { list, column, report })[0];
  };
  const lookup: Row['lookup'] = (column, table) => {
    const label = take(column);
    if (label === '' || Object.hasOwn(table, label)) return table[label];
    const melding = `Deze waarde is niet bekend. Bekend zijn: ${Object.keys(table).join(', ')}.`;
    report({ niveau: 'fout', code: 'onbekend-label', veld: column, melding, waarde: label });
    return undefined;
  };
  const row: Row = {
    regel: raw.regel,
    take,
    maybe,
    lookup,
    codes,
    code,
    has: (column) => raw.cellen[column] !== undefined,
    report,
  };
  return { row, issues, touched };
}

/** Here, once, so that no mapping can forget it. */
function shown(issue: Parameters<Row['report']>[0]): typeof issue {
  return issue.waarde === undefined ? issue : { ...issue, waarde: safeValue(issue.waarde) };
}
