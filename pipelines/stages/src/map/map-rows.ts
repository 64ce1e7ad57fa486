import type { Issue } from '@sociale-kaart/schemas/issue';
import type { RawRow } from '../connector.ts';
import type { Draft } from '../draft.ts';
import type { Source } from '../source.ts';
import { type ReadRow, readRow } from './read-row.ts';
import { unknownColumns } from './unknown-columns.ts';

/** A record that the mapping made, before cleaning. `regel` is the first line that it came from. */
export interface MappedRecord {
  sleutel: string;
  regel: number;
  draft: Draft;
}

/** Every record that was read is in exactly one of `mapped`, `refused` and `leftOut`. */
export interface Mapped {
  mapped: MappedRecord[];
  /** Keys of refused records; undefined where not even the key can be read. */
  refused: (string | undefined)[];
  /** How many records were left out on purpose, by reason. */
  leftOut: Record<string, number>;
  issues: Issue[];
}

type Outcome = { draft?: Draft; leftOut?: string; issues: Issue[] };

/** Groups the rows of one key, in the order of the file, and maps each group. Pure. */
export function mapRows(source: Source, rows: readonly RawRow[]): Mapped {
  const result: Mapped = { mapped: [], refused: [], leftOut: {}, issues: [] };
  const touched = new Set([source.sleutel, ...source.negeer]);
  for (const group of groupByKey(source.sleutel, rows)) {
    const [first] = group;
    const sleutel = first.cellen[source.sleutel]?.trim() || undefined;
    const outcome = mapGroup(source, group, touched);
    result.issues.push(...outcome.issues.map((issue) => (sleutel === undefined ? issue : { ...issue, sleutel })));
    if (outcome.leftOut !== undefined) result.leftOut[outcome.leftOut] = (result.leftOut[outcome.leftOut] ?? 0) + 1;
    else if (outcome.draft && sleutel !== undefined) {
      result.mapped.push({ sleutel, regel: first.regel, draft: outcome.draft });
    } else result.refused.push(sleutel);
  }
  return { ...result, issues: [...unknownColumns(rows, touched), ...result.issues] };
}

type Group = [RawRow, ...RawRow[]];

/** A row without a key is a record of its own: which one it is cannot be known. */
function groupByKey(column: string, rows: readonly RawRow[]): Group[] {
  const byKey = new Map<string, Group>();
  const groups: Group[] = [];
  for (const raw of rows) {
    const key = raw.cellen[column]?.trim() ?? '';
    const group = byKey.get(key);
    if (group) group.push(raw);
    else {
      const started: Group = [raw];
      groups.push(started);
      if (key !== '') byKey.set(key, started);
    }
  }
  return groups;
}

/** One row that cannot be read refuses the record as a whole: half of its locations is not the record. */
function mapGroup(source: Source, group: Group, touched: Set<string>): Outcome {
  const unreadable = group.flatMap(({ fout }) => (fout ? [fout] : []));
  if (unreadable.length > 0) return { issues: unreadable };
  const all = group.map((raw) => readRow(raw, source.kolommen));
  const [first] = all as [ReadRow, ...ReadRow[]];
  first.row.take(source.sleutel);
  const rows = all.map(({ row }) => row);
  const draft = source.map(first.row, rows);
  for (const { touched: columns } of all) for (const column of columns) touched.add(column);
  const issues = all.flatMap((one) => [...one.issues, ...unused(one, first.row.regel)]);
  if ('weggelaten' in draft) return { leftOut: draft.weggelaten, issues };
  return issues.some(({ niveau }) => niveau === 'fout') ? { issues } : { draft, issues };
}

/** A mapping that never looks at the other rows of a key does not expect them. */
function unused({ row, touched }: ReadRow, first: number): Issue[] {
  if (touched.size > 0) return [];
  const melding = `Deze sleutel staat al op regel ${first} en alleen die telt; geef elk record een eigen sleutel.`;
  return [{ niveau: 'waarschuwing', code: 'dubbele-sleutel', regel: row.regel, melding }];
}
