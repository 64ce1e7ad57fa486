import { thesaurus } from '@sociale-kaart/dutch-text/thesaurus/thesaurus';
import { indexAccess } from '@sociale-kaart/http/index-settings';
import { createLogger } from '@sociale-kaart/http/logger';
import { tellParent } from '@sociale-kaart/http/parent-process';
import { runServer } from '@sociale-kaart/http/run-server';
import { settingsRefused, startService } from '@sociale-kaart/http/start-service';
import { openIndex } from '@sociale-kaart/search-index/open-index';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import { readConfig, type Settings } from './config.ts';
import { createApp } from './create-app.ts';

process.env.TZ = 'Europe/Amsterdam'; // the pages show dates and opening hours in the zone of the process

startService(async () => {
  const config = readConfig(process.env);
  const logger = createLogger(config.LOG_LEVEL);
  const index = open(config);
  thesaurus(); // some tenths of a second, for which the first question would wait
  const url = await runServer({
    app: createApp({
      index,
      logger,
      publicUrl: config.PUBLIC_URL,
      limit: config.RATE_LIMIT,
      trustProxy: config.TRUST_PROXY,
      pageKey: config.PAGE_KEY,
    }),
    host: config.HOST,
    port: config.SEARCH_PORT,
    portSetting: 'SEARCH_PORT',
    logger,
    close: () => index.close(),
  });
  tellParent({ gereed: true, url });
});

/** @throws StartRefused when the address is of no engine that there is. */
function open(settings: Settings): SearchIndex {
  try {
    return openIndex(settings.SEARCH_INDEX, { workers: settings.SEARCH_WORKERS, ...indexAccess(settings) });
  } catch (error) {
    const message = error instanceof Error ? error.message : 'het adres van de index is sqlite:<map>';
    throw settingsRefused({ issues: [{ path: ['SEARCH_INDEX'], message }] });
  }
}
