import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Geography } from '@sociale-kaart/geography/geography';
import { BronId } from '@sociale-kaart/schemas/identifiers';
import { type AcceptedFixture, acceptFixture } from '@sociale-kaart/stages/fixture/accept-fixture';
import type { Source } from '@sociale-kaart/stages/source';
import { CommandRefused } from './command.ts';
import { EXAMPLE_CSV, EXAMPLE_FILE, manifestTemplate, sourceTemplate } from './new-source-template.ts';

export interface NewSource {
  id: string;
  /** The file of the source, which is made. */
  file: string;
  /** The folder of its fixture, which is made. */
  fixture: string;
  geography: Geography;
  now: Date;
}

/** Whether a name can be that of a source. @throws CommandRefused when it cannot */
export function checkId(id: string): void {
  if (BronId.safeParse(id).success) return;
  throw new CommandRefused(`"${id}" kan niet: gebruik kleine letters, cijfers en streepjes, zoals zeist-sport.`);
}

/** Makes a source that runs, with a fixture and its reviewed result. @throws CommandRefused when there is one already */
export async function createSource({ id, file, fixture, geography, now }: NewSource): Promise<AcceptedFixture> {
  for (const path of [file, fixture]) {
    if (existsSync(path)) throw new CommandRefused(`${path} bestaat al; er is niets veranderd.`);
  }
  await mkdir(dirname(join(fixture, EXAMPLE_FILE)), { recursive: true });
  await mkdir(dirname(file), { recursive: true });
  await writeFile(join(fixture, EXAMPLE_FILE), EXAMPLE_CSV);
  await writeFile(join(fixture, 'manifest.json'), `${JSON.stringify(manifestTemplate(id, now), null, 2)}\n`);
  await writeFile(file, sourceTemplate(id));
  const { default: source } = (await import(pathToFileURL(file).href)) as { default: Source };
  return acceptFixture(source, { folder: fixture, geography });
}
