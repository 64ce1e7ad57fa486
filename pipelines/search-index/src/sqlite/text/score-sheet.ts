import { type Bitset, keepCommon, membersOf } from '../codes/bitset.ts';
import type { DocumentSet } from '../codes/document-set.ts';

/** Documents, none of them twice, and at the same place what each is worth (above 0); in no order. */
export interface Scored {
  nrs: Uint32Array;
  scores: Float64Array;
}

export const NOTHING: Scored = { nrs: new Uint32Array(0), scores: new Float64Array(0) };

/**
 * Where scores per document are brought together. One serves all questions to a version, one step after the other.
 * Its loops run over hundreds of thousands of documents per question: local variables, and no branch that cannot be
 * predicted, make them three times as fast.
 */
export class ScoreSheet {
  /** By number of the document; all 0 between two steps. */
  readonly #scores: Float64Array;
  /** The numbers that are not 0. */
  readonly #touched: Uint32Array;
  #length = 0;

  constructor(size: number) {
    this.#scores = new Float64Array(size);
    this.#touched = new Uint32Array(size + 1); // one more: a place is written before it is known to count
  }

  /** Adds the same to each document of a set. `within`: only to those that are in it too. */
  addToAll(set: DocumentSet, weight: number, within: Bitset | undefined): void {
    const [sums, touched] = [this.#scores, this.#touched];
    let length = this.#length;
    for (const nr of membersWithin(set, within)) {
      const before = sums[nr] as number;
      touched[length] = nr;
      length += before === 0 ? 1 : 0;
      sums[nr] = before + weight;
    }
    this.#length = length;
  }

  /** Adds scores times a weight to what is on the sheet. */
  add({ nrs, scores }: Scored, weight = 1): void {
    const [sums, touched] = [this.#scores, this.#touched];
    let length = this.#length;
    for (let index = 0; index < nrs.length; index++) {
      const nr = nrs[index] as number;
      const before = sums[nr] as number;
      touched[length] = nr;
      length += before === 0 ? 1 : 0;
      sums[nr] = before + weight * (scores[index] as number);
    }
    this.#length = length;
  }

  /** What was added; the sheet is empty after. */
  take(): Scored {
    const all = this.#scores;
    const nrs = this.#touched.slice(0, this.#length);
    const scores = new Float64Array(nrs.length);
    for (let index = 0; index < nrs.length; index++) {
      const nr = nrs[index] as number;
      scores[index] = all[nr] as number;
      all[nr] = 0;
    }
    this.#length = 0;
    return { nrs, scores };
  }

  /** The documents on the left, with what the right adds to them. The sheet is empty before and after. */
  raised(left: Scored, right: Scored): Scored {
    this.add(right);
    const all = this.#scores;
    const scores = left.scores.map((score, index) => score + (all[left.nrs[index] as number] as number));
    this.take();
    return { nrs: left.nrs, scores };
  }

  /** The documents in both, scores added. The sheet is empty before and after. */
  both(left: Scored, right: Scored): Scored {
    this.add(left);
    const all = this.#scores;
    const nrs = new Uint32Array(right.nrs.length);
    const scores = new Float64Array(right.nrs.length);
    let length = 0;
    for (let index = 0; index < right.nrs.length; index++) {
      const nr = right.nrs[index] as number;
      const before = all[nr] as number;
      nrs[length] = nr;
      scores[length] = before + (right.scores[index] as number);
      length += before === 0 ? 0 : 1;
    }
    this.take();
    return { nrs: nrs.subarray(0, length), scores: scores.subarray(0, length) };
  }
}

function membersWithin(set: DocumentSet, within: Bitset | undefined): Uint32Array {
  if ('nrs' in set) {
    return within ? set.nrs.filter((nr) => ((within[nr >>> 5] as number) & (1 << (nr & 31))) !== 0) : set.nrs;
  }
  if (within === undefined) return membersOf(set.bits);
  const common = set.bits.slice();
  keepCommon(common, within);
  return membersOf(common);
}
