import { randomBytes } from 'node:crypto';
import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson } from './read-json.ts';
import { replaceFile, syncToDisk } from './replace-file.ts';

/** What `live.json` says. `volgnummer` is for people who look at it. */
export interface LivePointer {
  versie: string;
  volgnummer: number;
  /** Stays for rollback, and for readers that have it open. */
  vorige?: string;
}

/** How long a reader may go on with a version after another process moved the pointer, in milliseconds. */
const POLL = 1_000;

/** The files of an index: `versie-<n>-<random>.sqlite`, and `live.json`, which says which one is live. */
export class VersionFolder {
  readonly #folder: string;
  readonly #pointerFile: string;
  readonly #now: () => number;
  #polled: { at: number; pointer: LivePointer | undefined } | undefined;

  /** `now`: milliseconds of a clock that never goes back. */
  constructor(folder: string, now: () => number) {
    this.#folder = folder;
    this.#pointerFile = join(folder, 'live.json');
    this.#now = now;
  }

  fileOf(versie: string): string {
    return join(this.#folder, `${versie}.sqlite`);
  }

  /** As it was at most a second ago. */
  async polledPointer(): Promise<LivePointer | undefined> {
    if (!this.#polled || this.#now() - this.#polled.at >= POLL) return this.pointer();
    return this.#polled.pointer;
  }

  async pointer(): Promise<LivePointer | undefined> {
    const pointer = (await readJson(this.#pointerFile)) as LivePointer | undefined;
    this.#polled = { at: this.#now(), pointer };
    return pointer;
  }

  /** Random, so that what is left of a crash never has the name of a new version. */
  newVersion(after: string | undefined): string {
    const last = Number(after?.split('-')[1] ?? 0);
    return `versie-${last + 1}-${randomBytes(4).toString('hex')}`;
  }

  /** The version is on the disk before the pointer moves, so a crash at any moment leaves one that is whole. */
  async moveTo(versie: string, volgnummer: number): Promise<void> {
    const vorige = (await this.pointer())?.versie;
    await syncToDisk(this.fileOf(versie));
    await syncToDisk(this.#folder);
    await replaceFile(this.#pointerFile, `${JSON.stringify({ versie, volgnummer, vorige })}\n`);
    await this.pointer();
  }

  /** Removes every version but the live one and the one before it: older ones, and what a crash left. */
  async removeOthers(): Promise<void> {
    const pointer = await this.pointer();
    const kept = [pointer?.versie, pointer?.vorige].flatMap((versie) => (versie ? [`${versie}.sqlite`] : []));
    const files = await readdir(this.#folder);
    const others = files.filter((file) => /^versie-.*\.sqlite/.test(file) && !kept.includes(file));
    for (const file of others) await rm(join(this.#folder, file), { force: true });
  }
}
