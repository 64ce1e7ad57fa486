import { constants, copyFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { IndexReader, IndexVersion } from '../../index-reader.ts';
import {
  type CandidateRequest,
  type IndexCandidate,
  type IndexOwner,
  type IndexWriter,
  VersionGone,
} from '../../index-writer.ts';
import { refuseOld, refuseOther } from '../../refusals.ts';
import { SCHEMA_VERSIE } from '../version-file.ts';
import { names } from './live-pointer.ts';
import { readSoundVersion } from './read-sound-version.ts';
import { SqliteCandidate } from './sqlite-candidate.ts';
import type { VersionFolder } from './version-folder.ts';

/** Writes versions into a folder, one at a time. That no other process does is up to whoever opens it. */
export class SqliteWriter implements IndexWriter {
  readonly #folder: VersionFolder;
  readonly #read: (version: IndexVersion) => IndexReader;
  #candidate: SqliteCandidate | undefined;

  constructor(folder: VersionFolder, read: (version: IndexVersion) => IndexReader) {
    this.#folder = folder;
    this.#read = read;
  }

  async live(): Promise<IndexVersion | undefined> {
    const pointer = await this.#folder.pointer();
    return pointer && readSoundVersion(this.#folder.fileOf(pointer.versie));
  }

  async candidate(request: CandidateRequest): Promise<IndexCandidate> {
    if (this.#candidate) throw new Error('there is a candidate already; promote or discard it first');
    const live = await this.live();
    if (live) refuseOther(live, request);
    const copied = request.volledig ? undefined : live;
    if (copied) refuseOld(copied, request, SCHEMA_VERSIE);
    const versie = this.#folder.newVersion(live?.versie);
    const file = this.#folder.fileOf(versie);
    await mkdir(dirname(file), { recursive: true });
    await this.#folder.removeOthers();
    // a copy by reference where the file system can: instant, and no room until it changes
    if (copied) await copyFile(this.#folder.fileOf(copied.versie), file, constants.COPYFILE_FICLONE);
    this.#candidate = this.#open(versie, request, copied === undefined);
    return this.#candidate;
  }

  async moveBack(versie: string, owner: IndexOwner): Promise<IndexVersion> {
    const live = await this.live();
    if (live) refuseOther(live, owner);
    const pointer = await this.#folder.pointer();
    const version = names(pointer, versie) ? readSoundVersion(this.#folder.fileOf(versie)) : undefined;
    if (!version) throw new VersionGone(`version ${versie} is not there any more`);
    if (pointer?.versie !== versie) await this.#folder.moveTo(versie, version.volgnummer);
    return version;
  }

  async close(): Promise<void> {
    await this.#candidate?.discard();
  }

  #open(versie: string, request: CandidateRequest, isNew: boolean): SqliteCandidate {
    const ended = () => {
      this.#candidate = undefined;
    };
    return new SqliteCandidate({ folder: this.#folder, versie, isNew, request, read: this.#read, ended });
  }
}
