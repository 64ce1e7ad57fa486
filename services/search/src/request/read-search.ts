import type { Geography } from '@sociale-kaart/geography/geography';
import { type PlaceQuestion, resolvePlace } from '@sociale-kaart/geography/place';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { z } from 'zod';
import { dutchMessage } from './dutch-message.ts';
import { refusal } from './read-parameters.ts';

type Issues = readonly z.core.$ZodIssue[];

/**
 * A search, from the parameters of a URL or the same as JSON. @throws Problem 400 with everything that is wrong, a place
 * that is not known included.
 */
export function readSearch(input: unknown, geography: Geography): SearchQuery {
  const { success, data, error } = parse(input);
  const parameters = isObject(input) ? input : {};
  // looked up even when another parameter is wrong, so that the answer names all that is
  const place = unknownPlace(data ?? parse(only(PLACE, parameters)).data, geography);
  if (success && place.length === 0) return data;
  throw refusal([...(error?.issues ?? []), ...place, ...contradictions(parameters)]);
}

const parse = (input: unknown) => SearchQuery.safeParse(input, { error: dutchMessage });

const isObject = (input: unknown): input is object => typeof input === 'object' && input !== null;

/** The kinds of place of which there is at most one in a question; a point is known by its `lat`. */
const KINDS = ['gemeente', 'provincie', 'regio', 'postcode', 'lat'] as const;

const PLACE = [...KINDS, 'lon'].filter((name) => name in SearchQuery.shape);

/** Values that can contradict each other; what is wrong in one group does not keep another from being judged. */
const GROUPS = [PLACE, [...PLACE, 'sorteer'], ['page', 'pageSize']];

/** The schema looks for contradictions only when it could read every value: ask again, about each group alone. */
function contradictions(input: object): Issues {
  return GROUPS.flatMap((names) => parse(only(names, input)).error?.issues ?? []);
}

function only(names: readonly string[], input: object): object {
  return Object.fromEntries(Object.entries(input).filter(([name]) => names.includes(name)));
}

function unknownPlace(place: PlaceQuestion | undefined, geography: Geography): Issues {
  const parameter = KINDS.find((kind) => place?.[kind] !== undefined);
  if (place === undefined || parameter === undefined) return [];
  const found = resolvePlace(place, geography);
  return 'fout' in found ? [{ code: 'custom', path: [parameter], message: found.fout, input: undefined }] : [];
}
