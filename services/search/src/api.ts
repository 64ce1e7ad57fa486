import { notFound } from '@sociale-kaart/http/not-found';
import { type RequestHandler, Router } from 'express';
import { bronnen } from './routes/bronnen.ts';
import { gemeenten } from './routes/gemeenten.ts';
import { hulpvragen } from './routes/hulpvragen.ts';
import { organisatie } from './routes/organisatie.ts';
import { postcode } from './routes/postcode.ts';
import type { RouteContext } from './routes/route-context.ts';
import { suggesties } from './routes/suggesties.ts';
import { vocabulaires } from './routes/vocabulaires.ts';
import { voorziening } from './routes/voorziening.ts';
import { voorzieningen } from './routes/voorzieningen.ts';
import { zoek } from './routes/zoek.ts';

/** The first that matches answers: `_zoek` goes before the ids. */
const ROUTES = [
  voorzieningen,
  zoek,
  voorziening,
  organisatie,
  gemeenten,
  postcode,
  bronnen,
  suggesties,
  hulpvragen,
  vocabulaires,
];

/** Version of the API, which has its own numbering: its major is in the path (API Design Rules, API-20 and API-57). */
export const API_VERSION = '1.0.0';

/** Everything below `/v1`. */
export function api(context: RouteContext): Router {
  return Router().use(notKept, ...ROUTES.map((route) => route(context)), notFound);
}

/** Until a route knows better. */
const notKept: RequestHandler = (_request, response, next) => {
  response.set('Cache-Control', 'no-store');
  next();
};
