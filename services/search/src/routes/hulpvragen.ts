import { filterShape } from '@sociale-kaart/schemas/search/search-query';
import { Router } from 'express';
import { z } from 'zod';
import { sendKept } from '../answer/caching.ts';
import { hulpvraagAnswer, hulpvragenAnswer } from '../answer/hulpvraag-answer.ts';
import { NoParameters, readParameters } from '../request/read-parameters.ts';
import { resource } from '../request/resource.ts';

const Query = z.strictObject({ leefgebied: filterShape.leefgebied, categorie: filterShape.categorie });
const Path = z.strictObject({ code: z.string() });

/** `GET /v1/hulpvragen`: needs in everyday words with the search that each leads to; `/{code}`: one of them. */
export function hulpvragen(): Router {
  const list = resource('/hulpvragen', (request, response) => {
    const filter = readParameters(Query, request.query);
    sendKept(response, { hulpvragen: hulpvragenAnswer(filter, request.baseUrl) });
  });
  const one = resource('/hulpvragen/:code', (request, response) => {
    readParameters(NoParameters, request.query);
    const { code } = readParameters(Path, request.params);
    sendKept(response, hulpvraagAnswer(code, request.baseUrl));
  });
  return Router().use(list, one);
}
