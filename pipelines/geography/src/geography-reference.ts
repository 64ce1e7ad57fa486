import type { Grens } from './geography-extension.ts';
import type { Regio } from './regios.ts';

/** One line of postcode4.csv. Post office boxes count for a postcode, not for the places of a municipality. */
export type PostcodeRow = {
  readonly postcode4: string;
  readonly woonplaats: string;
  readonly lat: number;
  readonly lon: number;
  /** Whether people live there; false when the area holds only post office boxes, or nobody knows. */
  readonly bewoond: boolean;
};

/** One line of districts.csv: a village, district or quarter that is no woonplaats, by the code of its municipality. */
export type DistrictRow = { readonly naam: string; readonly gemeente: string };

/** Everything that createGeography needs: the parsed files of data/. */
export type GeographyReference = {
  /** gemeenten.geojson: 342 municipalities, simplified borders, province by name. */
  readonly gemeenten: {
    readonly features: readonly {
      readonly properties: { readonly code: string; readonly naam: string; readonly provincie: string };
      readonly geometry: Grens;
    }[];
  };
  readonly postcodes: readonly PostcodeRow[];
  readonly districts: readonly DistrictRow[];
  /** Other spellings by code of municipality, province or region. */
  readonly spellings: Readonly<Record<string, readonly string[]>>;
  readonly ended: readonly EndedGemeente[];
  readonly regios: readonly Regio[];
};

/** A municipality that no longer exists; `vervallen` is the first day without it. */
export type EndedGemeente = {
  readonly code: string;
  readonly naam: string;
  readonly vervallen: string;
  readonly opvolgers: readonly string[];
};
