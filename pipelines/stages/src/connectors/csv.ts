import { setImmediate as breathe } from 'node:timers/promises';
import type { Issue } from '@sociale-kaart/schemas/issue';
import { type Connector, ParseFailed, type RawRow } from '../connector.ts';
import { type FileOptions, openCsv } from './csv/csv-file.ts';
import { type HeaderOptions, readHeader } from './csv/csv-header.ts';
import { csvRecords } from './csv/csv-records.ts';
import { strayQuotes, toRawRow } from './csv/csv-row.ts';

export interface CsvOptions extends FileOptions, HeaderOptions {
  url: string;
  /** What it should be; something else is reported. Reading goes by what it is. */
  encoding?: 'utf-8' | 'windows-1252';
}

/** Rows that are read between two moments in which the process may do something else. */
const BREATHE_EVERY = 500;

/** One CSV file at one address. */
export function csvOverHttp(options: CsvOptions): Connector {
  return {
    fetch: async (transport) => void (await transport({ url: options.url })),
    parse: async function* (snapshot, report) {
      let count = 0;
      for (const row of readCsv(await snapshot.body(0), options, report)) {
        yield row;
        count += 1;
        if (count % BREATHE_EVERY === 0) await breathe();
      }
    },
  };
}

/**
 * The rows of a CSV file. A row with another number of cells than the header is given with its `fout`.
 * @throws ParseFailed when it is not such a file.
 */
export function* readCsv(body: Buffer, options: CsvOptions, report: (issue: Issue) => void): Generator<RawRow> {
  const { lines, dialect, encoding } = openCsv(body, options);
  if (encoding !== (options.encoding ?? encoding)) report(otherEncoding(encoding));
  const [first] = csvRecords(lines, dialect);
  if (first === undefined) throw new ParseFailed('antwoord-leeg', 'Het bestand is leeg.');
  const header = readHeader(first, options);
  header.issues.forEach(report);
  let rows = 0;
  for (const record of csvRecords(lines, dialect, { from: first.regel - 1 + first.lines, width: header.width })) {
    const row = toRawRow(record, header);
    if (row === undefined) continue;
    if (row.fout === undefined) strayQuotes(record, header).forEach(report);
    rows += 1;
    yield row;
  }
  if (rows === 0) throw new ParseFailed('antwoord-leeg', 'Het bestand heeft een kop en geen enkele rij.');
}

function otherEncoding(encoding: string): Issue {
  const melding = `Het bestand is gelezen als ${encoding}; lever het liever aan als UTF-8.`;
  return { niveau: 'opmerking', code: 'codering-afwijkend', melding };
}
