import { Problem } from './problem.ts';

/** Seconds after which a client may try again while there is no index. */
const RETRY_AFTER = '5';

/**
 * What a client hears of an error. Errors of other packages are known by their name, so that this one depends on none
 * of them. Their own messages are not passed on: those of a body parser repeat a part of the body.
 */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (!(error instanceof Error)) return new Problem({ status: 500 });
  if (error.name === 'IndexUnavailable') return unavailable();
  const status = statusOf(error);
  return new Problem({ status, detail: DETAILS[status] });
}

const DETAILS: Readonly<Record<number, string>> = {
  400: 'Het verzoek is niet te lezen. Controleer of het adres en de inhoud goed geschreven zijn.',
  413: 'De inhoud van het verzoek is groter dan hier mag.',
  415: 'Stuur de inhoud als application/json in UTF-8.',
  500: 'De fout ligt bij ons en is vastgelegd. Probeer het later nog eens.',
};

function unavailable(): Problem {
  return new Problem({
    status: 503,
    detail: 'De zoekindex is nu niet beschikbaar. Probeer het over een paar seconden nog eens.',
    headers: { 'Retry-After': RETRY_AFTER },
  });
}

/** Errors of Express and its body parsers carry the status that they ask for; anything else is a fault of ours. */
function statusOf(error: Error): number {
  const status = 'status' in error && typeof error.status === 'number' ? error.status : 500;
  return status >= 400 && status < 500 ? status : 500;
}
