import type { RequestHandler, Response } from 'express';
import { applyChoice, readyToSearch } from '../hulpvraag/choose-need.ts';
import { expiredStepView, type StepView, stepView } from '../hulpvraag/step-view.ts';
import { isDestination, isStep, reachable, type Step } from '../hulpvraag/steps.ts';
import { makeToken, readToken } from '../link/question-token.ts';
import { applyButton } from '../question/commands.ts';
import { type FormState, readState } from '../question/form-state.ts';
import { errorsOf } from '../question/to-query.ts';
import { checkAgain, keepPrivate, type PageContext, sendPage } from './page-context.ts';

/** `GET /hulpvraag`: the first question, the same for everybody. */
export function firstStep(context: PageContext): RequestHandler {
  return async (_request, response) => {
    checkAgain(response);
    await sendStep(response, context, { view: stepView('leefgebied', {}), status: 200 });
  };
}

/**
 * `POST /hulpvraag/{stap}`: on to that question by GET, or to the answer after the last. What is missing or wrong before
 * it is asked first. What is too long for an address is answered at once.
 */
export function stepFromForm(context: PageContext): RequestHandler<{ stap: string }> {
  return async ({ params: { stap }, body }, response, next) => {
    if (!isDestination(stap)) return next();
    const { geography } = await context.live();
    const state = applyChoice(applyButton(readState(body), body), body);
    const to = reachable(stap, state, errorsOf(state, geography));
    keepPrivate(response);
    if (to === 'antwoord') toAnswer(response, context, readyToSearch(state));
    else await toStep(response, context, { to, state });
  };
}

/** `GET /hulpvraag/{stap}/{token}`: a question with the answers so far. 410 when the token cannot be read (any more). */
export function stepFromToken(context: PageContext): RequestHandler<{ stap: string; token: string }> {
  return async ({ params: { stap, token } }, response, next) => {
    if (!isStep(stap)) return next();
    keepPrivate(response);
    const state = readToken(token, { key: context.key, now: new Date() });
    if (state === undefined) await sendStep(response, context, { view: expiredStepView(), status: 410 });
    else await sendQuestion(response, context, { to: stap, state });
  };
}

interface Question {
  to: Step;
  state: FormState;
}

/** 307 sends the same form to the search, which answers what is too long at once. */
function toAnswer(response: Response, { key }: PageContext, state: FormState): void {
  const token = makeToken(state, { key, now: new Date() });
  if (token === undefined) response.redirect(307, '/zoeken');
  else response.redirect(303, `/zoeken/${token}`);
}

async function toStep(response: Response, context: PageContext, question: Question): Promise<void> {
  const token = makeToken(question.state, { key: context.key, now: new Date() });
  if (token === undefined) await sendQuestion(response, context, question);
  else response.redirect(303, `/hulpvraag/${question.to}/${token}`);
}

async function sendQuestion(response: Response, context: PageContext, { to, state }: Question): Promise<void> {
  const { geography } = await context.live();
  const fouten = errorsOf(state, geography);
  const view = stepView(reachable(to, state, fouten), state, fouten);
  await sendStep(response, context, { view, status: view.formulier.fouten.length > 0 ? 400 : 200 });
}

async function sendStep(
  response: Response,
  context: PageContext,
  { view, status }: { view: StepView; status: number },
): Promise<void> {
  await sendPage(response, context, { template: 'hulpvraag', view, live: await context.live(), status });
}
