import { setTimeout as wait } from 'node:timers/promises';
import express from 'express';
import { createLogger } from '../src/logger.ts';
import { tellParent } from '../src/parent-process.ts';
import { runServer } from '../src/run-server.ts';
import { startService } from '../src/start-service.ts';

/**
 * A service as small as can be, for the tests of start and stop: they look at it from outside. Its arguments: the port,
 * and how long opening what it uses takes, in milliseconds.
 */
startService(async () => {
  tellParent({ voortgang: 'opening' });
  await wait(Number(process.argv[3] ?? 0));
  const app = express();
  app.get('/slow', async (_request, response) => {
    tellParent({ voortgang: 'asked' });
    await wait(300);
    response.send('whole');
  });
  const url = await runServer({
    app,
    host: '127.0.0.1',
    port: Number(process.argv[2] ?? 0),
    portSetting: 'EXAMPLE_PORT',
    logger: createLogger('silent'),
    close: async () => tellParent({ voortgang: 'closed' }),
  });
  tellParent({ gereed: true, url });
});
