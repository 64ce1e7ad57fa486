import { randomBytes } from 'node:crypto';
import { open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder } from '../../sync-folder.ts';
import { versionName } from '../version-file.ts';
import { asPointer, type LivePointer, moved, names } from './live-pointer.ts';
import { readJson } from './read-json.ts';
import { replaceFile } from './replace-file.ts';

export interface Clocks {
  /** Milliseconds of a clock that never goes back. */
  elapsed(): number;
  now(): Date;
}

/** How long a reader may go on with a version after another process moved the pointer, in milliseconds. */
const POLL = 1_000;

/** The files of an index: `versie-<n>-<random>.sqlite`, and `live.json`, which says which one is live. */
export class VersionFolder {
  readonly #folder: string;
  readonly #pointerFile: string;
  readonly #clocks: Clocks;
  #polled: { at: number; pointer: LivePointer | undefined } | undefined;

  constructor(folder: string, clocks: Clocks) {
    this.#folder = folder;
    this.#pointerFile = join(folder, 'live.json');
    this.#clocks = clocks;
  }

  fileOf(versie: string): string {
    return join(this.#folder, `${versie}.sqlite`);
  }

  /** As it was at most a second ago. */
  async polledPointer(): Promise<LivePointer | undefined> {
    if (!this.#polled || this.#clocks.elapsed() - this.#polled.at >= POLL) return this.pointer();
    return this.#polled.pointer;
  }

  /** undefined when there is none, or none that can be read. */
  async pointer(): Promise<LivePointer | undefined> {
    const pointer = asPointer(await readJson(this.#pointerFile));
    this.#polled = { at: this.#clocks.elapsed(), pointer };
    return pointer;
  }

  /** Random, so that what is left of a crash never has the name of a new version. */
  newVersion(after: string | undefined): string {
    const last = Number(after?.split('-')[1] ?? 0);
    return `versie-${last + 1}-${randomBytes(4).toString('hex')}`;
  }

  /** The version is on the disk before the pointer moves, so a crash at any moment leaves one that is whole. */
  async moveTo(versie: string, volgnummer: number): Promise<void> {
    const before = await this.pointer();
    await syncFile(this.fileOf(versie));
    await syncFolder(this.#folder);
    const pointer = moved(before, { versie, volgnummer }, this.#clocks.now());
    await replaceFile(this.#pointerFile, `${JSON.stringify(pointer)}\n`);
    await this.pointer();
  }

  /** Removes the file of a version, unless the pointer names it: moving there can fail after it was done. */
  async remove(versie: string): Promise<void> {
    if (!names(await this.pointer(), versie)) await rm(this.fileOf(versie), { force: true });
  }

  /** Removes every version that the pointer does not name: those that had their time, and what a crash left. */
  async removeOthers(): Promise<void> {
    const pointer = await this.pointer();
    const files = (await readdir(this.#folder)).filter((file) => /^versie-.*\.sqlite/.test(file));
    const others = files.filter((file) => !file.endsWith('.sqlite') || !names(pointer, versionName(file)));
    for (const file of others) await rm(join(this.#folder, file), { force: true });
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+'); // Windows syncs only what may be written
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}
