import { randomBytes, timingSafeEqual } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** How a command reaches the service that runs on this machine. */
const Control = z.strictObject({ url: z.url(), token: z.string().min(1) });
export type Control = z.infer<typeof Control>;

/** Where a service of a mode leaves it: readable for whoever runs the service, and for nobody else. */
export function controlFile(modeFolder: string): string {
  return join(modeFolder, 'ingest-token');
}

export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Whole or not at all: a command may look while it is written. */
export async function writeControl(file: string, control: Control): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const unfinished = `${file}.nieuw`;
  await rm(unfinished, { force: true }); // one that was left behind may have another mode
  await writeFile(unfinished, JSON.stringify(control), { mode: 0o600, flag: 'wx' });
  await rename(unfinished, file);
}

/** Undefined when no service left it. */
export async function readControl(file: string): Promise<Control | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : Control.parse(JSON.parse(text));
}

export async function removeControl(file: string): Promise<void> {
  await rm(file, { force: true });
}

/** In a time that does not tell how much of it was right. */
export function isToken(given: string, token: string): boolean {
  const [a, b] = [Buffer.from(given), Buffer.from(token)];
  return a.length === b.length && timingSafeEqual(a, b);
}
