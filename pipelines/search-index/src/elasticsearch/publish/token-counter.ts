import type { TokenCounts } from '../../index-reader.ts';
import type { IndexChange } from '../../index-writer.ts';
import type { Connection } from '../connection.ts';
import { FIELD } from '../mapping.ts';
import { type StoredItem, type StoredText, toStored } from '../stored-item.ts';
import { TokenTally } from './token-tally.ts';

/** Documents of the version before that are looked up in one call. */
const BATCH = 500;

/** The version that a candidate was copied from, which is not written to any more. */
export interface CountedBefore {
  index: string;
  volgnummer: number;
  counts: TokenCounts;
}

/**
 * Keeps count of the tokens of a candidate while changes pass by: the tokens of what is new come in, those of what it
 * replaces go out. An engine cannot tell the tokens of a whole index without reading all of it.
 */
export class TokenCounter {
  readonly #connection: Connection;
  readonly #before: CountedBefore | undefined;
  readonly #seen = new Set<string>();
  #lookingUp: Promise<void> = Promise.resolve();
  #tally: TokenTally;
  /** A document came twice, and what it replaced is not known any more. */
  #lost = false;

  constructor(connection: Connection, before: CountedBefore | undefined) {
    this.#connection = connection;
    this.#before = before;
    this.#tally = new TokenTally(before?.counts ?? []);
  }

  /** The same changes, as they are stored; what they replace is looked up while they go on. */
  async *following(changes: AsyncIterable<IndexChange> | Iterable<IndexChange>): AsyncGenerator<StoredText> {
    let ids: string[] = [];
    for await (const change of changes) {
      const item = this.#counted(change);
      ids.push(item.id);
      if (ids.length === BATCH) {
        await this.#lookUp(ids);
        ids = [];
      }
      yield item;
    }
    await this.#lookUp(ids);
  }

  /** When all changes are applied. Without the tokens that no document has any more. */
  async finish(index: string): Promise<TokenCounts> {
    await this.#lookingUp;
    if (this.#lost) await this.#countAgain(index);
    return this.#tally.counts();
  }

  #counted(change: IndexChange): StoredText {
    const item = toStored(change);
    if (this.#seen.has(item.id)) this.#lost = true;
    this.#seen.add(item.id);
    if (change.soort === 'document') {
      for (const tokens of Object.values(change.document.velden)) this.#tally.add(tokens, 1);
    }
    return item;
  }

  /** Begins with these when those before are done; rejects when that failed. */
  async #lookUp(ids: string[]): Promise<void> {
    await this.#lookingUp;
    this.#lookingUp = this.#withoutReplaced(ids);
    this.#lookingUp.catch(() => undefined); // whoever waits for it next is told
  }

  /** The tokens of what was stored under these ids do not count any more. */
  async #withoutReplaced(ids: string[]): Promise<void> {
    const index = this.#before?.index;
    if (index === undefined || this.#lost || ids.length === 0) return;
    const { docs } = await this.#connection.run((client) =>
      client.mget<StoredItem>({ index, ids, _source_includes: ['soort', 'velden'] }),
    );
    for (const doc of docs) if ('_source' in doc && doc._source) this.#countStored(doc._source, -1);
  }

  async #countAgain(index: string): Promise<void> {
    this.#tally = new TokenTally([]);
    await this.#connection.run(async (client) => {
      await client.indices.refresh({ index });
      const found = client.helpers.scrollDocuments<StoredItem>({
        index,
        size: BATCH,
        _source: ['soort', 'velden'],
        query: { term: { [FIELD.soort]: 'document' } },
      });
      for await (const item of found) this.#countStored(item, 1);
    });
  }

  #countStored(item: StoredItem, step: 1 | -1): void {
    if (item.soort !== 'document') return;
    for (const tokens of Object.values(item.velden)) this.#tally.add(tokens, step);
  }
}
