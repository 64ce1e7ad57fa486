import { z } from 'zod';
import { BronId, Datum, GemeenteCode } from '../identifiers.ts';
import { code, vocabularies } from '../vocabularies.ts';
import { codes, kader, moment, number, several } from './parameter-values.ts';

/** Deeper than this, the export and the change feed are the way (search.md). */
export const MAX_RESULTS = 10_000;
/** How near is near (search.md), when the question does not say. */
export const DEFAULT_STRAAL_KM = 10;
/** Filters on what a voorziening states: one entry per key of the API. OR within one, AND among them. */
export const filterShape = {
  soort: codes('soort'),
  /** A thema includes its categories. */
  categorie: codes('categorie'),
  leefgebied: codes('leefgebied'),
  /** Values of one dimension are OR, dimensions are AND. */
  doelgroep: codes('doelgroep'),
  leeftijd: number(z.int('een leeftijd in hele jaren').min(0, 'vanaf 0').max(120, 'hoogstens 120')).optional(),
  wet: codes('wet'),
  toegang: codes('toegang'),
  aanmelder: codes('aanmelder'),
  kosten: codes('kosten'),
  contactvorm: codes('contactvorm'),
  vorm: codes('vorm'),
  doorWie: codes('door-wie'),
  /** `ja`: comes without being asked. */
  outreachend: codes('ja-nee'),
  /** ISO 639. */
  taal: codes('taal'),
  onafhankelijk: codes('ja-nee'),
  capaciteit: codes('capaciteit'),
  /** This band of kwaliteit, or a better one. */
  minKwaliteit: code('kwaliteit-band').optional(),
  /** Somebody said on this day or later that it is true. */
  gecontroleerdSinds: Datum.optional(),
  rolstoeltoegankelijk: codes('rolstoeltoegankelijk'),
  open: moment.optional(),
  /** A part of the map: of locations, and no place that is served. */
  bbox: kader.optional(),
  /** Default: all but nog-niet-gestart and beeindigd. */
  status: codes('status'),
  bron: several(BronId),
  vestigingsgemeente: several(GemeenteCode),
};

const DIMENSIES = vocabularies['doelgroep-dimensie'].codes.map(({ code: dimensie }) => `doelgroep.${dimensie}`);

/** Names of filters for which `onbekend` may keep what does not state the field; `doelgroep.<dimensie>` as well. */
export const UNKNOWN_FILTERS = [
  'leefgebied',
  'doelgroep',
  'leeftijd',
  'wet',
  'toegang',
  'aanmelder',
  'kosten',
  'contactvorm',
  'vorm',
  'doorWie',
  'outreachend',
  'taal',
  'onafhankelijk',
  'capaciteit',
  'gecontroleerdSinds',
  'rolstoeltoegankelijk',
  'open',
  'bbox',
  'vestigingsgemeente',
  ...DIMENSIES,
] as const;

const unknown = several(
  z.enum(['weg', 'mee', ...UNKNOWN_FILTERS], {
    error: `weg, mee, of de naam van een filter: ${UNKNOWN_FILTERS.join(', ')}`,
  }),
);

const placeShape = {
  /** A GM code or any spelling. */
  gemeente: z.string().min(1).max(100).optional(),
  provincie: z.string().min(1).max(100).optional(),
  /** A code, or a name: `GGD Twente`. */
  regio: z.string().min(1).max(100).optional(),
  postcode: z.string().min(4).max(10).optional(),
  lat: number(z.number('een breedtegraad, bijvoorbeeld 52.09').min(50).max(54)).optional(),
  lon: number(z.number('een lengtegraad, bijvoorbeeld 5.12').min(3).max(8)).optional(),
  /** km around the point: how near is near. */
  straal: number(z.number('een aantal kilometers').min(0.1).max(100)).default(DEFAULT_STRAAL_KM),
};

export const SORT_ORDERS = ['relevantie', 'afstand', 'naam', 'gewijzigd', 'gecontroleerd'] as const;

/**
 * A question, parsed once and passed whole. Input: the parameters of the API, values as strings (or arrays of them) or
 * the same in JSON. Unknown keys are refused.
 */
export const SearchQuery = z
  .strictObject({
    q: z.string().max(200, 'hoogstens 200 tekens').optional(),
    ...placeShape,
    ...filterShape,
    /** For which way of coming in `open` is asked, and told of a hit; default: bezoek and inloop. */
    openVoor: codes('openingstijden-waarvoor'),
    onbekend: unknown,
    buiten: z.enum(['weg', 'mee'], 'weg of mee').default('weg'),
    /** `nee`: the words as they are typed, without a place among them, other words for the same, or corrections. */
    interpreteer: z.enum(['ja', 'nee'], 'ja of nee').default('ja'),
    /** Default: relevantie; with a point and without words afstand. */
    sorteer: z.enum(SORT_ORDERS, `een van ${SORT_ORDERS.join(', ')}`).optional(),
    page: number(z.int('een heel getal').min(1, 'vanaf 1')).default(1),
    pageSize: number(z.int('een heel getal').min(1, 'vanaf 1').max(100, 'hoogstens 100')).default(20),
  })
  .superRefine((query, context) => {
    for (const [path, message] of contradictions(query)) context.addIssue({ code: 'custom', path: [path], message });
  });
export type SearchQuery = z.infer<typeof SearchQuery>;

interface Asked {
  gemeente?: string | undefined;
  provincie?: string | undefined;
  regio?: string | undefined;
  postcode?: string | undefined;
  lat?: number | undefined;
  lon?: number | undefined;
  sorteer?: string | undefined;
  page: number;
  pageSize: number;
}

/** What no single field shows: [parameter, what would be right]. */
function contradictions(query: Asked): [string, string][] {
  const found: [string, string][] = [];
  const point = query.lat !== undefined && query.lon !== undefined;
  const places = [query.gemeente, query.provincie, query.regio, query.postcode].filter(
    (value) => value !== undefined,
  ).length;
  if ((query.lat === undefined) !== (query.lon === undefined)) found.push(['lat', 'lat en lon horen bij elkaar']);
  if (places + (point ? 1 : 0) > 1) {
    found.push(['gemeente', 'kies één plaats: gemeente, provincie, regio, postcode, of lat en lon']);
  }
  if (query.sorteer === 'afstand' && query.postcode === undefined && !point) {
    found.push(['sorteer', 'sorteren op afstand kan met een postcode, of met lat en lon']);
  }
  if (query.page * query.pageSize > MAX_RESULTS) {
    found.push(['page', `page keer pageSize is hoogstens ${MAX_RESULTS}; verder gaat het met de export`]);
  }
  return found;
}
