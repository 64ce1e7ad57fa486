import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

/** Which process took the lock of a catalogue last, for people who look who has it. */
const Holder = z.strictObject({ proces: z.int(), machine: z.string(), sinds: z.iso.datetime() });
export type Holder = z.infer<typeof Holder>;

/** To be called by who has the lock. It stays when the process goes: it says nothing without the lock. */
export function writeHolder(folder: string, now: Date): void {
  const holder: Holder = { proces: process.pid, machine: hostname(), sinds: now.toISOString() };
  writeFileSync(holderFile(folder), JSON.stringify(holder));
}

/** Undefined when it cannot be read, as while it is written. */
export function readHolder(folder: string): Holder | undefined {
  try {
    return Holder.parse(JSON.parse(readFileSync(holderFile(folder), 'utf8')));
  } catch {
    return undefined;
  }
}

const holderFile = (folder: string): string => join(folder, 'catalogus.houder');
