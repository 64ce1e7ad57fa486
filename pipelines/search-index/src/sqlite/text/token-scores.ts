import { FIELD_WEIGHTS } from '../../field-weights.ts';
import { VELDEN } from '../../index-document.ts';
import { type FieldLengths, tokenFactor } from './bm25.ts';
import type { Scored, ScoreSheet } from './score-sheet.ts';
import type { TextFields } from './text-fields.ts';

const WEIGHTS = VELDEN.map((veld) => FIELD_WEIGHTS[veld]);

/** So many scores are kept, of tokens that were asked last: a million take 12 MB, and common words are asked often. */
const MOST_KEPT = 1_000_000;

/** Per token Σ fields (weight · BM25) of the documents that have it. Nothing in it changes while a version is open. */
export class TokenScores {
  readonly #fields: TextFields;
  readonly #sheet: ScoreSheet;
  /** In the order of their last use. */
  readonly #kept = new Map<string, Scored>();
  readonly #room: number;
  #size = 0;

  constructor(fields: TextFields, sheet: ScoreSheet, room = MOST_KEPT) {
    this.#fields = fields;
    this.#sheet = sheet;
    this.#room = room;
  }

  /** Needs an empty sheet. */
  of(token: string): Scored {
    const scored = this.#kept.get(token) ?? this.#score(token);
    this.#drop(token);
    this.#keep(token, scored);
    return scored;
  }

  #score(token: string): Scored {
    for (const { field, list } of this.#fields.postings(token)) {
      const { documents, norms } = this.#fields.lengths[field] as FieldLengths;
      const factor = (WEIGHTS[field] as number) * tokenFactor(documents, list.nrs.length);
      this.#sheet.addPostings(list, factor, norms);
    }
    return this.#sheet.take();
  }

  #keep(token: string, scored: Scored): void {
    this.#kept.set(token, scored);
    this.#size += scored.nrs.length;
    for (const oldest of this.#kept.keys()) {
      if (this.#size <= this.#room) return;
      this.#drop(oldest);
    }
  }

  #drop(token: string): void {
    this.#size -= this.#kept.get(token)?.nrs.length ?? 0;
    this.#kept.delete(token);
  }
}
