import { PublicId } from '@sociale-kaart/schemas/identifiers';
import type { Router } from 'express';
import { z } from 'zod';
import { sendKept } from '../answer/caching.ts';
import { successorOf, voorzieningAnswer } from '../answer/voorziening-answer.ts';
import { NoParameters, readParameters } from '../request/read-parameters.ts';
import { resource } from '../request/resource.ts';
import type { RouteContext } from './route-context.ts';

const Path = z.strictObject({ id: PublicId });

/** `GET /v1/voorzieningen/{id}`: one, whole. 308 to its successor when it was merged, 410 when it is gone. */
export function voorziening({ live, publicAddress }: RouteContext): Router {
  return resource('/voorzieningen/:id', async (request, response) => {
    readParameters(NoParameters, request.query);
    const { reader } = await live();
    const found = await reader.get(readParameters(Path, request.params).id);
    const successor = successorOf(found);
    if (successor !== undefined) {
      return response.redirect(308, publicAddress(request, `${request.baseUrl}/voorzieningen/${successor}`));
    }
    sendKept(response, voorzieningAnswer(found));
  });
}
