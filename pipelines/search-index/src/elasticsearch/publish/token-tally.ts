import { COUNTED } from '@sociale-kaart/dutch-text/index-tokens';
import { ownText } from '@sociale-kaart/dutch-text/own-text';
import type { TokenCounts } from '../stored-tokens.ts';

/** Those that are counted among tokens with blanks between them. */
const TOKENS = new RegExp(`[${COUNTED.join('')}][^ ]+`, 'g');

/** Of one token: how many fields have it, and which was counted last, since it counts once in a field. */
interface Tally {
  count: number;
  field: number;
}

/** In how many fields of documents each token stands that is counted. */
export class TokenTally {
  readonly #byToken: Map<string, Tally>;
  #fields = 0;

  constructor(counts: TokenCounts) {
    this.#byToken = new Map(counts.map(([token, count]) => [token, { count, field: 0 }]));
  }

  /** The tokens of one field of one document come in, or go out. */
  add(tokens: string, step: 1 | -1): void {
    const field = ++this.#fields;
    for (const token of tokens.match(TOKENS) ?? []) {
      const tally = this.#byToken.get(token);
      if (tally === undefined) this.#byToken.set(ownText(token), { count: step, field });
      else if (tally.field !== field) {
        tally.count += step;
        tally.field = field;
      }
    }
  }

  /** Without the tokens that no document has any more. */
  counts(): TokenCounts {
    return [...this.#byToken].flatMap(([token, { count }]) => (count > 0 ? [[token, count]] : []));
  }
}
