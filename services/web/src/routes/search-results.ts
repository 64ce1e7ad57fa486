import { search } from '@sociale-kaart/search-index/query/search';
import type { RequestHandler, Response } from 'express';
import { nothingFoundView } from '../nothing-found/nothing-found-view.ts';
import { safetyNet } from '../nothing-found/safety-net.ts';
import { applyButton } from '../question/commands.ts';
import { type FormState, readState } from '../question/form-state.ts';
import { type FieldError, toQuery } from '../question/to-query.ts';
import { resultsView } from '../results/results-view.ts';
import { formView } from '../view/form-view.ts';
import { sourcesOf } from '../view/sources.ts';
import { keepPrivate, type PageContext, type PageToSend, sendPage } from './page-context.ts';

/** `POST /zoeken`: what somebody asks stays out of addresses, histories and logs. */
export function searchFromForm(context: PageContext): RequestHandler {
  return async (request, response) => {
    await answer(response, context, applyButton(readState(request.body), request.body));
  };
}

/** `GET /zoeken`: for links of other sites, such as to a thema. Without a question: the first page. */
export function searchFromLink(context: PageContext): RequestHandler {
  return async (request, response) => {
    const state = readState(request.query);
    if (Object.keys(state).length === 0) response.redirect(303, '/');
    else await answer(response, context, state);
  };
}

async function answer(response: Response, context: PageContext, state: FormState): Promise<void> {
  keepPrivate(response);
  const live = await context.live();
  const question = toQuery(state, live.geography);
  if ('fouten' in question) {
    await sendPage(response, context, { ...wrongQuestion(state, question.fouten), live });
    return;
  }
  const found = await search(question.query, live.reader, live.geography);
  const sources = sourcesOf(await context.stand());
  const nietsGevonden = found.totaal === 0 ? nothingFoundView(state, await safetyNet(question.query, live)) : undefined;
  const view = {
    ...resultsView(found, { state, ...question }, { geography: live.geography, sources }),
    nietsGevonden,
  };
  await sendPage(response, context, { template: 'results', view, live });
}

/** The form as it was filled in, with what is wrong. */
function wrongQuestion(state: FormState, fouten: readonly FieldError[]): PageToSend {
  const view = { titel: 'Fout: uw vraag klopt nog niet', formulier: formView(state, fouten) };
  return { template: 'question', view, status: 400 };
}
