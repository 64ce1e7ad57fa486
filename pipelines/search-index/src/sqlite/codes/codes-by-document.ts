import { startsOf } from '../grouping.ts';
import { type DocumentSet, numbersOf } from './document-set.ts';

/** A list the other way round: per document its codes. Few documents are counted faster so than code by code. */
export interface CodesByDocument {
  codes: readonly string[];
  /** Per document where its codes start in `places`. */
  starts: Uint32Array;
  /** Places of codes in `codes`. */
  places: Uint16Array;
}

export function codesByDocument(list: ReadonlyMap<string, DocumentSet>, size: number): CodesByDocument {
  const sets = [...list.values()].map(numbersOf);
  const starts = startsOf(sets, size);
  const places = new Uint16Array(starts[size] as number);
  const next = starts.slice();
  sets.forEach((set, place) => {
    for (let index = 0; index < set.length; index++) {
      const nr = set[index] as number;
      places[next[nr] as number] = place;
      next[nr] = (next[nr] as number) + 1;
    }
  });
  return { codes: [...list.keys()], starts, places };
}

/** How many of the documents have each code, by its place in `codes`. */
export function countByDocument({ codes, starts, places }: CodesByDocument, documents: Uint32Array): Uint32Array {
  const counts = new Uint32Array(codes.length);
  for (let index = 0; index < documents.length; index++) {
    const nr = documents[index] as number;
    const end = starts[nr + 1] as number;
    for (let at = starts[nr] as number; at < end; at++) {
      const place = places[at] as number;
      counts[place] = (counts[place] as number) + 1;
    }
  }
  return counts;
}
