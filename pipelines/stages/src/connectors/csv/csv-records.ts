import { type Cells, type Dialect, hasOddQuotes, parseCells, parseLines } from './csv-cells.ts';

/** The cells of one record, and where they stand. */
export interface CsvRecord extends Cells {
  /** 1-based line on which it begins. */
  regel: number;
  /** How many lines it takes. */
  lines: number;
  /** As it stands in the file. */
  text: string;
}

/** Most lines that a quoted cell may run on for; past it the quote was never closed. */
const MOST_LINES = 50;

/** Lines that are read in one call. Few, because one stray quote among them makes them be read one by one. */
const AT_ONCE = 100;

interface Where {
  /** Lines to leave out at the top. */
  from?: number;
  /** Number of columns: a record of several lines that has another number is a stray quote that met a second one. */
  width?: number;
}

/**
 * The records of a CSV file, one by one, empty lines left out. csv-parse reads a record of several lines or with a stray
 * quote on its own: so a quote that is never closed costs its own line and not the file below it. Every record knows its
 * line.
 */
export function* csvRecords(
  lines: readonly string[],
  dialect: Dialect,
  { from = 0, width }: Where = {},
): Generator<CsvRecord> {
  for (let at = from; at < lines.length; ) {
    const paired = pairedLines(lines, at, dialect);
    const records = paired.length > 0 ? readLines(paired, at, dialect) : [readRecord(lines, at, { dialect, width })];
    for (const record of records) {
      if (record.text.trim() !== '') yield record;
      at += record.lines;
    }
  }
}

/** The lines from here on whose quotes are in pairs: each begins and ends a record. Where quotes are text, all lines do. */
function pairedLines(lines: readonly string[], at: number, { quotes }: Dialect): readonly string[] {
  const next = lines.slice(at, at + AT_ONCE);
  const odd = quotes ? next.findIndex(hasOddQuotes) : -1;
  return odd === -1 ? next : next.slice(0, odd);
}

function readLines(lines: readonly string[], at: number, dialect: Dialect): CsvRecord[] {
  const parsed = parseLines(lines, dialect) ?? lines.map((text) => parseCells(text, dialect));
  return parsed.map((cells, index) => ({ regel: at + index + 1, lines: 1, text: lines[index] ?? '', ...cells }));
}

interface Reading {
  dialect: Dialect;
  width: number | undefined;
}

/** A record that begins on a line with a quote left open; that line alone when what follows does not close it. */
function readRecord(lines: readonly string[], at: number, { dialect, width }: Reading): CsvRecord {
  const count = linesUntilClosed(lines, at);
  const text = lines.slice(at, at + count).join('\n');
  const parsed = parseCells(text, dialect);
  const whole = parsed.cells && (width === undefined || parsed.cells.length === width);
  if (whole) return { regel: at + 1, lines: count, text, ...parsed };
  const first = lines[at] ?? '';
  return { regel: at + 1, lines: 1, text: first, ...parseCells(first, dialect) };
}

/** A record ends where its quotes are in pairs. Not within reach: it is its first line. */
function linesUntilClosed(lines: readonly string[], at: number): number {
  const end = lines.slice(at + 1, at + MOST_LINES).findIndex(hasOddQuotes);
  return end === -1 ? 1 : end + 2;
}
