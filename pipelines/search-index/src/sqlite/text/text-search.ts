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
  optioneel: boolean;
  bonus: number;
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
   * The documents that match every word of a plan that is not optional, with their scores; when all are optional, those
   * that match one. A plan without words matches nothing. The rarest word goes first: of the others only what it left is
   * looked at.
   */
  search({ woorden }: QueryPlan): Scored {
    const read = woorden.map((word) => this.#read(word)).sort((left, right) => left.bytes - right.bytes);
    const optional = read.filter(({ optioneel }) => optioneel);
    const [first, ...others] = read.filter(({ optioneel }) => !optioneel);
    if (!first) return this.#inAny(optional);
    const all = others.reduce((found, word) => this.#narrowed(found, word), this.#word(first));
    return optional.reduce((found, word) => this.#sheet.raised(found, this.#among(found, word)), all);
  }

  #read({ alternatieven, optioneel, bonus = 0 }: PlanWord): ReadWord {
    const read = alternatieven.map(({ gewicht, tokens }) => ({
      gewicht,
      tokens: tokens.map((token) => this.#fields.lists(token)),
    }));
    const lists = read.flatMap(({ tokens }) => tokens.flat());
    const bytes = lists.reduce((sum, list) => sum + list.bytes.length, 0);
    return { alternatieven: read, optioneel: optioneel === true, bonus, bytes };
  }

  #inAny(words: readonly ReadWord[]): Scored {
    const all = words.map((word) => this.#word(word));
    for (const one of all) this.#sheet.add(one);
    return this.#sheet.take();
  }

  #narrowed(found: Scored, word: ReadWord): Scored {
    return found.nrs.length === 0 ? NOTHING : this.#sheet.both(found, this.#among(found, word));
  }

  #among(found: Scored, word: ReadWord): Scored {
    return this.#word(word, bitsetOf(found.nrs, this.#size));
  }

  /** The sum of its alternatives. */
  #word({ alternatieven, bonus }: ReadWord, within?: Bitset): Scored {
    const scored = alternatieven.map(({ gewicht, tokens }) => ({ gewicht, found: this.#allTokens(tokens, within) }));
    for (const { gewicht, found } of scored) this.#sheet.add(found, gewicht);
    const { nrs, scores } = this.#sheet.take();
    return { nrs, scores: bonus === 0 ? scores : scores.map((score) => score + bonus) };
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
