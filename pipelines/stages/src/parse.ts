import type { Issue } from '@sociale-kaart/schemas/issue';
import type { RawRow } from './connector.ts';
import type { Snapshot } from './snapshot.ts';
import type { Source } from './source.ts';

/** The rows of a snapshot, and what is odd about the file as a whole. */
export interface Parsed {
  rows: RawRow[];
  issues: Issue[];
}

/** Stage 2. All rows at once, because the mapping groups them. @throws ParseFailed */
export async function parseSnapshot(source: Source, snapshot: Snapshot): Promise<Parsed> {
  const issues: Issue[] = [];
  const rows: RawRow[] = [];
  for await (const row of source.ophalen.parse(snapshot, (issue) => issues.push(issue))) rows.push(row);
  return { rows, issues };
}
