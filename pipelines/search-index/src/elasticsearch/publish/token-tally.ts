import { BETWEEN_TOKENS, COUNTED } from '@sociale-kaart/dutch-text/index-tokens';
import type { TokenCounts } from '../../index-reader.ts';
import { TokenTable } from './token-table.ts';

const SIGNS = COUNTED.map((sign) => sign.charCodeAt(0));

/** In how many fields of documents each token stands that is counted. */
export class TokenTally {
  readonly #table = new TokenTable();
  #fields = 0;

  constructor(counts: TokenCounts) {
    const field = ++this.#fields;
    for (const [token, count] of counts) this.#table.add(token, 0, token.length, { step: count, field });
  }

  /** The tokens of one field of one document, with blanks between them, come in or go out; one that comes again counts once. */
  add(tokens: string, step: 1 | -1): void {
    const inField = { step, field: ++this.#fields };
    for (let from = 0; from < tokens.length; ) {
      const next = tokens.indexOf(BETWEEN_TOKENS, from);
      const to = next === -1 ? tokens.length : next;
      if (SIGNS.includes(tokens.charCodeAt(from))) this.#table.add(tokens, from, to, inField);
      from = to + 1;
    }
  }

  /** Without the tokens that no document has any more. */
  counts(): TokenCounts {
    return this.#table.counts().filter(([, count]) => count > 0);
  }
}
