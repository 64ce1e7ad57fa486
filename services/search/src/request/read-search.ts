import type { Geography } from '@sociale-kaart/geography/geography';
import { resolvePlace } from '@sociale-kaart/geography/place';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { z } from 'zod';
import { dutchMessage } from './dutch-message.ts';
import { parameterOf, refusal } from './read-parameters.ts';

type Issues = readonly z.core.$ZodIssue[];

/**
 * A search, from the parameters of a URL or the same as JSON. @throws ZodError with everything that is wrong, a place
 * that is not known included.
 */
export function readSearch(input: unknown, geography: Geography): SearchQuery {
  const result = parse(input);
  const issues = [...(result.error?.issues ?? []), ...(isObject(input) ? unknownPlace(input, geography) : [])];
  if (result.success && issues.length === 0) return result.data;
  throw refusal([...issues, ...(isObject(input) ? contradictions(input, issues) : [])]);
}

const parse = (input: unknown) => SearchQuery.safeParse(input, { error: dutchMessage });

const isObject = (input: unknown): input is object =>
  typeof input === 'object' && input !== null && !Array.isArray(input);

/** Values that are judged together: when one cannot be read, nothing can be said of the others as a whole. */
const TOGETHER = [
  ['gemeente', 'provincie', 'postcode', 'lat', 'lon', 'sorteer'],
  ['page', 'pageSize'],
];

/** The schema looks for contradictions only when it could read every value: ask again without what is wrong. */
function contradictions(input: object, issues: Issues): Issues {
  const wrong = new Set(
    issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : (parameterOf(issue) ?? []))),
  );
  const left = TOGETHER.filter((group) => group.some((name) => wrong.has(name))).flat();
  return parse(without(input, [...wrong, ...left])).error?.issues ?? [];
}

function without(input: object, names: readonly string[]): object {
  return Object.fromEntries(Object.entries(input).filter(([name]) => !names.includes(name)));
}

/** What to say of each kind of place; without the place itself, which may be where somebody lives. */
const UNKNOWN_PLACE = {
  gemeente: 'Deze gemeente is niet bekend. Geef een naam of een code op, bijvoorbeeld Utrecht of GM0344.',
  provincie: 'Deze provincie is niet bekend. Geef een naam op, bijvoorbeeld Overijssel.',
  postcode: 'Deze postcode is niet bekend. Een postcode is bijvoorbeeld 3511 of 3511AB; geef anders de gemeente op.',
  lat: 'Dit punt ligt niet in Nederland. Geef lat en lon op in graden (WGS84).',
} as const;

/** Looked up even when another parameter is wrong, so that the answer names all that is. */
function unknownPlace(input: object, geography: Geography): Issues {
  const place = parse(
    Object.fromEntries(Object.entries(input).filter(([name]) => name in UNKNOWN_PLACE || name === 'lon')),
  );
  const parameter = Object.keys(UNKNOWN_PLACE).find(
    (name) => place.data?.[name as keyof typeof UNKNOWN_PLACE] !== undefined,
  );
  if (!place.success || parameter === undefined || !('fout' in resolvePlace(place.data, geography))) return [];
  const message = UNKNOWN_PLACE[parameter as keyof typeof UNKNOWN_PLACE];
  return [{ code: 'custom', path: [parameter], message, input: undefined }];
}
