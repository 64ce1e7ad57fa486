import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { openCatalogue } from '@sociale-kaart/ingest/catalogue/open-catalogue';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import { municipalSource } from '@sociale-kaart/stages/connectors/municipal-source';
import { createFingerprint } from '@sociale-kaart/stages/fingerprint';
import { publish } from '@sociale-kaart/stages/publish';
import { documentFingerprint } from '@sociale-kaart/stages/publish/document-fingerprint';
import { runSource } from '@sociale-kaart/stages/run';

const ADDRESS = 'https://corpus.example/sociale-kaart.csv';

/** The corpus of a judged set, as a source: nothing is expected of it. */
const SOURCE = municipalSource({
  id: 'relevantie',
  naam: 'Verzonnen voorzieningen om op te beoordelen',
  beheerder: { naam: 'Verzonnen', url: 'https://corpus.example' },
  niveau: 'gemeentelijk',
  verzonnen: 'ja',
  licentie: 'CC0-1.0',
  naamsvermelding: 'Verzonnen',
  homepage: 'https://corpus.example',
  schema: '15 4 * * *',
  url: ADDRESS,
  verwacht: { min: 1, max: 1_000_000 },
});

/** The key of the corpus by the id of the voorziening. */
export const keyOf = ([bron]: readonly { sleutel: string }[]): string => bron?.sleutel ?? '';

/**
 * Takes a municipal CSV the way of every source, from bytes to published index, as its only one. Rejects when it is
 * refused, with the reason and the first issues.
 */
export async function publishCorpus(file: string, index: SearchIndex, folder: string): Promise<void> {
  const catalogue = openCatalogue(join(folder, 'catalogus.sqlite'), 'live', new Date());
  const surroundings = { geography: loadGeography(), now: () => new Date() };
  const body = await readFile(file);
  const run = await runSource(SOURCE, {
    ...surroundings,
    catalogue,
    aanleiding: 'handmatig',
    snapshotFolder: undefined,
    vingerafdruk: createFingerprint(() => import.meta.filename),
    transport: async () => ({ status: 200, headers: { 'content-type': 'text/csv' }, body }),
    onError: raise,
  });
  if (run.oordeel !== 'aanvaard') {
    const issues = catalogue.runs.issues(run.id).slice(0, 5);
    throw new Error(`${file}: ${run.oordeel}, ${run.reden ?? ''} ${JSON.stringify(issues)}`);
  }
  const publication = await catalogue.atThisMoment((moment) =>
    publish(
      {
        ...surroundings,
        catalogue: moment,
        index,
        extension: undefined,
        vingerafdruk: documentFingerprint(),
        demo: false,
        bronnen: [SOURCE.bron.id],
        postcodeBronnen: [SOURCE.bron.id],
      },
      raise,
    ),
  );
  catalogue.close();
  if (publication.oordeel !== 'gepubliceerd') throw new Error(`${file}: ${publication.reden ?? publication.oordeel}`);
}

function raise(error: unknown): void {
  throw error;
}
