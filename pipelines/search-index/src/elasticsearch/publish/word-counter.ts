import type { IndexChange } from '../../index-writer.ts';
import type { Connection } from '../connection.ts';
import { FIELD } from '../mapping.ts';
import { type StoredItem, toStored } from '../stored-item.ts';
import { type WordCounts, wordsOf } from '../stored-words.ts';

/** Documents of the version before that are looked up in one call. */
const BATCH = 500;

/** The version that a candidate was copied from, which is not written to any more. */
export interface CountedBefore {
  index: string;
  counts: WordCounts;
}

/**
 * Keeps count of the words of a candidate while changes pass by: the words of what is new come in, those of what it
 * replaces go out. An engine cannot tell the words of a whole index without reading all of it.
 */
export class WordCounter {
  readonly #connection: Connection;
  readonly #before: CountedBefore | undefined;
  readonly #counts: Map<string, number>;
  readonly #seen = new Set<string>();
  /** A document came twice, and what it replaced is not known any more. */
  #lost = false;

  constructor(connection: Connection, before: CountedBefore | undefined) {
    this.#connection = connection;
    this.#before = before;
    this.#counts = new Map(before?.counts);
  }

  /** The same changes, as they are stored. */
  async *following(changes: AsyncIterable<IndexChange> | Iterable<IndexChange>): AsyncGenerator<StoredItem> {
    let batch: StoredItem[] = [];
    for await (const change of changes) {
      batch.push(toStored(change));
      if (batch.length < BATCH) continue;
      yield* await this.#counted(batch);
      batch = [];
    }
    yield* await this.#counted(batch);
  }

  /** When all changes are applied. Without the words that no document has any more. */
  async finish(index: string): Promise<WordCounts> {
    if (this.#lost) await this.#countAgain(index);
    return [...this.#counts].filter(([, count]) => count > 0);
  }

  async #counted(batch: StoredItem[]): Promise<StoredItem[]> {
    const first = batch.filter(({ id }) => !this.#seen.has(id));
    for (const { id } of batch) this.#seen.add(id);
    if (first.length < batch.length || new Set(first.map(({ id }) => id)).size < first.length) this.#lost = true;
    if (this.#lost) return batch;
    for (const item of await this.#replaced(first)) this.#count(item, -1);
    for (const item of batch) this.#count(item, 1);
    return batch;
  }

  async #replaced(items: readonly StoredItem[]): Promise<StoredItem[]> {
    const before = this.#before;
    if (before === undefined || items.length === 0) return [];
    const ids = items.map(({ id }) => id);
    const { docs } = await this.#connection.run((client) =>
      client.mget<StoredItem>({ index: before.index, ids, _source_includes: ['soort', 'velden'] }),
    );
    return docs.flatMap((doc) => ('_source' in doc && doc._source ? [doc._source] : []));
  }

  async #countAgain(index: string): Promise<void> {
    this.#counts.clear();
    await this.#connection.run(async (client) => {
      await client.indices.refresh({ index });
      const found = client.helpers.scrollDocuments<StoredItem>({
        index,
        size: BATCH,
        _source: ['soort', 'velden'],
        query: { term: { [FIELD.soort]: 'document' } },
      });
      for await (const item of found) this.#count(item, 1);
    });
  }

  #count(item: StoredItem, step: 1 | -1): void {
    if (item.soort !== 'document') return;
    for (const word of wordsOf(item.velden)) this.#counts.set(word, (this.#counts.get(word) ?? 0) + step);
  }
}
