import { search } from '@sociale-kaart/search-index/query/search';
import type { Router } from 'express';
import { jsonBody } from '../request/json-body.ts';
import { NoParameters, readParameters } from '../request/read-parameters.ts';
import { readSearch } from '../request/read-search.ts';
import { posted } from '../request/resource.ts';
import type { RouteContext } from './route-context.ts';

/** `POST /v1/voorzieningen/_zoek`: the search, asked in a body, so that the question stays out of addresses. */
export function zoek({ live, now }: RouteContext): Router {
  return posted('/voorzieningen/_zoek', jsonBody, async (request, response) => {
    readParameters(NoParameters, request.query);
    const current = await live();
    const query = readSearch(request.body, current.geography);
    response.json(await search(query, current, now()));
  });
}
