import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { bandsFrom } from '../../document/bands.ts';
import { codesSince } from '../../document/date-codes.ts';
import { NIET_VERMELD } from '../../index-document.ts';
import { anyOf, type Filter } from './filter.ts';

/** The filters on what is known of the record itself: how much it says, and when somebody said that it is true. */
export function recordFilters({ minKwaliteit, gecontroleerdSinds }: SearchQuery): Filter[] {
  return [
    ...(minKwaliteit === undefined
      ? []
      : [{ naam: 'minKwaliteit', vermeld: anyOf('kwaliteit', bandsFrom(minKwaliteit)) }]),
    ...(gecontroleerdSinds === undefined ? [] : [checkedFilter(gecontroleerdSinds)]),
  ];
}

function checkedFilter(since: string): Filter {
  return {
    naam: 'gecontroleerdSinds',
    vermeld: anyOf('gecontroleerd', codesSince(since)),
    nietVermeld: anyOf('gecontroleerd', [NIET_VERMELD]),
  };
}
