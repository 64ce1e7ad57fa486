import { Problem } from '@sociale-kaart/http/problem';

/** Parameters of a URL: a repeated name gives all its values, in order. */
export type Parameters = Record<string, string | string[]>;

/**
 * The query of a URL, for Express. Stricter than `node:querystring`, which reads half of a long query and turns wrong
 * percent-encoding into other text. @throws Problem 400 when it is not UTF-8 in percent-encoding.
 */
export function parseQueryString(query: string | null | undefined): Parameters {
  const values = new Map<string, string[]>();
  for (const pair of (query ?? '').split('&').filter((text) => text !== '')) {
    const [name = '', ...value] = pair.split('=');
    const decoded = decode(name);
    values.set(decoded, [...(values.get(decoded) ?? []), decode(value.join('='))]);
  }
  return Object.fromEntries(
    [...values].map(([name, [first = '', ...rest]]) => [name, rest.length ? [first, ...rest] : first]),
  );
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    throw new Problem({
      status: 400,
      detail: 'Het adres is niet te lezen: schrijf bijzondere tekens als UTF-8 met procenttekens.',
    });
  }
}
