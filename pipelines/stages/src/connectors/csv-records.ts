import { parse } from 'csv-parse/sync';

export interface Dialect {
  delimiter: string;
  /** Whether a cell may stand in double quotes. Where it may not, a quote is a character like any other. */
  quotes: boolean;
}

/** The cells of one record; undefined when it cannot be told where they begin and end. */
export interface CsvRecord {
  /** 1-based line on which it begins. */
  regel: number;
  /** How many lines it takes. */
  lines: number;
  cells: string[] | undefined;
  /** A quote stands where none belongs, and was read as a character of the text. */
  stray: boolean;
  /** As it stands in the file. */
  text: string;
}

/** Most lines that a quoted cell may run on for; past it the quote was never closed. */
const MOST_LINES = 50;

interface Where {
  /** Lines to leave out at the top. */
  from?: number;
  /** Number of columns: a record of several lines that has another number is a stray quote that met a second one. */
  width?: number;
}

/**
 * The records of a CSV file, one by one, empty lines left out. csv-parse reads each on its own: so a quote that is never
 * closed costs its own line and not the file below it, and every record knows its line.
 */
export function* csvRecords(
  lines: readonly string[],
  dialect: Dialect,
  { from = 0, width }: Where = {},
): Generator<CsvRecord> {
  for (let at = from; at < lines.length; ) {
    const record = readRecord(lines, at, { dialect, width });
    if (record.text.trim() !== '') yield record;
    at += record.lines;
  }
}

interface Reading {
  dialect: Dialect;
  width: number | undefined;
}

function readRecord(lines: readonly string[], at: number, { dialect, width }: Reading): CsvRecord {
  const count = dialect.quotes ? linesUntilClosed(lines, at) : 1;
  const text = lines.slice(at, at + count).join('\n');
  const parsed = parseCells(text, dialect);
  const whole = parsed.cells && (count === 1 || width === undefined || parsed.cells.length === width);
  if (whole) return { regel: at + 1, lines: count, text, ...parsed };
  const first = lines[at] ?? '';
  return { regel: at + 1, lines: 1, text: first, ...parseCells(first, dialect) };
}

/** A record ends where its quotes are in pairs. Not within reach: it is its first line. */
function linesUntilClosed(lines: readonly string[], at: number): number {
  let quotes = 0;
  for (let used = 1; used <= MOST_LINES && at + used <= lines.length; used += 1) {
    quotes += countQuotes(lines[at + used - 1] ?? '');
    if (quotes % 2 === 0) return used;
  }
  return 1;
}

function countQuotes(text: string): number {
  return text.split('"').length - 1;
}

function hasOddQuotes(text: string): boolean {
  return countQuotes(text) % 2 === 1;
}

type Parsed = Pick<CsvRecord, 'cells' | 'stray'>;

/**
 * By the letter of RFC 4180 where it can be; else with the quotes that do not fit read as text. Lines that then fall apart
 * into several records are not one: two stray quotes only made them look so.
 */
function parseCells(text: string, { delimiter, quotes }: Dialect): Parsed {
  const options = { delimiter, quote: quotes ? '"' : false, relax_column_count: true };
  const attempts = quotes ? [{ relax_quotes: false }, { relax_quotes: true }] : [{}];
  for (const [index, attempt] of attempts.entries()) {
    try {
      const [cells = [], ...others] = parse(text, { ...options, ...attempt });
      if (others.length === 0) return { cells, stray: index > 0 || (!quotes && cells.some(hasOddQuotes)) };
    } catch {
      // not by these rules
    }
  }
  return { cells: undefined, stray: true };
}
