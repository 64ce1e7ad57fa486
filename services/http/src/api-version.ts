import type { RequestHandler } from 'express';

/** Every answer says which version of the API gave it, in full (API Design Rules, API-57). */
export function apiVersion(version: string): RequestHandler {
  return (_request, response, next) => {
    response.set('API-Version', version);
    next();
  };
}
