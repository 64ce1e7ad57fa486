import type { ErrorRequestHandler } from 'express';
import type { Logger } from './logger.ts';
import { routeOf } from './request-log.ts';
import { toProblem } from './to-problem.ts';

/** The one error handler of a service, last in the app. What is our own fault is logged; what was asked for is not. */
export function problemHandler(logger: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    const problem = toProblem(error);
    if (problem.status === 500) logger.error('unexpected error', { route: routeOf(request), error: described(error) });
    if (response.headersSent) {
      next(error); // Express closes the connection: half an answer may not look like a whole one
      return;
    }
    response.status(problem.status).set(problem.headers).type('application/problem+json');
    response.send(JSON.stringify(problem.body));
  };
}

function described(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : typeof error;
}
