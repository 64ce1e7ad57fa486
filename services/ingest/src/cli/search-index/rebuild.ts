import type { Config } from '../../config.ts';
import { isUpToDate, publicationInOneLine } from '../../describe/describe-publication.ts';
import { isRollback, pausedBy } from '../../publish/pause.ts';
import { CommandRefused, say } from '../command.ts';
import { withIngest } from './with-ingest.ts';

/** A whole index from the catalogue, also when there is none that can be read. */
export async function rebuild(config: Config, asked: { wait: boolean }): Promise<number> {
  return withIngest(config, asked, async ({ byHand, catalogue }) => {
    const pause = pausedBy(catalogue.publications);
    if (pause && isRollback(pause)) {
      throw new CommandRefused(`Publiceren is gepauzeerd: ${pause.reden} Hervat eerst met: npm run index -- release`);
    }
    say('Opnieuw opbouwen uit de catalogus …');
    const publication = await byHand.rebuild();
    say(publicationInOneLine(publication));
    return isUpToDate(publication) ? 0 : 1;
  });
}
