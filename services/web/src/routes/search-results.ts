import { search } from '@sociale-kaart/search-index/query/search';
import type { Request, RequestHandler, Response } from 'express';
import { askedView } from '../hulpvraag/asked-view.ts';
import { stateOfLink } from '../hulpvraag/choose-need.ts';
import { makeToken, readToken } from '../link/question-token.ts';
import { helplines } from '../nothing-found/helplines.ts';
import { nothingFoundView } from '../nothing-found/nothing-found-view.ts';
import { applyButton } from '../question/commands.ts';
import { type FormState, readState } from '../question/form-state.ts';
import { toQuery } from '../question/to-query.ts';
import { resultsView } from '../results/results-view.ts';
import { expiredQuestionView, wrongQuestionView } from '../view/question-view.ts';
import { sourcesOf } from '../view/sources.ts';
import { keepPrivate, type PageContext, sendPage } from './page-context.ts';

/**
 * `POST /zoeken`: on to the answer by GET, so that a browser can go back to it without sending the form again. A
 * question too long for an address is answered at once.
 */
export function searchFromForm(context: PageContext): RequestHandler {
  return async ({ body }, response) => {
    const state = applyButton(readState(body), body);
    const token = makeToken(state, { key: context.key, now: new Date() });
    keepPrivate(response);
    if (token === undefined) await answer(response, context, state);
    else response.redirect(303, `/zoeken/${token}`);
  };
}

/** `GET /zoeken/{token}`: the answer to a form. 410 when the token cannot be read (any more). */
export function searchFromToken(context: PageContext): RequestHandler<{ token: string }> {
  return async ({ params }, response) => {
    keepPrivate(response);
    const state = readToken(params.token, { key: context.key, now: new Date() });
    if (state === undefined) await expired(response, context);
    else await answer(response, context, state);
  };
}

/** `GET /zoeken`: for links of other sites, such as to a thema or a need. Without a question: the first page. */
export function searchFromLink(context: PageContext): RequestHandler {
  return async ({ query }: Request, response) => {
    const state = stateOfLink(query);
    keepPrivate(response);
    if (Object.keys(state).length === 0) response.redirect(303, '/');
    else await answer(response, context, state);
  };
}

async function answer(response: Response, context: PageContext, state: FormState): Promise<void> {
  const live = await context.live();
  const question = toQuery(state, live.geography);
  if ('fouten' in question) {
    const view = wrongQuestionView(state, question.fouten);
    await sendPage(response, context, { template: 'question', view, live, status: 400 });
    return;
  }
  const now = new Date();
  const found = await search(question.query, live, now);
  const sources = sourcesOf(await context.stand());
  const nietsGevonden = found.totaal === 0 ? nothingFoundView(state, found, await helplines(live, now)) : undefined;
  const view = {
    ...resultsView(found, { state, ...question }, { geography: live.geography, sources, now }),
    hulpvraag: askedView(state),
    nietsGevonden,
  };
  await sendPage(response, context, { template: 'results', view, live });
}

async function expired(response: Response, context: PageContext): Promise<void> {
  const live = await context.live();
  await sendPage(response, context, { template: 'question', view: expiredQuestionView(), live, status: 410 });
}
