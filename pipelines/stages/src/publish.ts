import { randomUUID } from 'node:crypto';
import type { Geography } from '@sociale-kaart/geography/geography';
import type { GeographyExtension } from '@sociale-kaart/geography/geography-extension';
import type { Publicatie } from '@sociale-kaart/schemas/run';
import { IndexRefused } from '@sociale-kaart/search-index/index-writer';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import type { Catalogue } from './catalogue.ts';
import { buildCandidate } from './publish/build-candidate.ts';
import { CheckFailed, type PublicationCheck } from './publish/check-candidate.ts';
import { type Plan, planPublication } from './publish/plan-publication.ts';

/** What publishing needs of a catalogue: one moment of it, that stays as it is meanwhile, and a place in its ledger. */
export type PublishableCatalogue = Pick<
  Catalogue,
  'id' | 'volgnummer' | 'changesSince' | 'addresses' | 'counts' | 'beginPublication' | 'endPublication'
>;

export interface Publishing {
  catalogue: PublishableCatalogue;
  index: SearchIndex;
  /** Without evidence of postcodes: what a document says must not depend on other records. */
  geography: Geography;
  /** What the mode adds to the geography; travels with the index (ADR 0007). */
  extension: GeographyExtension | undefined;
  /** The sources whose addresses tell where a postcode lies. */
  postcodeBronnen: readonly string[];
  /** Of all code and data that make a document: another one means that the live version is built anew. */
  vingerafdruk: string;
  demo: boolean;
  /** The sources whose runs are in it. */
  bronnen: readonly string[];
  /** What must hold of the candidate beside its counts: golden queries. */
  checks?: readonly PublicationCheck[];
  now(): Date;
}

/**
 * Brings the live index up to the catalogue, as one version. Nothing changed: nothing is written, not even a ledger entry.
 * Any failure leaves the live version as it is; `oordeel` and `reden` of the answer tell. `failed` gets an error that nobody foresaw.
 */
export async function publish(publishing: Publishing, failed: (error: unknown) => void): Promise<Publicatie> {
  const writer = await publishing.index.writer();
  try {
    const plan = await planPublication(publishing, await writer.live());
    const entry = begin(publishing, plan);
    if (plan.soort === 'niets') return end(entry, publishing, { oordeel: 'niets-te-doen' });
    publishing.catalogue.beginPublication(entry);
    const outcome = await buildCandidate(publishing, { writer, plan }).catch((error: unknown) => {
      if (error instanceof CheckFailed) return { oordeel: 'gepauzeerd', reden: error.message };
      if (error instanceof IndexRefused) return { oordeel: 'mislukt', reden: OTHER_OWNER };
      failed(error);
      return { oordeel: 'mislukt', reden: error instanceof Error ? error.message : String(error) };
    });
    const ended = end(entry, publishing, outcome);
    publishing.catalogue.endPublication(ended);
    return ended;
  } finally {
    await writer.close();
  }
}

/** An empty catalogue can so never empty an index that is in use. */
const OTHER_OWNER = 'de index hoort bij een andere catalogus; kies een andere SEARCH_INDEX of verwijder deze index.';

function begin({ catalogue, bronnen, now }: Publishing, { vanVolgnummer }: Plan): Publicatie {
  return {
    id: randomUUID(),
    begin: now().toISOString(),
    vanVolgnummer,
    totVolgnummer: catalogue.volgnummer(),
    bronnen: [...bronnen],
  };
}

type Outcome = Pick<Publicatie, 'oordeel' | 'reden' | 'versie'>;

function end(entry: Publicatie, { now }: Publishing, outcome: Outcome): Publicatie {
  return { ...entry, ...outcome, einde: now().toISOString() };
}
