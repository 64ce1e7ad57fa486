import type { Geography } from '@sociale-kaart/geography/geography';
import type { Plaats as UnderstoodPlace } from '@sociale-kaart/geography/place';
import type { Plaats } from '@sociale-kaart/schemas/search/search-answer';

/** How a place was understood, with the names of its municipalities. */
export function placeAnswer({ gemeenten, punt, ...rest }: UnderstoodPlace, geography: Geography): Plaats {
  return {
    ...rest,
    ...(punt && { punt: { ...punt } }),
    gemeenten: gemeenten.map(({ code, zeker }) => ({ code, naam: geography.gemeente(code)?.naam ?? code, zeker })),
  };
}
