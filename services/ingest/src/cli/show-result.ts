import { isUpToDate, publicationInOneLine } from '../describe/describe-publication.ts';
import { countLines, issueLines, runInOneLine } from '../describe/describe-run.ts';
import type { RunEvent } from '../run-and-publish.ts';
import { say } from './command.ts';

const GOOD = ['aanvaard', 'ongewijzigd'];

/** Prints what a run came to; gives the exit code, 0 when all of it went well. */
export function showResult(events: readonly RunEvent[], { dryRun }: { dryRun: boolean }): 0 | 1 {
  let well = events.length > 0;
  for (const event of events) {
    if (event.soort === 'run') {
      const { run, issues, issuesTotaal } = event;
      say(runInOneLine(run), ...countLines(run), ...issueLines(issues, issuesTotaal));
      well &&= GOOD.includes(run.oordeel ?? '');
    } else if (event.soort === 'publicatie') {
      say(publicationInOneLine(event.publicatie));
      well &&= isUpToDate(event.publicatie);
    } else if (event.soort === 'fout') {
      say(`Er ging iets mis: ${event.melding}`);
      well = false;
    }
  }
  if (dryRun) say('Er is niets geschreven.');
  return well ? 0 : 1;
}
