import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { command } from './command.ts';
import { rebuild } from './search-index/rebuild.ts';
import { release } from './search-index/release.ts';
import { rollback } from './search-index/rollback.ts';
import { status } from './search-index/status.ts';

process.env.TZ = 'Europe/Amsterdam'; // opening hours are evaluated in the zone of the process

/** `npm run index -- <command>`: what a steward does to the search index. All but `status` need the place of the writer. */
const program = new Command('npm run index --').description('Beheert de zoekindex, op beide zoekmachines.');

program
  .command('status')
  .description('zegt welke versie live is, wat de catalogus meer weet, en of publiceren gepauzeerd is')
  .option('--json', 'als JSON', false)
  .action((asked: { json: boolean }) => command(() => status(readConfig(process.env), asked)));

byHand(
  'rebuild',
  'bouwt alles opnieuw op uit de catalogus, naast de live versie, en wisselt als de controles goed zijn',
  rebuild,
);
byHand('rollback', 'gaat terug naar de vorige versie en pauzeert publiceren', rollback);
byHand('release', 'hervat publiceren, ook als een controle niet gehaald werd', release);

await program.parseAsync();

type ByHand = typeof rebuild;

function byHand(name: string, description: string, work: ByHand): void {
  program
    .command(name)
    .description(description)
    .option('--wait', 'wacht tot een ander proces de catalogus vrijgeeft', false)
    .action((asked: { wait: boolean }) => command(() => work(readConfig(process.env), asked)));
}
