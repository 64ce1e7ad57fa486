import type { Issue } from '@sociale-kaart/schemas/issue';
import { safeValue } from '../../clean/safe-value.ts';
import type { RawRow } from '../../connector.ts';
import type { Header } from './csv-header.ts';
import type { CsvRecord } from './csv-records.ts';

/** A record as a row: with all its cells by column, or with the reason why it cannot be read. Empty cells only: no row. */
export function toRawRow(record: CsvRecord, { columns, width }: Header): RawRow | undefined {
  const { regel, cells = [] } = record;
  if (record.cells && cells.every((cell) => cell.trim() === '')) return undefined;
  const known = columns.flatMap(({ index, name }) => (index < cells.length ? [[name, cells[index] ?? '']] : []));
  const cellen: Record<string, string> = Object.fromEntries(known);
  return cells.length === width ? { regel, cellen } : { regel, cellen, fout: unreadable(record, width) };
}

/** The columns in which a quote was read as text: the row is used, but its owner should know. */
export function strayQuotes({ regel, cells = [], stray }: CsvRecord, { columns }: Header): Issue[] {
  if (!stray) return [];
  const quoted = columns.filter(({ index }) => cells[index]?.includes('"'));
  return quoted.map(({ index, name }) => ({
    niveau: 'waarschuwing',
    code: 'aanhalingsteken-los',
    regel,
    veld: name,
    melding:
      'Een los aanhalingsteken is gelezen als gewoon teken; haal het weg, of schrijf de waarde zoals CSV dat vraagt.',
    waarde: safeValue(cells[index] ?? ''),
  }));
}

function unreadable({ regel, cells, text }: CsvRecord, width: number): Issue {
  const found = cells ? `${cells.length} velden` : 'een aanhalingsteken dat niet sluit';
  const melding = `De regel heeft ${found}; het moeten er ${width} zijn, zoals in de kop. Herstel de regel.`;
  return { niveau: 'fout', code: 'regel-onleesbaar', regel, melding, waarde: safeValue(text) };
}
