import { IndexUnavailable } from '../../index-reader.ts';
import type { Call, CallRunner, Calls } from './calls.ts';
import { OpenVersions } from './open-versions.ts';

/** Answers in this thread, which does nothing else meanwhile. */
export class InProcess implements CallRunner {
  readonly #versions = new OpenVersions();
  #closed = false;

  async run<C extends keyof Calls>(call: Call<C>): Promise<Calls[C]['answer']> {
    if (this.#closed) throw new IndexUnavailable('the index is closed');
    return this.#versions.answer(call);
  }

  forget(file: string): void {
    this.#versions.close(file);
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#versions.closeAll();
  }
}
