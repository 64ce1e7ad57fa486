import { join } from 'node:path';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { openCatalogue } from '@sociale-kaart/ingest/catalogue/open-catalogue';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import { publish } from '@sociale-kaart/stages/publish';
import { documentFingerprint } from '@sociale-kaart/stages/publish/document-fingerprint';
import { childWork } from '../child.ts';
import { peakMb } from '../process-memory.ts';
import { FILES } from './files.ts';
import type { SendRequest, Sent } from './sent.ts';
import { type StepTimes, timedIndex } from './timed-index.ts';

export interface Published extends Sent {
  steps: StepTimes;
  /** Vocabulary `publicatie-oordeel`. */
  oordeel: string | undefined;
  peakMb: number;
}

await childWork(publishCatalogue);

/** A child: publishes the catalogue as the ingest does, in a process that does nothing else. */
async function publishCatalogue({ folder, url, prefix }: SendRequest): Promise<Published> {
  const geography = loadGeography();
  const catalogue = openCatalogue(join(folder, FILES.catalogue), 'demo', new Date());
  const steps: StepTimes = {};
  const index = timedIndex(openIndex(url, { prefix }), steps);
  const start = performance.now();
  const { oordeel } = await catalogue.atThisMoment((moment) =>
    publish(
      {
        catalogue: moment,
        index,
        geography,
        extension: undefined,
        vingerafdruk: documentFingerprint(),
        demo: true,
        bronnen: ['bench'],
        postcodeBronnen: [],
        now: () => new Date(),
      },
      raise,
    ),
  );
  const ms = performance.now() - start;
  await index.close();
  catalogue.close();
  return { ms, steps, oordeel, peakMb: peakMb() };
}

function raise(error: unknown): void {
  throw error;
}
