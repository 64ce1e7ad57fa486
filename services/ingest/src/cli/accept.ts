import { relative } from 'node:path';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { loadSources } from '@sociale-kaart/sources/registry';
import { acceptFixture } from '@sociale-kaart/stages/fixture/accept-fixture';
import { Command } from 'commander';
import { demoGeography, FIXTURES, fixtureFolder } from '../access/demo-access.ts';
import { issueLines } from '../describe/describe-run.ts';
import { CommandRefused, command, say } from './command.ts';

process.env.TZ = 'Europe/Amsterdam'; // opening hours are evaluated in the zone of the process

/** As many as a person reads. */
const SHOWN_ISSUES = 20;

/** `npm run accept`: what the sources make of their fixtures now becomes what is expected of them. */
const program = new Command('npm run accept --')
  .description('Schrijft het resultaat van de fixtures opnieuw, om als verschil te bekijken.')
  .argument('[id]', 'alleen deze bron')
  .option('--fixtures <map>', 'map van de fixtures', FIXTURES)
  .action((id: string | undefined, { fixtures }: { fixtures: string }) => command(() => accept(id, fixtures)));

await program.parseAsync();

async function accept(id: string | undefined, fixtures: string): Promise<number> {
  const sources = await loadSources('demo');
  const chosen = sources.filter(({ bron }) => id === undefined || bron.id === id);
  if (chosen.length === 0) {
    throw new CommandRefused(`Er is geen bron ${id}. Wel: ${sources.map(({ bron }) => bron.id).join(', ')}.`);
  }
  const geography = loadGeography(await demoGeography());
  let changed = 0;
  for (const source of chosen) {
    const folder = fixtureFolder(source.bron.id, fixtures);
    const { result, changed: isChanged } = await acceptFixture(source, { folder, geography });
    const { geldig, afgekeurd } = result.aantallen;
    const outcome = isChanged ? `veranderd: ${relative(process.cwd(), folder)}/expected.json` : 'ongewijzigd';
    say(`${source.bron.id}: ${geldig} goed, ${afgekeurd} afgekeurd, ${result.oordeel}; ${outcome}`);
    if (id !== undefined) say(...issueLines(result.issues.slice(0, SHOWN_ISSUES), result.issues.length));
    changed += isChanged ? 1 : 0;
  }
  say(changed > 0 ? 'Bekijk de verschillen met git diff.' : 'Alles is zoals het was.');
  return 0;
}
