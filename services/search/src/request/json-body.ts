import { Problem } from '@sociale-kaart/http/problem';
import express, { type RequestHandler } from 'express';

/** A question never needs more; the CSV check and uploads have limits of their own. */
const MOST_BYTES = 16 * 1024;

const onlyJson: RequestHandler = (request, _response, next) => {
  if (request.is('application/json')) return next();
  throw new Problem({ status: 415, detail: 'Stuur de vraag als application/json in UTF-8.' });
};

/** Reads a body of at most 16 kB of JSON: 415 for another type, 413 for more, 400 for what is no JSON. */
export const jsonBody: readonly RequestHandler[] = [onlyJson, express.json({ limit: MOST_BYTES, strict: false })];
