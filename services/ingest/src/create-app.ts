import type { Logger } from '@sociale-kaart/http/logger';
import { notFound } from '@sociale-kaart/http/not-found';
import { problemHandler } from '@sociale-kaart/http/problem-handler';
import { type Readiness, readiness } from '@sociale-kaart/http/readiness';
import { requestLog } from '@sociale-kaart/http/request-log';
import { securityHeaders } from '@sociale-kaart/http/security-headers';
import express, { type Express } from 'express';
import { controlRoutes } from './control/control-routes.ts';
import type { Ingest } from './ingest.ts';

export interface Dependencies {
  ingest: Ingest;
  /** What a command has to show (`control-token.ts`). */
  token: string;
  logger: Logger;
}

/** The ingest service as others see it: whether it is ready, and control from this machine. It never listens. */
export function createApp({ ingest, token, logger }: Dependencies): Express {
  const app = express();
  app.use(requestLog(logger), securityHeaders());
  app.get(
    '/readyz',
    readiness(() => ready(ingest)),
  );
  app.use('/beheer/v1', controlRoutes(ingest, token));
  app.use(notFound, problemHandler(logger));
  return app;
}

async function ready(ingest: Ingest): Promise<Readiness> {
  const bezig = ingest.sources.map(({ bron }) => bron.id).filter(ingest.runner.isBusy);
  return { gereed: await ingest.isPublished(), bronnen: ingest.mode, bezig, volgnummer: ingest.catalogue.volgnummer() };
}
