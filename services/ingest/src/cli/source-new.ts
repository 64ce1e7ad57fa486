import { join, relative } from 'node:path';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { loadSources, SOURCES_FOLDER } from '@sociale-kaart/sources/registry';
import { Command } from 'commander';
import { demoGeography, fixtureFolder } from '../access/demo-access.ts';
import { CommandRefused, command, say } from './command.ts';
import { checkId, createSource } from './new-source.ts';

process.env.TZ = 'Europe/Amsterdam'; // opening hours are evaluated in the zone of the process

/** `npm run source:new -- <id>`: the file and the fixture of a new source, which runs at once. */
const program = new Command('npm run source:new --')
  .description('Maakt een nieuwe bron in de vorm van de open gemeentelijke CSV, met een fixture.')
  .argument('[id]', 'naam van de bron: kleine letters, cijfers en streepjes, zoals zeist-sport')
  .action((id?: string) => command(() => make(id)));

await program.parseAsync();

async function make(id: string | undefined): Promise<number> {
  if (id === undefined) throw new CommandRefused('Zeg hoe de bron heet, zoals zeist-sport.');
  checkId(id);
  const known = (await loadSources('demo')).map(({ bron }) => bron.id);
  if (known.includes(id)) throw new CommandRefused(`De bron ${id} is er al.`);
  const file = join(SOURCES_FOLDER, 'municipal', `${id}.ts`);
  const fixture = fixtureFolder(id);
  const geography = loadGeography(await demoGeography());
  await createSource({ id, file, fixture, geography, now: new Date() });
  const here = (path: string) => relative(process.cwd(), path);
  say(
    `Gemaakt: ${here(file)} en ${here(fixture)}/`,
    '',
    'Hierna:',
    `  1. Zet in ${here(fixture)}/bodies/ een stuk van wat de bron echt stuurt, en zeg in manifest.json wat echt is.`,
    `  2. Vul ${here(file)} in: elke regel zegt wat er hoort.`,
    `  3. npm run accept -- ${id}            schrijft expected.json; lees het na.`,
    `  4. npm run source -- ${id} --dry-run  laat zien wat een run zou doen.`,
  );
  return 0;
}
