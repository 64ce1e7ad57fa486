import { suggest } from '@sociale-kaart/search-index/suggest/suggest';
import type { Router } from 'express';
import { z } from 'zod';
import { readParameters } from '../request/read-parameters.ts';
import { resource } from '../request/resource.ts';
import type { RouteContext } from './route-context.ts';

const Query = z.strictObject({ q: z.string().min(1, 'minstens één teken').max(200, 'hoogstens 200 tekens') });

/** `GET /v1/suggesties?q=`: while typing. */
export function suggesties({ live }: RouteContext): Router {
  return resource('/suggesties', async (request, response) => {
    const { q } = readParameters(Query, request.query);
    response.json({ suggesties: await suggest(q, await live()) });
  });
}
