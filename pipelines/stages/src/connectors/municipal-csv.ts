import type { Connector } from '../connector.ts';
import { foldLabel } from '../map/fold-label.ts';
import { csvOverHttp } from './csv.ts';
import { MANDATORY_COLUMNS, MUNICIPAL_COLUMNS } from './municipal-columns.ts';

/** The open municipal CSV: UTF-8 (windows-1252 is read too), `;` or `,`, quotes as in RFC 4180. */
export function municipalCsv({ url }: { url: string }): Connector {
  return csvOverHttp({ url, encoding: 'utf-8', required: MANDATORY_COLUMNS, rename: columnName });
}

const byFolded = new Map(MUNICIPAL_COLUMNS.map((name) => [foldLabel(name), name]));

/** `Categorieën` and `leeftijdvan` are people's ways to write a column that we know. */
function columnName(name: string): string {
  return byFolded.get(foldLabel(name)) ?? name;
}
