import { invalidInput } from '@sociale-kaart/http/invalid-input';
import { methodNotAllowed } from '@sociale-kaart/http/not-found';
import { Problem } from '@sociale-kaart/http/problem';
import express, { Router } from 'express';
import { z } from 'zod';
import type { Ingest } from '../ingest.ts';
import { type RunEvent, runAndPublish, runByHand } from '../run-and-publish.ts';
import { onlyThisMachine } from './only-this-machine.ts';

const RunBody = z
  .strictObject({
    dryRun: z.boolean('true of false').default(false),
    replay: z
      .string()
      .regex(/^[\w-]+$/, 'het id van een run')
      .optional(),
  })
  .default({ dryRun: false });

/** Newest runs that are shown. */
const RECENT = 50;

/** What the commands ask of the service, `/beheer/v1`. */
export function controlRoutes(ingest: Ingest, token: string): Router {
  const router = Router().use(onlyThisMachine(token), express.json());

  router
    .route('/bronnen/:id/runs')
    .post(async (request, response) => {
      const asked = runByHand(readBody(request.body));
      const source = knownSource(ingest, request.params.id);
      response.type('application/x-ndjson');
      const emit = (event: RunEvent) => void response.write(`${JSON.stringify(event)}\n`);
      await runAndPublish(ingest, { source, request: asked, emit }).catch((error: unknown) => {
        emit({ soort: 'fout', melding: error instanceof Error ? error.message : String(error) });
      });
      response.end();
    })
    .all(methodNotAllowed('POST'));

  router
    .route('/runs')
    .get((_request, response) => {
      response.set('Cache-Control', 'no-store').json({ runs: ingest.catalogue.runs.recent(RECENT) });
    })
    .all(methodNotAllowed('GET'));

  return router;
}

function readBody(body: unknown): z.infer<typeof RunBody> {
  const { data, error } = RunBody.safeParse(body);
  if (data === undefined) throw invalidInput(error.issues);
  return data;
}

function knownSource({ sources }: Ingest, id: string): Ingest['sources'][number] {
  const source = sources.find(({ bron }) => bron.id === id);
  if (source) return source;
  throw new Problem({
    status: 404,
    detail: `Deze bron is er niet. Wel: ${sources.map(({ bron }) => bron.id).join(', ')}.`,
  });
}
