import { BronId } from '@sociale-kaart/schemas/identifiers';
import { Router } from 'express';
import { z } from 'zod';
import { bronAnswer, standAnswer } from '../answer/bron-answer.ts';
import { NoParameters, readParameters } from '../request/read-parameters.ts';
import { resource } from '../request/resource.ts';
import type { RouteContext } from './route-context.ts';

const Path = z.strictObject({ id: BronId });

/** `GET /v1/bronnen` and `/{id}`: whose data it is, under which licence, and how the last run went. */
export function bronnen({ index }: RouteContext): Router {
  const list = resource('/bronnen', async (request, response) => {
    readParameters(NoParameters, request.query);
    response.json(standAnswer(await index.readStand()));
  });
  const one = resource('/bronnen/:id', async (request, response) => {
    readParameters(NoParameters, request.query);
    const { id } = readParameters(Path, request.params);
    response.json(bronAnswer(id, await index.readStand()));
  });
  return Router().use(list, one);
}
