import type { estypes } from '@elastic/elasticsearch';
import type { Connection } from '../connection.ts';
import { isThere, statusOf } from '../engine-error.ts';

const MAPPING: estypes.MappingTypeMapping = {
  dynamic: 'strict',
  properties: { inhoud: { type: 'object', enabled: false } },
};

/** Which state of a document somebody saw, to write only when it is still so. */
export interface Seen {
  if_seq_no: number;
  if_primary_term: number;
}

interface Read {
  content: unknown;
  seen: Seen;
}

/** Thrown by a conditional write when somebody else wrote first. */
export class Overtaken extends Error {
  override name = 'Overtaken';
}

/** A small index of documents that are replaced as a whole, beside the versions. */
export class BesideIndex {
  readonly #connection: Connection;
  readonly #index: string;
  #made = false;

  constructor(connection: Connection, index: string) {
    this.#connection = connection;
    this.#index = index;
  }

  async read(id: string): Promise<Read | undefined> {
    const found = await this.#connection.find((client) => client.get<{ inhoud: unknown }>({ index: this.#index, id }));
    if (!found?._source) return undefined;
    return {
      content: found._source.inhoud,
      seen: { if_seq_no: found._seq_no as number, if_primary_term: found._primary_term as number },
    };
  }

  /** `only`: when it is new, or when it is as it was seen; else rejects with Overtaken. */
  async write(id: string, content: unknown, only?: 'new' | Seen): Promise<Seen> {
    await this.#make();
    const condition = only === 'new' ? { op_type: 'create' as const } : only;
    const { _seq_no, _primary_term } = await this.#connection.run((client) =>
      client.index({ index: this.#index, id, document: { inhoud: content }, ...condition }).catch(overtaken),
    );
    return { if_seq_no: _seq_no as number, if_primary_term: _primary_term as number };
  }

  /** Only when it is as it was seen. */
  async remove(id: string, seen: Seen): Promise<void> {
    await this.#connection.run((client) => client.delete({ index: this.#index, id, ...seen }).catch(overtaken));
  }

  /** Else the first write would make one with a mapping that is guessed. Asked first: most times it is there. */
  async #make(): Promise<void> {
    if (this.#made) return;
    const index = this.#index;
    if (!(await this.#connection.run((client) => client.indices.exists({ index })))) {
      await this.#connection.run((client) =>
        client.indices
          .create({ index, mappings: MAPPING, settings: { auto_expand_replicas: '0-1' } })
          .catch((error: unknown) => {
            if (!isThere(error)) throw error;
          }),
      );
    }
    this.#made = true;
  }
}

function overtaken(error: unknown): never {
  throw statusOf(error) === 409 ? new Overtaken('somebody else wrote first', { cause: error }) : error;
}
