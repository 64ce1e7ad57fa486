import { exactToken } from '@sociale-kaart/dutch-text/index-tokens';
import { ownText } from '@sociale-kaart/dutch-text/own-text';
import type { WordCounts } from '../stored-words.ts';

/** The words as they are written, among tokens with blanks between them; no word holds the sign that stands before it. */
const WRITTEN = new RegExp(`${exactToken('')}[^ ]+`, 'g');

/** Of one word: how many fields have it, and which was counted last, since it counts once in a field. */
interface Tally {
  count: number;
  field: number;
}

/** In how many fields of documents each word stands, as it is written. */
export class WordTally {
  readonly #byToken: Map<string, Tally>;
  #fields = 0;

  constructor(counts: WordCounts) {
    this.#byToken = new Map(counts.map(([word, count]) => [exactToken(word), { count, field: 0 }]));
  }

  /** The tokens of one field of one document come in, or go out. */
  add(tokens: string, step: 1 | -1): void {
    const field = ++this.#fields;
    for (const token of tokens.match(WRITTEN) ?? []) {
      const tally = this.#byToken.get(token);
      if (tally === undefined) this.#byToken.set(ownText(token), { count: step, field });
      else if (tally.field !== field) {
        tally.count += step;
        tally.field = field;
      }
    }
  }

  /** Without the words that no document has any more. */
  counts(): WordCounts {
    return [...this.#byToken].flatMap(([token, { count }]) => (count > 0 ? [[token.slice(1), count]] : []));
  }
}
