import { GemeenteCode } from '@sociale-kaart/schemas/identifiers';
import { Router } from 'express';
import { z } from 'zod';
import { sendKept } from '../answer/caching.ts';
import { gemeenteAnswer, gemeentenAnswer } from '../answer/gemeente-answer.ts';
import { NoParameters, readParameters } from '../request/read-parameters.ts';
import { resource } from '../request/resource.ts';
import type { RouteContext } from './route-context.ts';

const Query = z.strictObject({ q: z.string().max(100).optional() });
const Path = z.strictObject({ code: GemeenteCode });

/** `GET /v1/gemeenten`, `?q=` filters by any spelling; `GET /v1/gemeenten/{code}`. */
export function gemeenten({ live }: RouteContext): Router {
  const list = resource('/gemeenten', async (request, response) => {
    const { q = '' } = readParameters(Query, request.query);
    const answer = await gemeentenAnswer(q, await live());
    sendKept(response, { gemeenten: answer });
  });
  const one = resource('/gemeenten/:code', async (request, response) => {
    readParameters(NoParameters, request.query);
    const { code } = readParameters(Path, request.params);
    const answer = await gemeenteAnswer(code, await live());
    sendKept(response, answer);
  });
  return Router().use(list, one);
}
