/** One parameter, header or field of the body that is not right; `melding` is Dutch and never repeats what was sent. */
export interface ParameterError {
  parameter: string;
  melding: string;
}

export interface ProblemFields {
  status: number;
  /** What went wrong this time and what would be right, in Dutch; never what was searched for. */
  detail?: string;
  title?: string;
  /** A URI when the kind of problem is worth its own page. */
  type?: string;
  fouten?: readonly ParameterError[];
  /** Sent with the answer: `Allow`, `Retry-After`. */
  headers?: Readonly<Record<string, string>>;
}

/** An answer of 4xx or 5xx, as `application/problem+json` (RFC 9457). Throw it anywhere in a handler. */
export class Problem extends Error {
  override name = 'Problem';
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Record<string, unknown>;

  constructor({ status, title = TITLES[status] ?? 'Fout', detail, type = 'about:blank', ...rest }: ProblemFields) {
    super(detail ?? title);
    this.status = status;
    this.headers = rest.headers ?? {};
    this.body = { type, title, status, ...(detail && { detail }), ...(rest.fouten && { fouten: rest.fouten }) };
  }
}

/** The phrase of each status in Dutch: with `about:blank` a title says no more than the status does (RFC 9457, 4.2.1). */
const TITLES: Readonly<Record<number, string>> = {
  400: 'Ongeldig verzoek',
  401: 'Niet aangemeld',
  403: 'Niet toegestaan',
  404: 'Niet gevonden',
  405: 'Methode niet toegestaan',
  406: 'Vorm van het antwoord niet beschikbaar',
  409: 'In strijd met de huidige stand',
  410: 'Niet meer beschikbaar',
  413: 'Verzoek te groot',
  415: 'Vorm van het verzoek niet ondersteund',
  429: 'Te veel verzoeken',
  500: 'Er ging iets mis',
  503: 'Tijdelijk niet beschikbaar',
};
