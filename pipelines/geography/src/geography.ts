import { type Area, type CircleCoverage, createBorders, type GemeenteNear } from './borders/borders.ts';
import type { Gemeente, Provincie } from './gemeente.ts';
import { createGemeenten } from './gemeenten.ts';
import type { GeographyExtension } from './geography-extension.ts';
import type { GeographyReference } from './geography-reference.ts';
import { createNameIndex, type FoundGemeenten } from './names/name-index.ts';
import type { PostcodeEvidence } from './postcode-evidence.ts';
import { createPostcodes, type Kandidaat, type Postcodeplaats } from './postcodes.ts';
import type { Punt } from './punt.ts';
import { createRegios, type Regio } from './regios.ts';

/** What the project knows about places. Everything is answered from memory; nothing is fetched. */
export type Geography = {
  /** Those that exist, by code. One that ended is only given by `gemeente(code)`. */
  readonly gemeenten: readonly Gemeente[];
  readonly provincies: readonly Provincie[];
  readonly regios: readonly Regio[];
  /** By GM code, also one that ended. */
  gemeente(code: string): Gemeente | undefined;
  /** The municipality of a bare CBS code of four digits, `0518`; only for columns that are known to hold one. */
  gemeenteFromCbs(digits: string): Gemeente | undefined;
  /** The code itself, or the successors of one that ended, followed to those that exist. Unknown: none. */
  currentCodes(code: string): string[];
  /** By GM code or any spelling; names go before the names of places within them. Unknown: no codes. */
  findGemeenten(text: string): FoundGemeenten;
  /** By CBS code or any spelling. */
  findProvincie(text: string): Provincie | undefined;
  /** Codes of the municipalities of a province. */
  gemeentenIn(provincie: string): string[];
  /** By code. */
  regio(code: string): Regio | undefined;
  /**
   * Every region of this code or name, with or without the word for its kind: `Twente` is a veiligheidsregio and a
   * ggd-regio, `GGD Twente` and `VR05` are one. A `soort` (vocabulary regio-soort) leaves out the other kinds.
   */
  findRegio(text: string, soort?: string): Regio[];
  /**
   * The municipality around a point, at distance 0. The borders are simplified, so a point up to 500 m outside all of
   * them (a quay, a pier) takes the nearest one, at its distance.
   */
  gemeenteAt(punt: Punt): GemeenteNear | undefined;
  /** Every municipality within so many metres of a point, nearest first. */
  gemeentenNear(punt: Punt, meter: number): GemeenteNear[];
  /** Place and candidate municipalities of a PC4 or PC6; undefined when malformed or when its place is not known. */
  postcode(text: string): Postcodeplaats | undefined;
  /** The candidates alone, nearest first: known too of a new postcode of which only addresses were seen. Else none. */
  postcodeKandidaten(text: string): Kandidaat[];
  /** Which municipalities lie wholly in a circle, and which it covers in part. */
  circleCoverage(punt: Punt, straalKm: number): CircleCoverage;
};

/**
 * Joins the reference data, places added to it (the demo's) and what was seen of postcodes into one answer to questions
 * about places. Without evidence no postcode is certain.
 */
export function createGeography(
  reference: GeographyReference,
  extension?: GeographyExtension,
  evidence?: PostcodeEvidence,
): Geography {
  const borders = createBorders(areas(reference, extension));
  const { gemeenten, ended, provincies } = createGemeenten({ reference, extension, borders });
  const all = new Map([...gemeenten, ...ended].map((gemeente) => [gemeente.code, gemeente]));
  const currentCodes = (code: string) => successors(all, code);
  const names = createNameIndex({ gemeenten, ended, provincies, currentCodes });
  const regios = createRegios({ ...reference, currentCodes });
  const centroids = [...(extension?.postcodes ?? []), ...reference.postcodes];
  const postcodes = createPostcodes({ centroids, borders, evidence, currentCodes });
  return {
    gemeenten,
    provincies,
    gemeente: (code) => all.get(code),
    gemeenteFromCbs: (digits) => all.get(`GM${digits}`),
    currentCodes,
    findGemeenten: names.findGemeenten,
    findProvincie: names.findProvincie,
    gemeentenIn: (provincie) => gemeenten.filter((one) => one.provincie === provincie).map((one) => one.code),
    ...regios,
    gemeenteAt: borders.at,
    gemeentenNear: borders.near,
    postcode: postcodes.find,
    postcodeKandidaten: postcodes.kandidaten,
    circleCoverage: borders.coverage,
  };
}

/** Added municipalities come first, so that an invented one may lie on top of a real one. */
function areas(reference: GeographyReference, extension?: GeographyExtension): Area[] {
  const added = extension?.gemeenten ?? [];
  return [
    ...added.map(({ code, grens }) => ({ code, grens })),
    ...reference.gemeenten.features.map(({ properties, geometry }) => ({ code: properties.code, grens: geometry })),
  ];
}

function successors(all: ReadonlyMap<string, Gemeente>, code: string): string[] {
  const gemeente = all.get(code);
  if (!gemeente) return [];
  if (!gemeente.opvolgers) return [code];
  return [...new Set(gemeente.opvolgers.flatMap((next) => successors(all, next)))];
}
