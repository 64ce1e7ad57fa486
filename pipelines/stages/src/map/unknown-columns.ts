import type { Issue } from '@sociale-kaart/schemas/issue';
import { safeValue } from '../clean/safe-value.ts';
import type { RawRow } from '../connector.ts';

/** Columns that no mapping asked for and no source ignores by name: one issue per column and run, at its first row. */
export function unknownColumns(rows: readonly RawRow[], known: ReadonlySet<string>): Issue[] {
  const seen = new Map<string, number>();
  for (const { cellen, regel, fout } of rows) {
    if (fout) continue;
    for (const column of Object.keys(cellen)) {
      if (!known.has(column) && !seen.has(column)) seen.set(column, regel);
    }
  }
  return [...seen].map(([column, regel]) => unknown(safeValue(column), regel));
}

function unknown(veld: string, regel: number): Issue {
  const melding = `De kolom "${veld}" is niet bekend en wordt niet gebruikt; neem hem op in de bron of negeer hem.`;
  return { niveau: 'waarschuwing', code: 'kolom-nieuw', regel, veld, melding };
}
