import { apiVersion } from '@sociale-kaart/http/api-version';
import type { Logger } from '@sociale-kaart/http/logger';
import { notFound } from '@sociale-kaart/http/not-found';
import { problemHandler } from '@sociale-kaart/http/problem-handler';
import { rateLimit } from '@sociale-kaart/http/rate-limit';
import { readiness } from '@sociale-kaart/http/readiness';
import { requestLog } from '@sociale-kaart/http/request-log';
import { securityHeaders } from '@sociale-kaart/http/security-headers';
import type { SearchIndex } from '@sociale-kaart/search-index/search-index';
import { createPages } from '@sociale-kaart/web/create-pages';
import { newKey } from '@sociale-kaart/web/link/seal';
import compression from 'compression';
import cors from 'cors';
import express, { type Express } from 'express';
import { publicAddress } from './answer/public-address.ts';
import { readyAnswer } from './answer/ready-answer.ts';
import { API_VERSION, api } from './api.ts';
import { followLive } from './live.ts';
import { parseQueryString } from './request/query-string.ts';

export interface Dependencies {
  index: SearchIndex;
  logger: Logger;
  /** How the service is reached from outside; default: as each request was addressed. */
  publicUrl?: string | undefined;
  /** Requests a minute of one client; 0 is no limit. */
  limit: number;
  /** How many proxies to believe about the address of a client. */
  trustProxy: number;
  /** Of the addresses of answers in the pages, 32 bytes; default: one that only this process knows. */
  pageKey?: Uint8Array | undefined;
  /** The time; that of the machine by default. */
  now?: () => Date;
}

/** What a script of another site may send, and which headers of ours it may read beside those that it always may. */
const METHODS = ['GET', 'HEAD', 'POST'];
const EXPOSED = ['API-Version', 'ETag', 'Link', 'Location', 'RateLimit', 'RateLimit-Policy', 'Retry-After'];

/** The search service: API and pages. It never listens. */
export function createApp(dependencies: Dependencies): Express {
  const { index, logger, publicUrl, limit, trustProxy, pageKey = newKey(), now = () => new Date() } = dependencies;
  const live = followLive(index);
  const app = express();
  app.set('query parser', parseQueryString).set('trust proxy', trustProxy);
  app.enable('strict routing').enable('case sensitive routing');
  app.use(requestLog(logger), securityHeaders(), compression(), apiVersion(API_VERSION));
  app.get(
    '/readyz',
    readiness(() => readyAnswer(live, now())),
  );
  app.use('/v1', cors({ methods: METHODS, exposedHeaders: EXPOSED }));
  app.use(rateLimit({ limit }));
  app.use('/v1', api({ live, index, publicAddress: publicAddress(publicUrl), now }));
  app.use(createPages({ live, stand: () => index.readStand(), key: pageKey }));
  app.use(notFound, problemHandler(logger));
  return app;
}
