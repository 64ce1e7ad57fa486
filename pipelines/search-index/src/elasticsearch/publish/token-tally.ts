import { isCounted } from '@sociale-kaart/dutch-text/index-tokens';
import { ownText } from '@sociale-kaart/dutch-text/own-text';
import type { TokenCounts } from '../stored-tokens.ts';

/** In how many fields of documents each token stands that is counted. */
export class TokenTally {
  readonly #byToken: Map<string, { count: number }>;

  constructor(counts: TokenCounts) {
    this.#byToken = new Map(counts.map(([token, count]) => [token, { count }]));
  }

  /** The tokens of one field of one document, each once, come in or go out. */
  add(tokens: readonly string[], step: 1 | -1): void {
    for (const token of tokens) {
      if (!isCounted(token)) continue;
      const tally = this.#byToken.get(token);
      if (tally === undefined) this.#byToken.set(ownText(token), { count: step });
      else tally.count += step;
    }
  }

  /** Without the tokens that no document has any more. */
  counts(): TokenCounts {
    return [...this.#byToken].flatMap(([token, { count }]) => (count > 0 ? [[token, count]] : []));
  }
}
