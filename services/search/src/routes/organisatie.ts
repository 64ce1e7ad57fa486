import { PublicId } from '@sociale-kaart/schemas/identifiers';
import type { Router } from 'express';
import { z } from 'zod';
import { sendKept } from '../answer/caching.ts';
import { organisatieAnswer } from '../answer/organisatie-answer.ts';
import { NoParameters, readParameters } from '../request/read-parameters.ts';
import { resource } from '../request/resource.ts';
import type { RouteContext } from './route-context.ts';

const Path = z.strictObject({ id: PublicId });

/** `GET /v1/organisaties/{id}`: an organisation and the first of what it offers. */
export function organisatie({ live }: RouteContext): Router {
  return resource('/organisaties/:id', async (request, response) => {
    readParameters(NoParameters, request.query);
    const { id } = readParameters(Path, request.params);
    const { reader } = await live();
    const answer = await organisatieAnswer(id, reader);
    sendKept(response, answer);
  });
}
