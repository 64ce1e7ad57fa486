import { readFileSync } from 'node:fs';
import { Client, type ClientOptions, SniffingTransport } from '@elastic/elasticsearch';
import { IndexUnavailable } from '../index-reader.ts';
import { statusOf, translated } from './engine-error.ts';

/** Where Elasticsearch is, and who asks. */
export interface ElasticsearchAccess {
  /** Of one or more nodes. */
  urls: readonly string[];
  username?: string;
  password?: string;
  /** Instead of a name and a password. */
  apiKey?: string;
  /** File (PEM) of the certificate to trust, when the system does not know who signed it. */
  ca?: string;
}

/** Milliseconds that an answer may take; what is known to take longer says so itself. */
const REQUEST_TIMEOUT = 10_000;
/** Milliseconds that anything may take, such as clearing a large index on a busy server. */
export const LONGEST_TIMEOUT = 900_000;
/** A node may just be leaving: so often another one is asked, or the same one again. */
const RETRIES = 4;
/** Seconds between the first tries; the client's own would let a reader wait for eight before it hears that nobody is there. */
const PAUSE = 0.2;

/** What the client offers per call only, for every call. */
class SoonAgain extends SniffingTransport {
  constructor(options: ConstructorParameters<typeof SniffingTransport>[0]) {
    super({ ...options, retryBackoff: (_least, _most, attempt) => attempt * PAUSE });
  }
}

/** The way to the server. What goes wrong on it is translated here. */
export class Connection {
  readonly #client: Client;
  #closed = false;

  /** @throws when the file of the certificate cannot be read. */
  constructor({ urls, ca, ...who }: ElasticsearchAccess) {
    const client = new Client({
      nodes: [...urls],
      requestTimeout: LONGEST_TIMEOUT,
      maxRetries: RETRIES,
      Transport: SoonAgain,
      ...authOf(who),
      ...(ca !== undefined && { tls: { ca: readFileSync(ca) } }),
    });
    // a call may only ask for less than the connections were made with
    this.#client = client.child({ requestTimeout: REQUEST_TIMEOUT });
  }

  /** Rejects with `IndexUnavailable` when the server is away, will not or cannot answer now. */
  async run<T>(call: (client: Client) => Promise<T>): Promise<T> {
    if (this.#closed) throw new IndexUnavailable('the index is closed');
    try {
      return await call(this.#client);
    } catch (error) {
      throw translated(error);
    }
  }

  /** As `run`; undefined when what is asked for does not exist. */
  async find<T>(call: (client: Client) => Promise<T>): Promise<T | undefined> {
    return this.run((client) =>
      call(client).catch((error: unknown) => {
        if (statusOf(error) === 404) return undefined;
        throw error;
      }),
    );
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#client.close();
  }
}

function authOf({ username, password, apiKey }: Omit<ElasticsearchAccess, 'urls' | 'ca'>): Pick<ClientOptions, 'auth'> {
  if (apiKey !== undefined) return { auth: { apiKey } };
  return username === undefined ? {} : { auth: { username, password: password ?? '' } };
}
