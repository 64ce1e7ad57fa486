import { BETWEEN_TOKENS, COUNTED } from '@sociale-kaart/dutch-text/index-tokens';
import { ownText } from '@sociale-kaart/dutch-text/own-text';
import { PieceNumbers } from '@sociale-kaart/dutch-text/piece-numbers';
import type { TokenCounts } from '../../index-reader.ts';

const SIGNS = COUNTED.map((sign) => sign.charCodeAt(0));

/** In how many fields of documents each token stands that is counted. */
export class TokenTally {
  readonly #numbers = new PieceNumbers();
  /** By the number of a token: itself, its count, and in which field it was last. */
  readonly #tokens: string[] = [];
  readonly #counts: number[] = [];
  readonly #lastIn: number[] = [];
  #fields = 1;

  constructor(counts: TokenCounts) {
    for (const [token, count] of counts) this.#count(this.#numberOf(token, 0, token.length), count);
  }

  /** The tokens of one field of one document, with blanks between them, come in or go out; one that comes again counts once. */
  add(tokens: string, step: 1 | -1): void {
    this.#fields += 1;
    for (let from = 0; from < tokens.length; ) {
      const next = tokens.indexOf(BETWEEN_TOKENS, from);
      const to = next === -1 ? tokens.length : next;
      if (SIGNS.includes(tokens.charCodeAt(from))) this.#count(this.#numberOf(tokens, from, to), step);
      from = to + 1;
    }
  }

  /** Without the tokens that no document has any more. */
  counts(): TokenCounts {
    return this.#tokens
      .map((token, number): [string, number] => [token, this.#counts[number] ?? 0])
      .filter(([, count]) => count > 0);
  }

  #numberOf(text: string, from: number, to: number): number {
    const number = this.#numbers.numberOf(text, from, to);
    if (number === this.#tokens.length) {
      this.#tokens.push(ownText(text.slice(from, to)));
      this.#counts.push(0);
      this.#lastIn.push(0);
    }
    return number;
  }

  #count(number: number, step: number): void {
    if (this.#lastIn[number] === this.#fields) return;
    this.#lastIn[number] = this.#fields;
    this.#counts[number] = (this.#counts[number] as number) + step;
  }
}
