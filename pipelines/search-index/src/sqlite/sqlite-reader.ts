import type { IndexAnswer, IndexQuery } from '../index-query.ts';
import { type IndexReader, IndexUnavailable, type IndexVersion, type TokenCounts } from '../index-reader.ts';
import type { Item } from './answer/stored.ts';
import type { CallRunner, Calls } from './workers/calls.ts';

interface VersionFile {
  version: IndexVersion;
  file: string;
  runner: CallRunner;
  /** Only this reader uses the file, so that it can be closed with it. */
  alone: boolean;
}

/** Asks one version; the work is done by whoever runs the calls. */
export class SqliteReader implements IndexReader {
  readonly versie: IndexVersion;
  readonly #source: VersionFile;
  #closed = false;

  constructor(source: VersionFile) {
    this.versie = source.version;
    this.#source = source;
  }

  search(query: IndexQuery): Promise<IndexAnswer> {
    return this.#run('search', query);
  }

  get(id: string): Promise<Item> {
    return this.#run('get', id);
  }

  tokenCounts(): Promise<TokenCounts> {
    return this.#run('tokenCounts', undefined);
  }

  attachment(name: string): Promise<unknown> {
    return this.#run('attachment', name);
  }

  async close(): Promise<void> {
    if (this.#source.alone && !this.#closed) this.#source.runner.forget(this.#source.file);
    this.#closed = true;
  }

  async #run<C extends keyof Calls>(call: C, argument: Calls[C]['argument']): Promise<Calls[C]['answer']> {
    if (this.#closed) throw new IndexUnavailable('the reader is closed');
    return this.#source.runner.run({ file: this.#source.file, call, argument });
  }
}
