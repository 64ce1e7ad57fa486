import { afterAll, beforeAll } from '@jest/globals';
import type { Geography } from '@sociale-kaart/geography/geography';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import type { Zoekantwoord } from '@sociale-kaart/schemas/search/search-answer';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { type Given, publish } from '../../../src/contract/published-catalogue.ts';
import { type Live, openLive } from '../../../src/live.ts';
import { search } from '../../../src/query/search.ts';
import type { SearchIndex } from '../../../src/search-index.ts';

export type OpenIndex = () => SearchIndex | Promise<SearchIndex>;
/** Parameters of the API, as the URL would give them. */
export type Parameters = Record<string, string | string[]>;
export type Ask = (parameters: Parameters, now?: Date) => Promise<Zoekantwoord>;

/** A Friday at eleven in the morning here. */
export const FRIDAY = new Date('2026-11-20T10:00:00Z');

/** Publishes the catalogue once for the cases of a `describe`, and gives the way to question it. */
export function given(open: OpenIndex, catalogue: readonly Given[]): Ask {
  let index: SearchIndex;
  const geography: Geography = loadGeography();
  beforeAll(async () => {
    index = await open();
    await publish(index, catalogue, geography);
  });
  afterAll(async () => {
    await index.close();
  });
  let opened: Promise<Live> | undefined; // it is published once
  const openOnce = async (): Promise<Live> => {
    const reader = await index.reader();
    if (reader === undefined) throw new Error('nothing was published');
    return { ...(await openLive(reader)), geography };
  };
  return async (parameters, now = FRIDAY) => {
    opened ??= openOnce();
    return search(SearchQuery.parse(parameters), await opened, now);
  };
}

/** Names of the hits, in order. */
export const names = (answer: Zoekantwoord): string[] => answer.resultaten.map(({ voorziening }) => voorziening.naam);

/** Names of the hits, sorted: where the case is about what is found and not about the order. */
export const found = (answer: Zoekantwoord): string[] => names(answer).toSorted();
