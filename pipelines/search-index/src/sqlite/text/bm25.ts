import { storedLength } from './stored-length.ts';

/** How soon more of the same word stops counting: the default of Lucene and Elasticsearch. */
const K1 = 1.2;
/** How much a long text counts as diluted: the default of Lucene and Elasticsearch. */
const B = 0.75;

/** What BM25 knows of one field. */
export interface FieldLengths {
  /** How many documents have the field; the others count nowhere. */
  documents: number;
  /** Per document the part of the formula that depends on its length; 0 when it does not have the field. */
  norms: Float64Array;
}

/** From the true number of tokens per document. The average is over the documents that have the field. */
export function fieldLengths(lengths: Uint32Array): FieldLengths {
  let [documents, tokens] = [0, 0];
  for (const length of lengths) {
    if (length > 0) documents++;
    tokens += length;
  }
  const average = tokens / documents;
  const norms = new Float64Array(lengths.length);
  for (let nr = 0; nr < lengths.length; nr++) {
    const length = lengths[nr] as number;
    if (length > 0) norms[nr] = K1 * (1 - B + (B * storedLength(length)) / average);
  }
  return { documents, norms };
}

/** The factor of a token: the rarer among the documents that have the field, the higher. Always above 0. */
export function tokenFactor(documents: number, withToken: number): number {
  return (1 + K1) * Math.log(1 + (documents - withToken + 0.5) / (withToken + 0.5));
}

/**
 * BM25 of a token that occurs `count` times in a field: `2.2 · ln(1 + (N − n + 0.5)/(n + 0.5)) · tf / (tf + norm)`, which
 * Elasticsearch 9 gives for a `term` query (measured on 9.5).
 */
export function bm25(factor: number, count: number, norm: number): number {
  return (factor * count) / (count + norm);
}
