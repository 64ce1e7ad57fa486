import { search } from '@sociale-kaart/search-index/query/search';
import type { Router } from 'express';
import { pageLinks } from '../answer/page-links.ts';
import { readSearch } from '../request/read-search.ts';
import { resource } from '../request/resource.ts';
import type { RouteContext } from './route-context.ts';

/** `GET /v1/voorzieningen`: the search. Parameters: `SearchQuery`. */
export function voorzieningen({ live, now, publicAddress }: RouteContext): Router {
  return resource('/voorzieningen', async (request, response) => {
    const current = await live();
    const query = readSearch(request.query, current.geography);
    const answer = await search(query, current, now());
    const address = publicAddress(request, request.baseUrl + request.path);
    response.set('Link', pageLinks({ address, parameters: request.query, query, totaal: answer.totaal }));
    response.json(answer);
  });
}
