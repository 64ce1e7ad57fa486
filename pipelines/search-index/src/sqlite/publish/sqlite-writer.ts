import { constants, copyFile, mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { IndexReader, IndexVersion } from '../../index-reader.ts';
import {
  type CandidateRequest,
  type IndexCandidate,
  IndexRefused,
  type IndexWriter,
  RebuildNeeded,
} from '../../index-writer.ts';
import { readVersion, SCHEMA_VERSIE } from '../version-file.ts';
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
    return pointer && readVersion(this.#folder.fileOf(pointer.versie));
  }

  async candidate(request: CandidateRequest): Promise<IndexCandidate> {
    if (this.#candidate) throw new Error('there is a candidate already; promote or discard it first');
    const live = await this.live();
    if (live) refuseOther(live, request);
    const copied = request.volledig ? undefined : live;
    if (copied) refuseOld(copied, request);
    const versie = this.#folder.newVersion(live?.versie);
    const file = this.#folder.fileOf(versie);
    await mkdir(dirname(file), { recursive: true });
    await this.#folder.removeOthers();
    // a copy by reference where the file system can: instant, and no room until it changes
    if (copied) await copyFile(this.#folder.fileOf(copied.versie), file, constants.COPYFILE_FICLONE);
    this.#candidate = this.#open(versie, request, copied === undefined);
    return this.#candidate;
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

function refuseOther(live: IndexVersion, { catalogusId, demo }: CandidateRequest): void {
  if (live.catalogusId === catalogusId && live.demo === demo) return;
  const owner = (of: { catalogusId: string; demo: boolean }) => `${of.catalogusId}${of.demo ? ' (demo)' : ''}`;
  throw new IndexRefused(`the index is of catalogue ${owner(live)}, not of ${owner({ catalogusId, demo })}`);
}

/** Old tokens next to new ones would be found or not by chance. */
function refuseOld(live: IndexVersion, { tekstVersie }: CandidateRequest): void {
  if (live.schemaVersie === SCHEMA_VERSIE && live.tekstVersie === tekstVersie) return;
  throw new RebuildNeeded(
    `the live index has schema ${live.schemaVersie} and text ${live.tekstVersie}; now they are ${SCHEMA_VERSIE} and ${tekstVersie}`,
  );
}
