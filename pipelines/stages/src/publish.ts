import { randomUUID } from 'node:crypto';
import type { Publicatie } from '@sociale-kaart/schemas/run';
import { IndexRefused } from '@sociale-kaart/search-index/index-writer';
import { buildCandidate } from './publish/build-candidate.ts';
import { CheckFailed } from './publish/check-candidate.ts';
import { planPublication } from './publish/plan-publication.ts';
import type { Outcome, Publishing } from './publish/publishing.ts';

/**
 * Brings the live index up to the catalogue, as one version. Nothing changed: nothing is written, not even a ledger entry.
 * Any failure leaves the live version as it is; `oordeel` and `reden` of the answer tell. `failed` gets an error that nobody
 * foresaw. Rejects only when the ledger cannot be written.
 */
export async function publish(publishing: Publishing, failed: (error: unknown) => void): Promise<Publicatie> {
  const failure = (error: unknown) => failedBy(error, failed);
  const writer = await publishing.index.writer();
  try {
    const plan = await planPublication(publishing, writer).catch(failure);
    if ('oordeel' in plan) return await inLedger(publishing, 0, async () => plan);
    const { soort, vanVolgnummer } = plan;
    if (soort === 'niets') return end(begin(publishing, vanVolgnummer), publishing, { oordeel: 'niets-te-doen' });
    return await inLedger(publishing, vanVolgnummer, () => buildCandidate(publishing, { writer, plan }).catch(failure));
  } finally {
    await writer.close();
  }
}

function failedBy(error: unknown, failed: (error: unknown) => void): Outcome {
  if (error instanceof CheckFailed) return { oordeel: 'gepauzeerd', reden: error.message };
  if (error instanceof IndexRefused) return { oordeel: 'mislukt', reden: OTHER_OWNER };
  failed(error);
  return { oordeel: 'mislukt', reden: error instanceof Error ? error.message : String(error) };
}

/** An empty catalogue can so never empty an index that is in use. */
const OTHER_OWNER = 'de index hoort bij een andere catalogus; kies een andere SEARCH_INDEX of verwijder deze index.';

/** With an entry in the ledger from before the work until after it: a crash leaves it unfinished. */
async function inLedger(
  publishing: Publishing,
  vanVolgnummer: number,
  work: () => Promise<Outcome>,
): Promise<Publicatie> {
  const entry = begin(publishing, vanVolgnummer);
  publishing.catalogue.beginPublication(entry);
  const ended = end(entry, publishing, await work());
  publishing.catalogue.endPublication(ended);
  return ended;
}

function begin({ catalogue, bronnen, now }: Publishing, vanVolgnummer: number): Publicatie {
  return {
    id: randomUUID(),
    begin: now().toISOString(),
    vanVolgnummer,
    totVolgnummer: catalogue.volgnummer(),
    bronnen: [...bronnen],
  };
}

function end(entry: Publicatie, { now }: Publishing, outcome: Outcome): Publicatie {
  return { ...entry, ...outcome, einde: now().toISOString() };
}
