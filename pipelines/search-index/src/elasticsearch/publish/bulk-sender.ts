import type { Client } from '@elastic/elasticsearch';
import { BulkBody } from './bulk-body.ts';
import { sendBody } from './send-body.ts';

/**
 * Bytes of changes in one call, and calls that wait for an answer: so much is in memory, however many changes there are. A
 * server with two cores works on two, and has the next at hand (a tenth faster than two calls).
 */
const CALL = 5_000_000;
export const CALLS = 3;

/** Fills one body while others wait for their answer. */
export class BulkSender {
  readonly #client: Client;
  readonly #waiting = new Set<Promise<void>>();
  readonly #free: BulkBody[] = [];
  readonly #refused: string[] = [];
  #body = new BulkBody(CALL);
  #failed: { error: unknown } | undefined;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Waits while all calls are under way. Rejects when one failed. */
  async add(id: string, text: string): Promise<void> {
    if (this.#body.add(id, text)) return;
    await this.#send();
    this.#body.add(id, text);
  }

  /** When all was answered: what was refused. */
  async end(): Promise<string[]> {
    await this.#send();
    await this.#answered();
    return this.#refused;
  }

  async #send(): Promise<void> {
    if (this.#waiting.size === CALLS) await Promise.race(this.#waiting);
    if (this.#failed) await this.#answered();
    const call = this.#call(this.#body).finally(() => this.#waiting.delete(call));
    this.#waiting.add(call);
    this.#body = this.#free.pop() ?? new BulkBody(CALL);
  }

  /** Never rejects: nobody may be listening yet. */
  async #call(body: BulkBody): Promise<void> {
    try {
      if (body.ids.length > 0) this.#refused.push(...(await sendBody(this.#client, body)));
      body.keep([]);
      this.#free.push(body);
    } catch (error) {
      this.#failed ??= { error };
    }
  }

  /** Rejects when a call failed, after the others: nothing is under way any more. */
  async #answered(): Promise<void> {
    await Promise.all(this.#waiting);
    if (this.#failed) throw this.#failed.error;
  }
}
