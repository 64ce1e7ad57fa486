import { TEKST_VERSIE } from '@sociale-kaart/dutch-text/text-version';
import type { IndexVersion } from '@sociale-kaart/search-index/index-reader';
import type { IndexWriter } from '@sociale-kaart/search-index/index-writer';
import { refuseOther } from '@sociale-kaart/search-index/refusals';
import type { Publishing } from './publishing.ts';

/** What has to be done; changes above `vanVolgnummer` are applied. */
export interface Plan {
  soort: 'niets' | 'bijwerken' | 'opbouwen';
  vanVolgnummer: number;
}

/** Name of the attachment that tells what made the documents of a version. */
export const FINGERPRINT = 'vingerafdruk';

/**
 * Compares the live version with the catalogue, and with the code that would make it today. Rejects with IndexRefused when
 * it is of another catalogue.
 */
export async function planPublication(publishing: Publishing, writer: IndexWriter): Promise<Plan> {
  const { catalogue, demo, volledig = false } = publishing;
  const live = await writer.live();
  if (live) refuseOther(live, { catalogusId: catalogue.id, demo });
  const volgnummer = catalogue.volgnummer();
  const isAhead = live !== undefined && live.volgnummer > volgnummer; // the catalogue was put back from a backup
  if (volledig || live === undefined || isAhead || !(await isMadeByThisCode(live, publishing))) {
    return { soort: 'opbouwen', vanVolgnummer: 0 };
  }
  return { soort: live.volgnummer === volgnummer ? 'niets' : 'bijwerken', vanVolgnummer: live.volgnummer };
}

async function isMadeByThisCode(live: IndexVersion, { index, vingerafdruk }: Publishing): Promise<boolean> {
  if (live.tekstVersie !== TEKST_VERSIE) return false;
  const reader = await index.reader();
  return (await reader?.attachment(FINGERPRINT)) === vingerafdruk;
}
