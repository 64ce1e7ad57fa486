import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { PlanWord, QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import { FIELD_WEIGHTS } from '../../field-weights.ts';
import { fieldsOf, VELDEN } from '../../index-document.ts';
import { type Bitset, bitsetOf } from '../codes/bitset.ts';
import { decodeDocumentSet } from '../codes/document-set.ts';
import { NOTHING, type Scored, ScoreSheet } from './score-sheet.ts';

const WEIGHTS = VELDEN.map((veld) => FIELD_WEIGHTS[veld]);

/** A token in one of the fields (its place in VELDEN) with the documents that have it there, as they are stored. */
type StoredToken = {
  field: number;
  count: number;
  documents: Uint8Array;
};

/** A word of a plan with its tokens as they are stored, each in the fields that have it. */
interface ReadWord {
  alternatieven: { gewicht: number; tokens: StoredToken[][] }[];
  optioneel: boolean;
  bonus: number;
  /** Of documents, those of all its tokens. */
  count: number;
}

/** The text of one version. */
export class TextSearch {
  readonly #size: number;
  readonly #find: StatementSync;
  readonly #sheet: ScoreSheet;

  constructor(db: DatabaseSync, size: number) {
    this.#size = size;
    this.#find = db.prepare(
      'select veld as field, aantal as count, documenten as documents from posting where token = ? and (1 << veld) & ?',
    );
    this.#sheet = new ScoreSheet(size);
  }

  /**
   * The documents that match every word of a plan that is not optional, with their scores; when all are optional, those
   * that match one. A plan without words matches nothing. The rarest word goes first: of the others only what it left is
   * looked at.
   */
  search({ woorden }: QueryPlan): Scored {
    const read = woorden.map((word) => this.#read(word)).sort((left, right) => left.count - right.count);
    const optional = read.filter(({ optioneel }) => optioneel);
    const [first, ...others] = read.filter(({ optioneel }) => !optioneel);
    if (!first) return this.#inAny(optional);
    const all = others.reduce((found, word) => this.#narrowed(found, word), this.#word(first));
    return optional.reduce((found, word) => this.#sheet.raised(found, this.#among(found, word)), all);
  }

  #read(word: PlanWord): ReadWord {
    const { alternatieven, optioneel, bonus = 0 } = word;
    const fields = fieldsOf(word).reduce((bits, veld) => bits | (1 << VELDEN.indexOf(veld)), 0);
    const stored = (token: string) => this.#find.all(token, fields) as StoredToken[];
    const read = alternatieven.map(({ gewicht, tokens }) => ({ gewicht, tokens: tokens.map(stored) }));
    const count = read.flatMap(({ tokens }) => tokens.flat()).reduce((sum, token) => sum + token.count, 0);
    return { alternatieven: read, optioneel: optioneel === true, bonus, count };
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
  #allTokens([first = [], ...others]: StoredToken[][], within: Bitset | undefined): Scored {
    return others.reduce(
      (found, token) => this.#sheet.both(found, this.#token(token, within)),
      this.#token(first, within),
    );
  }

  /** The weights of the fields that have it, added up. */
  #token(fields: StoredToken[], within: Bitset | undefined): Scored {
    for (const { field, documents } of fields) {
      this.#sheet.addToAll(decodeDocumentSet(documents), WEIGHTS[field] as number, within);
    }
    return this.#sheet.take();
  }
}
