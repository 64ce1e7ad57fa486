import type { Connection } from './connection.ts';
import { unavailable } from './engine-error.ts';
import type { IndexNames } from './index-names.ts';
import { type PublishedVersion, publishedVersion } from './version-meta.ts';

/** How long a reader may go on with a version after another process moved the alias, in milliseconds. */
const POLL = 5_000;

/** Which version the alias points to. */
export class LiveVersion {
  readonly #connection: Connection;
  readonly #names: IndexNames;
  readonly #now: () => number;
  #polled: { at: number; live: Promise<PublishedVersion | undefined> } | undefined;

  /** `now`: milliseconds of a clock that never goes back. */
  constructor(connection: Connection, names: IndexNames, now: () => number) {
    this.#connection = connection;
    this.#names = names;
    this.#now = now;
  }

  /** As it was at most five seconds ago. Who asks at the same time waits for the same answer. */
  polled(): Promise<PublishedVersion | undefined> {
    if (!this.#polled || this.#now() - this.#polled.at >= POLL) return this.current();
    return this.#polled.live;
  }

  current(): Promise<PublishedVersion | undefined> {
    const live = this.#read();
    this.#polled = { at: this.#now(), live };
    live.catch(() => this.forget());
    return live;
  }

  /** The next one who asks hears how it is then. */
  forget(): void {
    this.#polled = undefined;
  }

  /** One call tells which index the alias points to and what its mapping says of it. */
  async #read(): Promise<PublishedVersion | undefined> {
    const found = await this.#connection.find((client) => client.indices.getMapping({ index: this.#names.live }));
    if (!found) return undefined;
    const [[index, { mappings }] = ['', { mappings: {} }], ...others] = Object.entries(found);
    if (others.length > 0 || !this.#names.isVersion(index))
      throw unavailable(`has no version behind ${this.#names.live}`);
    return publishedVersion(index, mappings._meta);
  }
}
