import type { Stand } from '@sociale-kaart/schemas/bron';
import type { IndexReader } from '../index-reader.ts';
import type { IndexWriter } from '../index-writer.ts';
import type { KeptVersions, SearchIndex } from '../search-index.ts';
import { Connection, type ElasticsearchAccess } from './connection.ts';
import { ElasticsearchReader } from './elasticsearch-reader.ts';
import { IndexNames } from './index-names.ts';
import { LiveVersion } from './live-version.ts';
import { BesideIndex } from './publish/beside-index.ts';
import { ElasticsearchWriter } from './publish/elasticsearch-writer.ts';
import { keptVersions } from './publish/kept-versions.ts';
import { leaseHolder } from './publish/lease.ts';

export interface ElasticsearchIndexOptions extends ElasticsearchAccess {
  /** Of all names; several indexes may share a cluster. */
  prefix: string;
  /** Of a full build. One holds a million documents; more are for more machines. */
  shards?: number;
  /** Milliseconds after which a writer that is not heard of any more is taken for dead. */
  leaseTime?: number;
  now?: () => Date;
}

/** Long enough for a writer that is busy, short enough to wait for after one was killed. */
const LEASE_TIME = 30_000;

/** The engine for production: an index in Elasticsearch per version, behind an alias (search-index.md). */
export class ElasticsearchIndex implements SearchIndex {
  readonly #connection: Connection;
  readonly #names: IndexNames;
  readonly #live: LiveVersion;
  readonly #beside: BesideIndex;
  readonly #newWriter: () => IndexWriter;

  constructor({
    prefix,
    shards = 1,
    leaseTime = LEASE_TIME,
    now = () => new Date(),
    ...access
  }: ElasticsearchIndexOptions) {
    const names = new IndexNames(prefix);
    const connection = new Connection(access);
    const live = new LiveVersion(connection, names, () => performance.now());
    const beside = new BesideIndex(connection, names.beside);
    this.#connection = connection;
    this.#names = names;
    this.#live = live;
    this.#beside = beside;
    this.#newWriter = () => new ElasticsearchWriter({ connection, names, live, beside, shards, leaseTime, now });
  }

  /** One that is given out goes on answering from its version after the alias moved. */
  async reader(): Promise<IndexReader | undefined> {
    const live = await this.#live.polled();
    return live && new ElasticsearchReader(this.#connection, live.version);
  }

  async writer(): Promise<IndexWriter> {
    return this.#newWriter();
  }

  async versions(): Promise<KeptVersions> {
    const kept = await keptVersions(this.#connection, this.#names);
    return { ...kept, schrijver: await leaseHolder(this.#beside) };
  }

  async readStand(): Promise<Stand | undefined> {
    return (await this.#beside.read('stand'))?.content as Stand | undefined;
  }

  async writeStand(stand: Stand): Promise<void> {
    await this.#beside.write('stand', stand);
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }
}
