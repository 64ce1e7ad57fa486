import type { estypes } from '@elastic/elasticsearch';
import { VELDEN, type Veld } from '../index-document.ts';

/** Raise it with every change of MAPPING or of what is stored in it: then only a full build will do. */
export const SCHEMA_VERSIE = 5;

/** Names of fields, since a term on a field that does not exist is no error: it finds nothing. */
export const FIELD = {
  id: 'id',
  /** `document`, `grafsteen` or `bijlage`: all that a version holds lies in one index. */
  soort: 'soort',
  tokens: (veld: Veld) => `velden.${veld}`,
  codes: (lijst: string) => `codes.${lijst}`,
  locaties: 'locaties',
  punt: 'locaties.punt',
  gemeente: 'locaties.gemeente',
  locationCodes: (lijst: string) => `locaties.codes.${lijst}`,
  minuten: 'locaties.minuten',
  naam: 'sorteer.naam',
  gewijzigd: 'sorteer.gewijzigd',
  gecontroleerd: 'sorteer.gecontroleerd',
} as const;

/**
 * The tokens of dutch-text between spaces. That a text has one is all that counts: what that is worth is in the question
 * (ADR 13), so what was replaced and is not cleared away yet changes no score.
 */
const TOKENS = {
  type: 'text',
  analyzer: 'whitespace',
  index_options: 'docs',
  norms: false,
  similarity: 'boolean',
} as const;
/** What is only sorted by: an index to find by it as well would make every build and merge dearer. */
const ORDER = { type: 'keyword', index: false } as const;
/** Kept as it came in and given back; never looked into. */
const OPAQUE = { type: 'object', enabled: false } as const;

/** What is only asked for: a column to count or sort by as well would make every build and merge dearer. */
const ASKED = { type: 'keyword', doc_values: false } as const;

/** The lists are the domain's, so an engine does not know their names. */
const CODES = { type: 'object', dynamic: true } as const;

export const MAPPING: estypes.MappingTypeMapping = {
  dynamic: 'strict',
  dynamic_templates: [
    { asked: { path_match: 'locaties.codes.*', mapping: ASKED } },
    { counted: { path_match: 'codes.*', mapping: { type: 'keyword' } } },
  ],
  properties: {
    id: ORDER, // found by the key, which is the same
    soort: { type: 'keyword' },
    volgnummer: { type: 'long', index: false, doc_values: false }, // only given back
    velden: { properties: Object.fromEntries(VELDEN.map((veld) => [veld, TOKENS])) },
    codes: CODES,
    locaties: {
      type: 'nested',
      properties: {
        punt: { type: 'geo_point' },
        gemeente: ASKED,
        codes: CODES,
        minuten: { type: 'integer_range', doc_values: false },
      },
    },
    sorteer: { properties: { naam: ORDER, gewijzigd: ORDER, gecontroleerd: ORDER } },
    document: OPAQUE,
    detail: OPAQUE,
    grafsteen: OPAQUE,
    bijlage: OPAQUE,
  },
};
