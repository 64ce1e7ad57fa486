import type { Connector } from '../connector.ts';
import { csvOverHttp } from './csv.ts';

/**
 * A classic file of DUO Open Onderwijsdata: windows-1252, semicolons, CRLF after every line, no quoting at all, and one
 * space for an empty value (which `Row` reads as not stated).
 */
export function duoCsv({ url }: { url: string }): Connector {
  return csvOverHttp({ url, delimiter: ';', quotes: false, endsWithNewline: true });
}
