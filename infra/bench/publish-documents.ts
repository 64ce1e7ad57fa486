import { TEKST_VERSIE } from '@sociale-kaart/dutch-text/text-version';
import type { IndexReader } from '@sociale-kaart/search-index/index-reader';
import type { IndexChange } from '@sociale-kaart/search-index/index-writer';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';

/** Documents to publish, all of them. */
interface Documents {
  changes: Iterable<IndexChange> | AsyncIterable<IndexChange>;
  /** How many, which stands for the sequence number of a catalogue. */
  count: number;
}

/** A full publication of documents that no catalogue holds. Gives what is read from the candidate before it goes live. */
export async function publishDocuments<T>(
  index: SearchIndex,
  { changes, count }: Documents,
  read: (candidate: IndexReader) => Promise<T>,
): Promise<T> {
  const writer = await index.writer();
  const candidate = await writer.candidate({
    catalogusId: 'bench',
    demo: true,
    gemaaktOp: '2026-11-21T00:00:00Z',
    tekstVersie: TEKST_VERSIE,
    volgnummer: count,
    volledig: true,
    attachments: {},
  });
  await candidate.apply(changes);
  const reader = await candidate.finish();
  const result = await read(reader);
  await reader.close();
  await candidate.promote();
  await writer.close();
  return result;
}
