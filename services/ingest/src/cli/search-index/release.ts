import type { Config } from '../../config.ts';
import { isUpToDate, publicationInOneLine } from '../../describe/describe-publication.ts';
import { isHalfway, pausedBy } from '../../publish/pause.ts';
import { CommandRefused, say } from '../command.ts';
import { withIngest } from './with-ingest.ts';

/** Publishes what waits, and publishing goes on from there. */
export async function release(config: Config, asked: { wait: boolean }): Promise<number> {
  return withIngest(config, asked, async ({ byHand, catalogue }) => {
    const pause = pausedBy(catalogue.publications);
    if (pause === undefined) {
      say('Publiceren is niet gepauzeerd.');
      return 0;
    }
    if (isHalfway(pause))
      throw new CommandRefused('Het terugdraaien is niet af. Maak het af met: npm run index -- rollback');
    const publication = await byHand.release((wrong) => say(...wrong.map((one) => `Toch vrijgegeven: ${one}`)));
    say(publicationInOneLine(publication));
    return isUpToDate(publication) ? 0 : 1;
  });
}
