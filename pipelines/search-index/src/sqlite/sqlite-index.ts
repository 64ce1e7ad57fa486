import { join } from 'node:path';
import type { Stand } from '@sociale-kaart/schemas/bron';
import { type IndexReader, IndexUnavailable, type IndexVersion } from '../index-reader.ts';
import type { IndexWriter } from '../index-writer.ts';
import type { KeptVersions, SearchIndex } from '../search-index.ts';
import { keptVersions } from './publish/kept-versions.ts';
import type { LivePointer } from './publish/live-pointer.ts';
import { readJson } from './publish/read-json.ts';
import { replaceFile } from './publish/replace-file.ts';
import { SqliteWriter } from './publish/sqlite-writer.ts';
import { VersionFolder } from './publish/version-folder.ts';
import { SqliteReader } from './sqlite-reader.ts';
import { readVersion } from './version-file.ts';
import type { CallRunner } from './workers/calls.ts';
import { InProcess } from './workers/in-process.ts';
import { WorkerPool } from './workers/worker-pool.ts';

interface SqliteIndexOptions {
  folder: string;
  /** Threads that answer; 0: the caller's own. */
  workers: number;
  /** The time; that of the machine by default. */
  now?: () => Date;
}

/** The embedded engine: one immutable SQLite file per version in a folder of its own (search-index.md). */
export class SqliteIndex implements SearchIndex {
  readonly #standFile: string;
  readonly #folder: VersionFolder;
  readonly #runner: CallRunner;
  #live: IndexVersion | undefined;

  constructor({ folder, workers, now = () => new Date() }: SqliteIndexOptions) {
    this.#standFile = join(folder, 'stand.json');
    this.#folder = new VersionFolder(folder, { elapsed: () => performance.now(), now });
    this.#runner = workers > 0 ? new WorkerPool(workers) : new InProcess();
  }

  /** One that is given out goes on answering from its version after the pointer moved. */
  async reader(): Promise<IndexReader | undefined> {
    const pointer = await this.#folder.polledPointer();
    if (!pointer) return undefined;
    if (this.#live?.versie !== pointer.versie) this.#live = this.#versionOf(pointer);
    return this.#read(this.#live, false);
  }

  async writer(): Promise<IndexWriter> {
    return new SqliteWriter(this.#folder, (version) => this.#read(version, true));
  }

  versions(): Promise<KeptVersions> {
    return keptVersions(this.#folder);
  }

  async readStand(): Promise<Stand | undefined> {
    return (await readJson(this.#standFile)) as Stand | undefined;
  }

  async writeStand(stand: Stand): Promise<void> {
    await replaceFile(this.#standFile, `${JSON.stringify(stand)}\n`);
  }

  async close(): Promise<void> {
    await this.#runner.close();
  }

  #read(version: IndexVersion, alone: boolean): IndexReader {
    return new SqliteReader({ version, file: this.#folder.fileOf(version.versie), runner: this.#runner, alone });
  }

  #versionOf({ versie }: LivePointer): IndexVersion {
    try {
      return readVersion(this.#folder.fileOf(versie));
    } catch (error) {
      throw new IndexUnavailable(`version ${versie} cannot be read`, { cause: error });
    }
  }
}
