import type { Borders } from './borders/borders.ts';
import { normalisePostcode, postcode4, postcodeVorm } from './postcode.ts';
import type { PostcodeEvidence } from './postcode-evidence.ts';
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
/** model.md: what was seen of a PC4 is certain when its centroid is this far from any other municipality. */
const CERTAIN_METER = 500;
/** No PC4 lies farther from the land than this; keeps the search for the nearest finite. */
const FARTHEST_METER = 64_000;

type Centroid = Punt & { readonly postcode4: string };
type Sources = {
  readonly centroids: readonly Centroid[];
  readonly borders: Borders;
  readonly evidence: PostcodeEvidence | undefined;
  currentCodes(code: string): string[];
};

/** Postcodes by the centroid of their PC4 area and by where addresses were seen; the first centroid of a PC4 counts. */
export function createPostcodes({ centroids, borders, evidence, currentCodes }: Sources) {
  const known = new Map<string, Punt>();
  for (const row of centroids) if (!known.has(row.postcode4)) known.set(row.postcode4, { lat: row.lat, lon: row.lon });
  const current = (codes: readonly string[] = []) => [...new Set(codes.flatMap(currentCodes))];
  const near = new Map<string, readonly string[]>(); // at most one for each centroid

  /** The municipalities around the centroid of a PC4. */
  function nearby(four: string): readonly string[] {
    const punt = known.get(four);
    const found = near.get(four) ?? (punt ? around(punt, borders) : []);
    if (punt) near.set(four, found);
    return found;
  }

  function kandidaten(text: string): Kandidaat[] {
    const postcode = normalisePostcode(text);
    if (postcode === undefined) return [];
    const four = postcode4(postcode);
    const seen = { pc6: current(evidence?.pc6[postcode]), pc4: current(evidence?.pc4[four]) };
    return candidates(seen, { punt: known.get(four), nearby: () => nearby(four) }, borders);
  }

  function find(text: string): Postcodeplaats | undefined {
    const postcode = normalisePostcode(text);
    const punt = postcode && known.get(postcode4(postcode));
    if (!punt) return undefined;
    const hoe = postcodeVorm(postcode);
    return { postcode, punt, nauwkeurigheidMeter: PC4_RADIUS_METER, hoe, kandidaten: kandidaten(postcode) };
  }

  return { find, kandidaten };
}

/** Only a single one is certain. */
export function certainWhenAlone(codes: readonly string[]): Kandidaat[] {
  return codes.map((code) => ({ code, zeker: codes.length === 1 ? 'ja' : 'nee' }));
}

type Seen = { readonly pc6: readonly string[]; readonly pc4: readonly string[] };

/** A PC4, and how to find the municipalities around it. */
type Area = { readonly punt: Punt | undefined; nearby(): readonly string[] };

/** The order of model.md: PC6 that was seen, PC4 of which all that was seen agrees, everything around the centroid. */
function candidates(seen: Seen, { punt, nearby }: Area, borders: Borders): Kandidaat[] {
  if (seen.pc6.length > 0) return certainWhenAlone(nearestFirst(seen.pc6, nearby()));
  if (!punt) return uncertain(seen.pc4);
  const [only, ...others] = seen.pc4;
  if (only !== undefined && others.length === 0 && isFarInside(punt, only, borders)) return certainWhenAlone([only]);
  return uncertain(nearby());
}

function nearestFirst(codes: readonly string[], near: readonly string[]): string[] {
  return [...near.filter((code) => codes.includes(code)), ...codes.filter((code) => !near.includes(code))];
}

function uncertain(codes: readonly string[]): Kandidaat[] {
  return codes.map((code) => ({ code, zeker: 'nee' }));
}

/** Only other municipalities count: nobody lives across a border with the sea or another country. */
function isFarInside(punt: Punt, gemeente: string, borders: Borders): boolean {
  const [nearest, ...others] = borders.near(punt, CERTAIN_METER);
  return others.length === 0 && nearest?.code === gemeente && nearest.afstandMeter === 0;
}

/** Municipalities within reach of a centroid, else the nearest ones. */
function around(punt: Punt, borders: Borders): string[] {
  for (let meter = CANDIDATE_METER; meter <= FARTHEST_METER; meter *= 2) {
    const near = borders.near(punt, meter);
    if (near.length > 0) return near.map(({ code }) => code);
  }
  return [];
}
