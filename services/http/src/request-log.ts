import type { Request, RequestHandler } from 'express';
import type { Logger } from './logger.ts';

/** One line for each answer. Never a query, an address of a client or a value out of a path: they can tell of a person. */
export function requestLog(logger: Logger): RequestHandler {
  return (request, response, next) => {
    const start = performance.now();
    response.on('close', () => {
      logger.info('request', {
        method: request.method,
        route: routeOf(request),
        status: response.statusCode,
        durationMs: Math.round(performance.now() - start),
        ...(!response.writableFinished && { aborted: true }),
      });
    });
    next();
  };
}

/** The pattern that matched, `/v1/voorzieningen/:id`; a dash when none did. */
export function routeOf({ baseUrl, route }: Request): string {
  return typeof route?.path === 'string' ? baseUrl + route.path : '-';
}
