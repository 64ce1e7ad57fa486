import type { Borders } from './borders/borders.ts';
import { normalisePostcode, postcode4 } from './postcode.ts';
import type { Punt } from './punt.ts';

/** A municipality that may be meant; `zeker: 'ja'` when it can be no other. */
export type Kandidaat = { readonly code: string; readonly zeker: 'ja' | 'nee' };

export type Postcodeplaats = {
  /** Canonical, as asked: PC4 or PC6. */
  readonly postcode: string;
  readonly punt: Punt;
  readonly nauwkeurigheidMeter: number;
  /** In what form it was asked (vocabulary plaats-hoe); how well it is known is told by the accuracy. */
  readonly hoe: 'postcode6' | 'postcode4';
  /** Nearest first, never empty. */
  readonly kandidaten: readonly Kandidaat[];
};

/** A PC4 centroid has this radius for an average area: 33,500 km² of land (CBS) in 4,066 inhabited areas. */
const PC4_RADIUS_METER = 1_600;
/** model.md: without evidence, all municipalities within 1 km of the centroid are candidates. */
const CANDIDATE_METER = 1_000;
/** No PC4 lies farther from the land than this; keeps the search for the nearest finite. */
const FARTHEST_METER = 64_000;

type Centroid = Punt & { readonly postcode4: string };

/**
 * Places of postcodes by the centroid of their PC4 area. No candidate is ever certain yet: evidence of published
 * locations (PC6 first, then PC4) will go before the centroid, here.
 */
export function createPostcodes(centroids: readonly Centroid[], borders: Borders) {
  const known = new Map<string, Punt>();
  for (const row of centroids) if (!known.has(row.postcode4)) known.set(row.postcode4, { lat: row.lat, lon: row.lon });
  return {
    find(text: string): Postcodeplaats | undefined {
      const postcode = normalisePostcode(text);
      const punt = postcode && known.get(postcode4(postcode));
      if (!punt) return undefined;
      const kandidaten = candidates(punt, borders);
      const hoe = postcode.length > 4 ? 'postcode6' : 'postcode4';
      return { postcode, punt, nauwkeurigheidMeter: PC4_RADIUS_METER, hoe, kandidaten };
    },
  };
}

function candidates(punt: Punt, borders: Borders): Kandidaat[] {
  for (let meter = CANDIDATE_METER; meter <= FARTHEST_METER; meter *= 2) {
    const near = borders.near(punt, meter);
    if (near.length > 0) return near.map(({ code }) => ({ code, zeker: 'nee' }));
  }
  return [];
}
