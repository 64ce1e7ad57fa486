import { readMoment } from '@sociale-kaart/opening-hours/time/read-moment';
import { weekMinute } from '@sociale-kaart/opening-hours/time/week-minute';
import { NU } from '@sociale-kaart/schemas/search/parameter-values';
import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { POINT, WHEELCHAIR } from '../../document/locations.ts';
import { minuteOnLine, OPEN, unstated, untold } from '../../document/opening-line.ts';
import { NIET_VERMELD } from '../../index-document.ts';
import type { LocationClause } from '../../index-query.ts';
import type { Filter } from './filter.ts';

/** For whom `open` is asked without saying for what: somebody who goes there. */
export const DEFAULT_WAYS: readonly string[] = ['bezoek', 'inloop'];

/** The filters on where one goes; what they ask must hold for one and the same location. */
export function locationFilters({ rolstoeltoegankelijk, bbox, open, openVoor }: SearchQuery): Filter[] {
  return [
    ...(rolstoeltoegankelijk ? [codes(WHEELCHAIR, WHEELCHAIR, rolstoeltoegankelijk)] : []),
    ...(bbox ? [{ ...codes('bbox', POINT, []), vermeld: { locatie: { kader: bbox } } }] : []),
    ...(open === undefined ? [] : [openFilter(open, openVoor ?? DEFAULT_WAYS)]),
  ];
}

function codes(naam: string, lijst: string, asked: readonly string[]): Filter {
  return {
    naam,
    vermeld: { locatie: { lijst, codes: asked } },
    nietVermeld: { locatie: { lijst, codes: [NIET_VERMELD] } },
  };
}

/**
 * Open by one of the ways that were asked. Of a location that is not, it may still be so when one of its ways cannot be
 * told, or when it says nothing about any of them.
 */
function openFilter(open: string, ways: readonly string[]): Filter {
  if (open === NU) throw new Error('a question must say what time it is'); // `atMoment` did
  const at = weekMinute(readMoment(open));
  const silent: LocationClause = { alle: ways.map((way) => ({ lijst: OPEN, codes: [unstated(way)] })) };
  const doubtful: LocationClause = { lijst: OPEN, codes: ways.map((way) => untold(way, at.feestdag)) };
  return {
    naam: 'open',
    vermeld: { locatie: { minuten: ways.map((way) => minuteOnLine(way, at)) } },
    nietVermeld: { locatie: { een: [doubtful, silent] } },
  };
}

/** A question with the time in it: `nu` is when it is answered. */
export function atMoment(query: SearchQuery, now: Date): SearchQuery {
  return query.open === NU ? { ...query, open: now.toISOString() } : query;
}
