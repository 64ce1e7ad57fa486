import { DEFAULT_STRAAL_KM } from '@sociale-kaart/schemas/search/search-query';
import { isGebied, type Plaats } from './place.ts';
import { postcode4 } from './postcode.ts';
import { distanceMeter, type Punt } from './punt.ts';
import type { Reach, ReachLocation } from './reach.ts';

/** What counts of a voorziening for the question whether it serves somebody. */
export type ReachedDocument = {
  readonly reach: Reach;
  readonly locaties: readonly ReachLocation[];
  /** Code of the vocabulary `soort`. */
  readonly soort: string;
  readonly categorieen: readonly string[];
};

export type BereikReden =
  | 'werkgebied'
  | 'werkgebied-deels'
  | 'landelijk'
  | 'in-gemeente'
  | 'nabij'
  | 'overal-welkom'
  | 'buiten';

export type Bereik = {
  readonly reden: BereikReden;
  /** The municipality through which it holds, where there is one. */
  readonly gemeente?: string;
  /** To the nearest location; only when the place and a location have a point. */
  readonly afstandMeter?: number;
};

/**
 * Whether and why a voorziening serves a place: the table "Place" of search.md, first reason that holds. `buiten` is not
 * a hit: a location is close by, but the stated werkgebied leaves the place out. Undefined: nothing to do with the place.
 */
export function bereikOf(
  document: ReachedDocument,
  plaats: Plaats,
  straalKm: number = DEFAULT_STRAAL_KM,
): Bereik | undefined {
  const afstandMeter = nearest(document.locaties, plaats.punt);
  const within = afstandMeter !== undefined && afstandMeter <= straalKm * 1000;
  const distance = afstandMeter === undefined ? {} : { afstandMeter };
  for (const [reden, holds] of REASONS) {
    const found = holds({ ...document, plaats, within });
    if (found) return { reden, ...found, ...distance };
  }
  return undefined;
}

type Case = ReachedDocument & {
  readonly plaats: Plaats;
  /** Whether some location lies within the radius around the point of the place. */
  readonly within: boolean;
};

type Through = { readonly gemeente?: string };
type Holds = (one: Case) => Through | false;

/** The order is the precedence. */
const REASONS: readonly (readonly [BereikReden, Holds])[] = [
  ['werkgebied', servesWhole],
  ['werkgebied-deels', servesPart],
  ['landelijk', ({ reach }) => reach.landelijk && {}],
  ['in-gemeente', (one) => one.reach.nietVermeld && locatedIn(one)],
  ['nabij', (one) => one.reach.nietVermeld && one.within && !isLocalOnly(one) && {}],
  ['overal-welkom', (one) => !one.reach.nietVermeld && one.within && isOpenToAll(one) && {}],
  ['buiten', (one) => !one.reach.nietVermeld && (one.plaats.punt ? one.within && {} : locatedIn(one))],
];

/** A neighbour's desk does not serve this person. */
export const LOCAL_SOORTEN = ['regeling', 'loket'];
export const LOCAL_CATEGORIES = ['wijkteam-en-loket', 'schuldhulpverlening'];
/** Accessible to every resident of the Netherlands, wherever that is: Wmo 2015, article 1.2.1. */
export const OPEN_CATEGORIES = ['maatschappelijke-opvang', 'opvang-bij-geweld', 'beschermd-wonen'];

function servesWhole({ reach, plaats }: Case): Through | false {
  if (isGebied(plaats)) {
    const codes = plaats.gemeenten.map(({ code }) => code);
    return codes.length > 0 && codes.every((code) => reach.bedient.includes(code)) && {};
  }
  const { postcode } = plaats;
  if (postcode && [postcode, postcode4(postcode)].some((one) => reach.bedientPostcodes.includes(one))) return {};
  return firstIn(plaats, reach.bedient);
}

/**
 * A stated list of postcodes decides by itself about a postcode that is asked: only a PC4 of which some PC6 are listed
 * is served in part. Any other postcode is left out by it, also in the same municipality.
 */
function servesPart({ reach, plaats }: Case): Through | false {
  if (isGebied(plaats)) {
    const some = firstIn(plaats, [...reach.bedient, ...reach.bedientDeels]);
    return some && {};
  }
  const { postcode } = plaats;
  if (postcode && reach.bedientPostcodes.length > 0) {
    return reach.bedientPostcodes.some((one) => one.startsWith(postcode)) && firstIn(plaats, reach.bedientDeels);
  }
  return firstIn(plaats, reach.bedientDeels);
}

function locatedIn({ locaties, plaats }: Case): Through | false {
  return firstIn(
    plaats,
    locaties.flatMap(({ adres }) => adres?.gemeente ?? []),
  );
}

function isLocalOnly({ soort, categorieen }: Case): boolean {
  return LOCAL_SOORTEN.includes(soort) || categorieen.some((one) => LOCAL_CATEGORIES.includes(one));
}

function isOpenToAll({ categorieen }: Case): boolean {
  return categorieen.some((one) => OPEN_CATEGORIES.includes(one));
}

/** The likeliest municipality of the place that is among these. */
function firstIn(plaats: Plaats, codes: readonly string[]): Through | false {
  const found = plaats.gemeenten.find(({ code }) => codes.includes(code));
  return found ? { gemeente: found.code } : false;
}

/** Metres from a point to the nearest location that has one. */
function nearest(locaties: readonly ReachLocation[], punt: Punt | undefined): number | undefined {
  if (!punt) return undefined;
  const distances = locaties.flatMap(({ geometrie }) => (geometrie ? [distanceMeter(punt, geometrie)] : []));
  return distances.length > 0 ? Math.min(...distances) : undefined;
}
