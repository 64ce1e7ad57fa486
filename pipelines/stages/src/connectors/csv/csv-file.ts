import { ParseFailed } from '../../connector.ts';
import { type DecodedText, decodeText } from '../decode-text.ts';
import type { Dialect } from './csv-cells.ts';

export interface FileOptions {
  /** Default: the one of `;`, `,` and tab that the header has most of. */
  delimiter?: string;
  /** Whether cells may stand in double quotes; default yes (RFC 4180). */
  quotes?: boolean;
  /** The source ends every line, so a file that does not end so was cut off. */
  endsWithNewline?: boolean;
}

/** A CSV file before anything in it is read. */
export interface CsvFile {
  lines: string[];
  dialect: Dialect;
  encoding: DecodedText['encoding'];
}

const DELIMITERS = [';', ',', '\t'];

/** @throws ParseFailed when it is no data although the source said so: nothing, a web page, half a file. */
export function openCsv(body: Buffer, { delimiter, quotes = true, endsWithNewline = false }: FileOptions): CsvFile {
  const { text, encoding } = decodeText(body);
  if (text.trim() === '') throw new ParseFailed('antwoord-leeg', 'Het bestand is leeg.');
  if (/^\s*<(?:!doctype|html|head|body|\?xml)/i.test(text)) {
    throw new ParseFailed('antwoord-is-html', 'Er kwam een webpagina in plaats van een CSV-bestand.');
  }
  if (endsWithNewline && !text.endsWith('\n')) {
    throw new ParseFailed('antwoord-afgekapt', 'Het bestand houdt op midden in een regel; haal het opnieuw op.');
  }
  const lines = text.split(/\r\n|\n|\r/);
  return { lines, dialect: { delimiter: delimiter ?? mostUsed(lines), quotes }, encoding };
}

/** The delimiter that the first line with text has most of; none at all makes it a file of one column. */
function mostUsed(lines: readonly string[]): string {
  const header = lines.find((line) => line.trim() !== '') ?? '';
  const counts = DELIMITERS.map((delimiter) => ({ delimiter, count: header.split(delimiter).length }));
  return counts.reduce((best, one) => (one.count > best.count ? one : best)).delimiter;
}
