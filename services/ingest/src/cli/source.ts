import { loadSources } from '@sociale-kaart/sources/registry';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { controlFile, readControl } from '../control/control-token.ts';
import type { RunEvent } from '../run-and-publish.ts';
import { CommandRefused, command } from './command.ts';
import { runHere } from './run-here.ts';
import { runThroughService } from './run-through-service.ts';
import { showProgress } from './show-progress.ts';
import { showResult } from './show-result.ts';

process.env.TZ = 'Europe/Amsterdam'; // opening hours are evaluated in the zone of the process

/** `npm run source -- <id>`: one run, by the service when that is up and else right here. */
const program = new Command('npm run source --')
  .description('Haalt één bron op, verwerkt hem en publiceert de wijzigingen.')
  .argument('[id]', 'naam van de bron, zoals landelijk')
  .option('--dry-run', 'laat zien wat er zou veranderen en schrijft niets', false)
  .option('--replay <run>', 'leest opnieuw wat de bron bij die run stuurde, en vraagt de bron niets')
  .action((id: string | undefined, asked: Asked) => command(() => run(id, asked)));

await program.parseAsync();

interface Asked {
  dryRun: boolean;
  replay?: string;
}

async function run(id: string | undefined, asked: Asked): Promise<number> {
  const config = readConfig(process.env);
  const known = (await loadSources(config.BRONNEN)).map(({ bron }) => bron.id);
  if (id === undefined) throw new CommandRefused(`Zeg welke bron: ${known.join(', ')}.`);
  if (!known.includes(id)) throw new CommandRefused(`Er is geen bron ${id}. Wel: ${known.join(', ')}.`);
  const events: RunEvent[] = [];
  await showProgress(id, async (onEvent) => {
    const emit = (event: RunEvent) => {
      events.push(event);
      onEvent(event);
    };
    const control = await readControl(controlFile(config.modeFolder));
    const handedOver = control !== undefined && (await runThroughService(control, { ...asked, id, emit }));
    if (!handedOver) await runHere(config, { ...asked, id, emit });
  });
  return showResult(events, asked);
}
