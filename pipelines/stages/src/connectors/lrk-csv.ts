import type { Issue } from '@sociale-kaart/schemas/issue';
import type { Connector, RawRow } from '../connector.ts';
import { csvOverHttp } from './csv.ts';

/**
 * The export of the Landelijk Register Kinderopvang: semicolons, CRLF, windows-1252 (UTF-8 has been seen). An apostrophe
 * on both sides of a cell keeps a spreadsheet from taking it for a formula: it is taken off. Half of the rows tell of
 * people at home, so an issue about the file itself never shows what stood there.
 */
export function lrkCsv({ url }: { url: string }): Connector {
  const csv = csvOverHttp({ url, delimiter: ';', required: WITHOUT_THESE_ANOTHER_FILE });
  return {
    ...csv,
    parse: async function* (snapshot, report) {
      for await (const row of csv.parse(snapshot, (issue) => report(withoutValue(issue)))) yield unguarded(row);
    },
  };
}

const WITHOUT_THESE_ANOTHER_FILE = ['lrk_id', 'type_oko', 'status', 'actuele_naam_oko'];

function unguarded({ regel, cellen, fout }: RawRow): RawRow {
  const plain = Object.entries(cellen).map(([column, cell]) => [column, withoutGuard(cell)] as const);
  return { regel, cellen: Object.fromEntries(plain), ...(fout && { fout: withoutValue(fout) }) };
}

/** `'info@x.nl'` → info@x.nl, `''` → nothing; `'s-Gravenhage` has its apostrophe on one side only and keeps it. */
function withoutGuard(cell: string): string {
  const plain = cell.trim();
  const before = /^'*/.exec(plain)?.[0].length ?? 0;
  const after = /(?<!')'*$/.exec(plain)?.[0].length ?? 0;
  const guards = Math.min(before, after, Math.floor(plain.length / 2));
  return guards === 0 ? cell : plain.slice(guards, plain.length - guards);
}

function withoutValue({ waarde: _waarde, ...issue }: Issue): Issue {
  return issue;
}
