import { createLogger } from '@sociale-kaart/http/logger';
import { tellParent } from '@sociale-kaart/http/parent-process';
import { runServer } from '@sociale-kaart/http/run-server';
import { startService } from '@sociale-kaart/http/start-service';
import { NO_CONTACT, readConfig } from './config.ts';
import { controlFile, newToken, removeControl, writeControl } from './control/control-token.ts';
import { createApp } from './create-app.ts';
import { publicationInOneLine } from './describe/describe-publication.ts';
import { runInOneLine } from './describe/describe-run.ts';
import { openIngest } from './open-ingest.ts';
import { jobsOf } from './schedule/jobs.ts';
import { createSchedule } from './schedule/schedule.ts';
import { startRound } from './schedule/start-round.ts';

process.env.TZ = 'Europe/Amsterdam'; // opening hours are evaluated in the zone of the process

/** What is about to be read, for whoever waits for it. */
const MODES = {
  demo: 'De demo: meegeleverde stukken van de bronnen en een verzonnen gemeente.',
  live: 'De echte bronnen worden gelezen; de eerste keer duurt dat even.',
};

startService(async () => {
  const config = readConfig(process.env);
  const logger = createLogger(config.LOG_LEVEL);
  const now = () => new Date();
  const schedule = createSchedule(logger);
  if (config.BRONNEN === 'live' && config.CONTACT === NO_CONTACT) {
    logger.warn('set CONTACT: owners of sources cannot reach whoever reads them');
  }
  const onWait = () => tellParent({ voortgang: 'Wachten tot een ander proces de catalogus vrijgeeft …' });
  const ingest = await openIngest(config, { logger, now, nextRun: schedule.next, onWait });
  const token = newToken();
  const file = controlFile(config.modeFolder);
  const url = await runServer({
    app: createApp({ ingest, token, logger }),
    host: config.HOST,
    port: config.INGEST_PORT,
    portSetting: 'INGEST_PORT',
    logger,
    close: async () => {
      await removeControl(file);
      await schedule.stop();
      await ingest.close();
    },
  });
  await writeControl(file, { url, token });
  schedule.start(jobsOf(ingest, now));
  if (await ingest.isPublished()) tellParent({ gereed: true, url });
  tellParent({ voortgang: MODES[config.BRONNEN] });
  const round = startRound(ingest, now(), {
    ended: (run, { ready, total }) => tellParent({ voortgang: `${runInOneLine(run)} (${ready} van ${total})` }),
    failed: (error) => logger.error('run failed', { error: String(error) }),
  });
  const voortgang = await round.then(publicationInOneLine, (error: unknown) => {
    logger.error('start round failed', { error: String(error) }); // the schedule goes on
    return 'De eerste ronde is mislukt; het logboek zegt waardoor. Volgens het schema volgt een nieuwe poging.';
  });
  tellParent({ voortgang });
  tellParent({ gereed: true, url });
});
