import { setImmediate as turn } from 'node:timers/promises';
import type { Geography } from '@sociale-kaart/geography/geography';
import { makeIndexDocument } from '@sociale-kaart/search-index/document/make-index-document';
import type { IndexChange } from '@sociale-kaart/search-index/index-writer';
import type { CatalogueChange } from '../catalogue.ts';
import type { Publishing } from './publishing.ts';

/** Changes between two moments in which the process does something else: answers a health check, reads a source. */
const AT_ONCE = 50;

/** The changes above a sequence number, as the index takes them; one at a time, so that the whole country fits. */
export async function* indexChanges(
  { catalogue, geography }: Pick<Publishing, 'catalogue' | 'geography'>,
  vanVolgnummer: number,
): AsyncIterable<IndexChange> {
  let count = 0;
  for (const change of catalogue.changesSince(vanVolgnummer)) {
    yield asIndexChange(change, geography);
    count += 1;
    if (count % AT_ONCE === 0) await turn();
  }
}

function asIndexChange(change: CatalogueChange, geography: Geography): IndexChange {
  if (change.soort === 'grafsteen') return change;
  return { soort: 'document', document: makeIndexDocument(change, geography) };
}
