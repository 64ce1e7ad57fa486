import { type VocabularyName, vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { Router } from 'express';
import { z } from 'zod';
import { sendKept } from '../answer/caching.ts';
import { vocabularyAnswer, vocabularyEntryAnswer } from '../answer/vocabulary-answer.ts';
import { NoParameters, readParameters } from '../request/read-parameters.ts';
import { resource } from '../request/resource.ts';
import { VOCABULARY_PATHS } from '../vocabulary-paths.ts';
import type { RouteContext } from './route-context.ts';

/** `GET /v1/vocabulaires`: which closed lists there are and where. Each at its own path, and each code below that. */
export function vocabulaires(context: RouteContext): Router {
  const names = Object.keys(VOCABULARY_PATHS) as VocabularyName[];
  return Router().use(overview(names), ...names.flatMap((name) => [list(name, context), entry(name, context)]));
}

function overview(names: readonly VocabularyName[]): Router {
  return resource('/vocabulaires', (request, response) => {
    readParameters(NoParameters, request.query);
    const lists = names.map((name) => {
      const { naam, titel, toelichting, codes } = vocabularies[name];
      return {
        naam,
        titel,
        toelichting,
        aantalCodes: codes.length,
        pad: `${request.baseUrl}/${VOCABULARY_PATHS[name]}`,
      };
    });
    sendKept(response, { vocabulaires: lists });
  });
}

function list(name: VocabularyName, { live }: RouteContext): Router {
  return resource(`/${VOCABULARY_PATHS[name]}`, async (request, response) => {
    readParameters(NoParameters, request.query);
    const answer = await vocabularyAnswer(name, live);
    sendKept(response, answer);
  });
}

const Path = z.strictObject({ code: z.string() });

function entry(name: VocabularyName, { live }: RouteContext): Router {
  return resource(`/${VOCABULARY_PATHS[name]}/:code`, async (request, response) => {
    readParameters(NoParameters, request.query);
    const { code } = readParameters(Path, request.params);
    const answer = await vocabularyEntryAnswer(name, code, live);
    sendKept(response, answer);
  });
}
