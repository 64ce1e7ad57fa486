import type { DatabaseSync } from 'node:sqlite';
import type { Alternative, PlanWord, QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import { NOTHING, type Scored, ScoreSheet } from './score-sheet.ts';
import { openTextFields } from './text-fields.ts';
import { TokenScores } from './token-scores.ts';

/** The text of one version. */
export class TextSearch {
  readonly #sheet: ScoreSheet;
  readonly #tokens: TokenScores;

  constructor(db: DatabaseSync, size: number) {
    this.#sheet = new ScoreSheet(size);
    this.#tokens = new TokenScores(openTextFields(db), this.#sheet);
  }

  /** The documents that match every word of a plan, with their scores. A plan without words matches nothing. */
  search({ woorden }: QueryPlan): Scored {
    return this.#inAll(woorden.map((word) => this.#bestAlternative(word)));
  }

  #bestAlternative({ alternatieven }: PlanWord): Scored {
    const scored = alternatieven.map(({ tokens }) => this.#inAll(tokens.map((token) => this.#tokens.of(token))));
    scored.forEach((one, place) => {
      this.#sheet.raise(one, (alternatieven[place] as Alternative).gewicht);
    });
    return this.#sheet.take();
  }

  /** The documents that are in all, scores added: the words of a plan, the tokens of an alternative. */
  #inAll([first = NOTHING, ...others]: Scored[]): Scored {
    return others.reduce((left, right) => this.#sheet.both(left, right), first);
  }
}
