import { IndexUnavailable } from '../../index-reader.ts';
import { type OpenVersion, openVersion } from '../answer/open-version.ts';
import { hasCode } from '../error-code.ts';
import { answerCall, type Call, type Calls } from './calls.ts';

/** So many versions stay open: the live one, and the one before it or a candidate. */
const MOST_OPEN = 2;

/** The versions that one thread has open: those asked last. Their files may be gone from the folder meanwhile. */
export class OpenVersions {
  /** In the order of their last use. */
  readonly #open = new Map<string, OpenVersion>();

  answer<C extends keyof Calls>(call: Call<C>): Calls[C]['answer'] {
    try {
      return answerCall(this.#use(call.file), call);
    } catch (error) {
      if (!hasCode(error, 'ERR_SQLITE_ERROR')) throw error;
      this.close(call.file);
      throw new IndexUnavailable(`the index cannot be read: ${error.message}`, { cause: error });
    }
  }

  close(file: string): void {
    this.#open.get(file)?.db.close();
    this.#open.delete(file);
  }

  closeAll(): void {
    for (const file of [...this.#open.keys()]) this.close(file);
  }

  #use(file: string): OpenVersion {
    const version = this.#open.get(file) ?? openVersion(file);
    this.#open.delete(file);
    this.#open.set(file, version);
    const [oldest] = this.#open.keys();
    if (this.#open.size > MOST_OPEN && oldest) this.close(oldest);
    return version;
  }
}
