import type { Config } from '../../config.ts';
import { replayLines } from '../../describe/describe-undone.ts';
import { type RollbackStep, rollBack } from '../../publish/rollback.ts';
import { say } from '../command.ts';
import { withIngest } from './with-ingest.ts';

const STEPS: Record<RollbackStep, string> = {
  gepauzeerd: 'Publiceren is gepauzeerd.',
  'wijzer-terug': 'Gezocht wordt weer in de eerdere versie.',
  'versie-weg': 'De eerdere versie is er niet meer; er verandert voor wie zoekt pas iets na: npm run index -- release',
  'catalogus-terug': 'De catalogus heeft de gegevens van die versie teruggenomen.',
};

/** Back to the version before the live one; one that was broken off is finished. */
export async function rollback(config: Config, asked: { wait: boolean }): Promise<number> {
  return withIngest(config, asked, async (ingest) => {
    const onStep = (step: RollbackStep) => say(STEPS[step]);
    const { versie } = await rollBack({ ...ingest, now: () => new Date(), onStep });
    await ingest.byHand.tellStand();
    say(`Teruggedraaid naar ${versie}.`, ...replayLines(ingest.catalogue.runs.toReplay()));
    say('Publiceren hervatten: npm run index -- release');
    return 0;
  });
}
