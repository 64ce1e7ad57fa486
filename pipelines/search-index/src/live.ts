import { type Lexicon, makeLexicon } from '@sociale-kaart/dutch-text/lexicon/lexicon';
import type { Geography } from '@sociale-kaart/geography/geography';
import { readGeography } from './document/attached-geography.ts';
import type { IndexReader } from './index-reader.ts';

/** One version of the index, and what travels with it: a question is read and answered with one of these, never with two. */
export interface Live {
  reader: IndexReader;
  geography: Geography;
  lexicon: Lexicon;
}

/** Takes some tenths of a second for a version of 150,000 documents. @throws IndexUnavailable. */
export async function openLive(reader: IndexReader): Promise<Live> {
  const [geography, counts] = await Promise.all([readGeography(reader), reader.tokenCounts()]);
  return { reader, geography, lexicon: makeLexicon(counts) };
}
