import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { GeographyExtension } from '@sociale-kaart/geography/geography-extension';
import { FetchFailed } from '@sociale-kaart/stages/connector';
import { trimmedSource } from '@sociale-kaart/stages/fixture/trimmed-source';
import type { Transport } from '@sociale-kaart/stages/snapshot';
import { readSnapshot } from '@sociale-kaart/stages/snapshot/read-snapshot';
import { replayTransport } from '@sociale-kaart/stages/snapshot/replay-transport';
import type { SourceAccess } from './source-access.ts';

/** The workspace of the fixtures. It is data here, read by path: nothing of it is imported. */
export const FIXTURES = join(import.meta.dirname, '../../../../fixtures');

/** Folder of what a source sent and its reviewed result. */
export function fixtureFolder(id: string, fixtures = FIXTURES): string {
  return join(fixtures, 'sources', id);
}

/** The demo: every source is replayed from its fixture, and there is one invented municipality. */
export async function demoAccess(fixtures = FIXTURES): Promise<SourceAccess> {
  return {
    extension: await demoGeography(fixtures),
    open: async (source) => {
      try {
        const snapshot = await readSnapshot(fixtureFolder(source.bron.id, fixtures));
        return { source: trimmedSource(source, snapshot.manifest), transport: replayTransport(snapshot) };
      } catch (error) {
        return { source, transport: unreadable(error) };
      }
    },
    close: async () => undefined,
  };
}

/** A source without a good fixture fails as one that cannot be reached does: on its own, and in the ledger. */
function unreadable(error: unknown): Transport {
  return async ({ url }) => {
    throw new FetchFailed('bron-onbereikbaar', `De fixture met ${url} is niet te lezen.`, { cause: error });
  };
}

export async function demoGeography(fixtures = FIXTURES): Promise<GeographyExtension> {
  const file = await readFile(join(fixtures, 'geography/voorbeeldstad.json'), 'utf8');
  const { toelichting: _, ...extension } = JSON.parse(file);
  return GeographyExtension.parse(extension);
}
