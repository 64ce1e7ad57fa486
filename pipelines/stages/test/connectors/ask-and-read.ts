import type { Issue } from '@sociale-kaart/schemas/issue';
import type { Connector, RawRow } from '../../src/connector.ts';
import { recording } from '../../src/snapshot/exchange-store.ts';
import { memoryStore } from '../../src/snapshot/memory-store.ts';
import type { HttpRequest } from '../../src/snapshot.ts';

export interface AskedAndRead {
  asked: HttpRequest[];
  rows: RawRow[];
  issues: Issue[];
}

/** Lets a connector ask, answers each question with the next of `answers`, and lets it read what was kept. */
export async function askAndRead(connector: Connector, answers: readonly string[]): Promise<AskedAndRead> {
  const asked: HttpRequest[] = [];
  const store = memoryStore();
  await connector.fetch(
    recording(async (request) => {
      const body = Buffer.from(answers[asked.length] ?? '');
      asked.push(request);
      return { status: 200, headers: {}, body };
    }, store),
  );
  const snapshot = await store.finish({ bron: 'verzonnen', opgehaaldOp: '2026-11-21T03:00:00.000Z' });
  const [rows, issues]: [RawRow[], Issue[]] = [[], []];
  for await (const row of connector.parse(snapshot, (issue) => issues.push(issue))) rows.push(row);
  return { asked, rows, issues };
}
