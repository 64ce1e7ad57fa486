import type { Geography } from './geography.ts';
import { normalisePostcode } from './postcode.ts';
import type { Punt } from './punt.ts';

/** The werkgebied of a voorziening as its source states it (model.md). Lists of different kinds add up. */
export type StatedWerkgebied = {
  readonly soort: string;
  readonly gemeenten?: readonly string[] | undefined;
  readonly provincies?: readonly string[] | undefined;
  readonly regios?: readonly string[] | undefined;
  readonly postcodes?: readonly string[] | undefined;
  readonly straalKm?: number | undefined;
};

/** What counts of a location for reach: its municipality, and its point where known. */
export type ReachLocation = {
  readonly adres?: { readonly gemeente?: string | undefined } | undefined;
  readonly geometrie?: Punt | undefined;
};

/** Whom a voorziening serves, as codes. Every list is sorted and without doubles. */
export type Reach = {
  readonly landelijk: boolean;
  /** No werkgebied stated, or one of which nothing could be understood. */
  readonly nietVermeld: boolean;
  /** Municipalities (GM) that are served whole. */
  readonly bedient: readonly string[];
  /** Municipalities (GM) of which only a part is served. */
  readonly bedientDeels: readonly string[];
  /** PC4 or PC6, as stated. */
  readonly bedientPostcodes: readonly string[];
};

type Parts = { geheel: string[]; deels: string[] };

/** Resolves a stated werkgebied to codes; an ended municipality means its successors. */
export function resolveReach(
  werkgebied: StatedWerkgebied | undefined,
  locaties: readonly ReachLocation[],
  geography: Geography,
): Reach {
  if (werkgebied?.soort === 'landelijk') return { ...NOTHING, landelijk: true, nietVermeld: false };
  if (!werkgebied) return NOTHING;
  const postcodes = unique((werkgebied.postcodes ?? []).flatMap((text) => normalisePostcode(text) ?? []));
  const parts = [
    byGemeente(werkgebied.gemeenten, geography),
    byProvincie(werkgebied.provincies, geography),
    byRegio(werkgebied.regios, geography),
    byPostcode(postcodes, locaties, geography),
    byStraal(werkgebied.straalKm, locaties, geography),
  ];
  const bedient = unique(parts.flatMap((part) => part.geheel));
  const bedientDeels = unique(parts.flatMap((part) => part.deels)).filter((code) => !bedient.includes(code));
  const nietVermeld = bedient.length + bedientDeels.length + postcodes.length === 0;
  return { landelijk: false, nietVermeld, bedient, bedientDeels, bedientPostcodes: postcodes };
}

const NOTHING: Reach = { landelijk: false, nietVermeld: true, bedient: [], bedientDeels: [], bedientPostcodes: [] };

function byGemeente(codes: readonly string[] = [], geography: Geography): Parts {
  return { geheel: codes.flatMap(geography.currentCodes), deels: [] };
}

function byProvincie(codes: readonly string[] = [], geography: Geography): Parts {
  return { geheel: codes.flatMap(geography.gemeentenIn), deels: [] };
}

/** By code: a name that two kinds of region share was understood, or reported, when the source was read. */
function byRegio(codes: readonly string[] = [], geography: Geography): Parts {
  return { geheel: codes.flatMap((code) => geography.regio(code)?.gemeenten ?? []), deels: [] };
}

/** Some part of every candidate municipality; of a postcode too new to be known, of where the voorziening is. */
function byPostcode(postcodes: readonly string[], locaties: readonly ReachLocation[], geography: Geography): Parts {
  const own = locaties.flatMap((locatie) => ownGemeente(locatie, geography));
  const deels = postcodes.flatMap(
    (postcode) => geography.postcode(postcode)?.kandidaten.map(({ code }) => code) ?? own,
  );
  return { geheel: [], deels };
}

/** A circle around every location; one without a point serves some part of its own municipality. */
function byStraal(straalKm: number | undefined, locaties: readonly ReachLocation[], geography: Geography): Parts {
  if (straalKm === undefined) return { geheel: [], deels: [] };
  const circles = locaties.map((locatie) =>
    locatie.geometrie
      ? geography.circleCoverage(locatie.geometrie, straalKm)
      : { geheel: [], deels: ownGemeente(locatie, geography) },
  );
  return { geheel: circles.flatMap(({ geheel }) => geheel), deels: circles.flatMap(({ deels }) => deels) };
}

function ownGemeente({ adres }: ReachLocation, geography: Geography): string[] {
  return geography.currentCodes(adres?.gemeente ?? '');
}

function unique(codes: readonly string[]): string[] {
  return [...new Set(codes)].sort();
}
