import { isPostcode } from '@sociale-kaart/geography/postcode';
import type { Router } from 'express';
import { z } from 'zod';
import { postcodeAnswer } from '../answer/postcode-answer.ts';
import { NoParameters, readParameters } from '../request/read-parameters.ts';
import { resource } from '../request/resource.ts';
import type { RouteContext } from './route-context.ts';

const Path = z.strictObject({
  postcode: z.string().refine(isPostcode, 'een postcode is bijvoorbeeld 3511 of 3511AB'),
});

/** `GET /v1/postcodes/{postcode}`: in which municipalities it may lie. Not kept: it may be where somebody lives. */
export function postcode({ live }: RouteContext): Router {
  return resource('/postcodes/:postcode', async (request, response) => {
    readParameters(NoParameters, request.query);
    const { postcode } = readParameters(Path, request.params);
    const { geography } = await live();
    response.json(postcodeAnswer(postcode, geography));
  });
}
