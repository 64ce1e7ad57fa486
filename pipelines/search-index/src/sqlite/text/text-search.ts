import type { DatabaseSync } from 'node:sqlite';
import type { PlanWord, QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import { FIELD_WEIGHTS } from '../../field-weights.ts';
import { VELDEN } from '../../index-document.ts';
import { type Bitset, bitsetOf } from '../codes/bitset.ts';
import { type FieldLengths, tokenFactor } from './bm25.ts';
import { Postings } from './posting-list.ts';
import { NOTHING, type Scored, ScoreSheet } from './score-sheet.ts';
import { openTextFields, type StoredList, type TextFields } from './text-fields.ts';

const WEIGHTS = VELDEN.map((veld) => FIELD_WEIGHTS[veld]);

/** A word of a plan with the lists of its tokens. */
interface ReadWord {
  alternatieven: { gewicht: number; tokens: StoredList[][] }[];
  /** Of all its lists. */
  bytes: number;
}

/** The text of one version. */
export class TextSearch {
  readonly #size: number;
  readonly #fields: TextFields;
  readonly #sheet: ScoreSheet;

  constructor(db: DatabaseSync, size: number) {
    this.#size = size;
    this.#fields = openTextFields(db);
    this.#sheet = new ScoreSheet(size);
  }

  /**
   * The documents that match every word of a plan, with their scores. A plan without words matches nothing. The rarest
   * word goes first: of the others only what it left is looked at.
   */
  search({ woorden }: QueryPlan): Scored {
    const [first, ...others] = woorden.map((word) => this.#read(word)).sort((left, right) => left.bytes - right.bytes);
    if (!first) return NOTHING;
    return others.reduce(
      (found, word) => {
        if (found.nrs.length === 0) return found;
        return this.#sheet.both(found, this.#bestAlternative(word, bitsetOf(found.nrs, this.#size)));
      },
      this.#bestAlternative(first, undefined),
    );
  }

  #read({ alternatieven }: PlanWord): ReadWord {
    const read = alternatieven.map(({ gewicht, tokens }) => ({
      gewicht,
      tokens: tokens.map((token) => this.#fields.lists(token)),
    }));
    const lists = read.flatMap(({ tokens }) => tokens.flat());
    return { alternatieven: read, bytes: lists.reduce((sum, { bytes }) => sum + bytes.length, 0) };
  }

  #bestAlternative({ alternatieven }: ReadWord, within: Bitset | undefined): Scored {
    const scored = alternatieven.map(({ gewicht, tokens }) => ({ gewicht, found: this.#allTokens(tokens, within) }));
    for (const { gewicht, found } of scored) this.#sheet.raise(found, gewicht);
    return this.#sheet.take();
  }

  /** The documents with all tokens, scores added. */
  #allTokens([first = [], ...others]: StoredList[][], within: Bitset | undefined): Scored {
    return others.reduce(
      (found, lists) => this.#sheet.both(found, this.#token(lists, within)),
      this.#token(first, within),
    );
  }

  /** Σ fields (weight · BM25). */
  #token(lists: StoredList[], within: Bitset | undefined): Scored {
    for (const { field, bytes } of lists) {
      const postings = new Postings(bytes);
      const { documents, norms } = this.#fields.lengths[field] as FieldLengths;
      const factor = (WEIGHTS[field] as number) * tokenFactor(documents, postings.length);
      this.#sheet.addPostings(postings, { factor, norms }, within);
    }
    return this.#sheet.take();
  }
}
