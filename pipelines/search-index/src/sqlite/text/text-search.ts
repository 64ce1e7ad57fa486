import type { DatabaseSync } from 'node:sqlite';
import type { Alternative, PlanWord, QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import { OTHERS } from '../../field-weights.ts';
import { NOTHING, type Scored, ScoreSheet } from './score-sheet.ts';
import { openTextFields } from './text-fields.ts';
import { TokenScores } from './token-scores.ts';

/** The text of one version. */
export class TextSearch {
  readonly #sheet: ScoreSheet;
  readonly #sums: ScoreSheet;
  readonly #tokens: TokenScores;

  constructor(db: DatabaseSync, size: number) {
    this.#sheet = new ScoreSheet(size);
    this.#sums = new ScoreSheet(size);
    this.#tokens = new TokenScores(openTextFields(db), this.#sheet);
  }

  /**
   * The documents that match every word of a plan that is not optional, with their scores; when all are optional, those
   * that match one. A plan without words matches nothing.
   */
  search({ woorden }: QueryPlan): Scored {
    const needed = woorden.filter(({ optioneel }) => !optioneel).map((word) => this.#bestAlternative(word));
    const optional = woorden.filter(({ optioneel }) => optioneel).map((word) => this.#bestAlternative(word));
    if (needed.length === 0) return this.#inAny(optional);
    return optional.reduce((found, more) => this.#sheet.raised(found, more), this.#inAll(needed));
  }

  #bestAlternative({ alternatieven, bonus = 0 }: PlanWord): Scored {
    const scored = alternatieven.map(({ tokens }) => this.#inAll(tokens.map((token) => this.#tokens.of(token))));
    scored.forEach((one, place) => {
      const { gewicht } = alternatieven[place] as Alternative;
      this.#sheet.raise(one, gewicht);
      this.#sums.add(one, gewicht);
    });
    const { nrs, scores: best } = this.#sheet.take();
    const { scores: sums } = this.#sums.take(); // of the same documents in the same order
    return { nrs, scores: best.map((score, at) => score + OTHERS * ((sums[at] as number) - score) + bonus) };
  }

  #inAny(all: readonly Scored[]): Scored {
    for (const one of all) this.#sheet.add(one);
    return this.#sheet.take();
  }

  /** The documents that are in all, scores added: the words of a plan, the tokens of an alternative. */
  #inAll([first = NOTHING, ...others]: Scored[]): Scored {
    return others.reduce((left, right) => this.#sheet.both(left, right), first);
  }
}
