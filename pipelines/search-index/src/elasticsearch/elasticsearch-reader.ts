import type { IndexAnswer, IndexQuery } from '../index-query.ts';
import { type IndexReader, IndexUnavailable, type IndexVersion, type TokenCounts } from '../index-reader.ts';
import type { Connection } from './connection.ts';
import { translatedItem } from './engine-error.ts';
import { searchVersion } from './query/search-version.ts';
import { attachmentKey, type StoredItem, TOKEN_COUNTS } from './stored-item.ts';

type Item = Awaited<ReturnType<IndexReader['get']>>;

/** Asks one version, by the name of its index and not by the alias, so that it never changes under a reader. */
export class ElasticsearchReader implements IndexReader {
  readonly versie: IndexVersion;
  readonly #connection: Connection;
  #closed = false;

  constructor(connection: Connection, version: IndexVersion) {
    this.#connection = connection;
    this.versie = version;
  }

  async search(query: IndexQuery): Promise<IndexAnswer> {
    this.#expectOpen();
    return searchVersion(this.#connection, this.versie.versie, query);
  }

  async get(id: string): Promise<Item> {
    const stored = await this.#stored(id);
    if (stored?.soort === 'grafsteen') return { soort: 'grafsteen', grafsteen: stored.grafsteen };
    if (stored?.soort !== 'document') return undefined;
    return { soort: 'document', opgeslagen: { document: stored.document, detail: stored.detail } };
  }

  async tokenCounts(): Promise<TokenCounts> {
    return ((await this.attachment(TOKEN_COUNTS)) ?? []) as TokenCounts; // our own, of a version with this schema
  }

  async attachment(name: string): Promise<unknown> {
    const stored = await this.#stored(attachmentKey(name));
    return stored?.soort === 'bijlage' ? stored.bijlage : undefined;
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  async #stored(id: string): Promise<StoredItem | undefined> {
    this.#expectOpen();
    const { docs } = await this.#connection.run((client) =>
      client.mget<StoredItem>({ index: this.versie.versie, ids: [id] }),
    );
    const [found] = docs;
    if (found && 'error' in found) throw translatedItem({ status: 404, error: found.error });
    return found?._source;
  }

  #expectOpen(): void {
    if (this.#closed) throw new IndexUnavailable('the reader is closed');
  }
}
