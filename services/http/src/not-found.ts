import type { RequestHandler } from 'express';
import { Problem } from './problem.ts';

/** Last of all routes: nothing is here. */
export const notFound: RequestHandler = () => {
  throw new Problem({ status: 404, detail: 'Dit adres bestaat niet.' });
};

/** Last of one route, `router.route('/x').get(…).all(methodNotAllowed('GET'))`. A GET route answers HEAD too. */
export function methodNotAllowed(...allowed: readonly string[]): RequestHandler {
  const allow = allowed.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])).join(', ');
  return () => {
    throw new Problem({ status: 405, detail: `Dit adres kent alleen ${allow}.`, headers: { Allow: allow } });
  };
}

/** Before a route that answers only in these media types: 406 when the client accepts none of them. */
export function acceptable(...types: string[]): RequestHandler {
  return (request, _response, next) => {
    if (request.accepts(types)) return next();
    throw new Problem({ status: 406, detail: `Dit adres antwoordt alleen als ${types.join(' of ')}.` });
  };
}
