import type { DatabaseSync } from 'node:sqlite';
import type { IndexReader, IndexVersion } from '../../index-reader.ts';
import type { CandidateRequest, IndexCandidate, IndexChange } from '../../index-writer.ts';
import { openCandidateFile, readVersion } from '../version-file.ts';
import type { VersionFolder } from './version-folder.ts';
import { VersionWriter } from './version-writer.ts';

interface CandidateFile {
  folder: VersionFolder;
  versie: string;
  isNew: boolean;
  request: CandidateRequest;
  /** Opens the finished file. */
  read(version: IndexVersion): IndexReader;
  /** Called once, when it was promoted or discarded. */
  ended(): void;
}

/** A version in the making: a file that nobody reads until the pointer moves to it. */
export class SqliteCandidate implements IndexCandidate {
  readonly #candidate: CandidateFile;
  readonly #file: string;
  readonly #db: DatabaseSync;
  readonly #writer: VersionWriter;
  #state: 'open' | 'finished' | 'ended' = 'open';

  constructor(candidate: CandidateFile) {
    this.#candidate = candidate;
    this.#file = candidate.folder.fileOf(candidate.versie);
    this.#db = openCandidateFile(this.#file, candidate);
    this.#writer = new VersionWriter(this.#db);
  }

  async apply(changes: AsyncIterable<IndexChange> | Iterable<IndexChange>): Promise<void> {
    for await (const change of changes) {
      this.#expect('open');
      this.#writer.apply(change);
    }
  }

  async finish(): Promise<IndexReader> {
    this.#expect('open');
    this.#state = 'finished';
    this.#writer.finish(this.#candidate.request);
    this.#db.exec('commit');
    this.#db.close();
    return this.#candidate.read(readVersion(this.#file));
  }

  async promote(): Promise<IndexVersion> {
    this.#expect('finished');
    const { folder, versie, request } = this.#candidate;
    await folder.moveTo(versie, request.volgnummer);
    this.#end();
    await folder.removeOthers();
    return readVersion(this.#file);
  }

  async discard(): Promise<void> {
    if (this.#state === 'ended') return;
    if (this.#db.isOpen) this.#db.close();
    this.#end();
    await this.#candidate.folder.remove(this.#candidate.versie);
  }

  #end(): void {
    this.#state = 'ended';
    this.#candidate.ended();
  }

  #expect(state: 'open' | 'finished'): void {
    if (this.#state !== state) throw new Error(`the candidate is ${this.#state}, not ${state}`);
  }
}
