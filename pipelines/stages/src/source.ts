import { Bron } from '@sociale-kaart/schemas/bron';
import type { Connector } from './connector.ts';
import type { Draft, LeftOut } from './draft.ts';
import type { Row } from './row.ts';

/** What a good run looks like; past it the run is held. Shares are 0–1. */
export interface Expectations {
  min: number;
  max: number;
  /** Least share of records that state a field, by path: `{ 'contact.telefoon': 0.6 }`. */
  vulgraad?: Record<string, number>;
  maxAfgekeurd?: number;
}

/** A source, whole: where, licence, schedule, expectations and mapping. One file each (house style). */
export interface Source {
  bron: Bron;
  ophalen: Connector;
  /** The column that tells one voorziening from another; rows of one key are one record. */
  sleutel: string;
  /** `vast`: a table, a column that is gone fails the record; `ijl`: tags, absent is not stated. */
  kolommen: 'vast' | 'ijl';
  /** Columns that are known and not used. Any other column that the mapping leaves untouched is reported once per run. */
  negeer: readonly string[];
  verwacht: Expectations;
  /** A statement of the owner for records that state none, in the notation of the municipal CSV: `GM0355`. */
  werkgebiedStandaard?: string | undefined;
  /** `ja`: a register whose own municipality code stands beside each postcode, so that its addresses tell where a postcode lies. */
  postcodeBewijs: 'ja' | 'nee';
  /** Days that the last good version of a refused record stays published; also all that a source left when it stopped. */
  verloopdagen: number;
  /** `row` is the first of `group`, the rows of one key. Pure. */
  map(row: Row, group: readonly Row[]): Draft | LeftOut;
}

/** What a source file writes: the declaration flat, defaults left out. */
export interface SourceDeclaration
  extends Omit<Bron, 'verzonnen'>,
    Omit<Source, 'bron' | 'negeer' | 'verloopdagen' | 'kolommen' | 'postcodeBewijs'> {
  verzonnen?: 'ja' | 'nee';
  negeer?: readonly string[];
  postcodeBewijs?: 'ja' | 'nee';
  verloopdagen?: number;
  kolommen?: 'vast' | 'ijl';
}

/** model.md: a refused record keeps its last good version this long, and so do the records of a source that stopped. */
export const VERLOOPDAGEN = 30;

/** @throws ZodError when the declaration is incomplete; a mistake of ours, found at start. */
export function defineSource(declaration: SourceDeclaration): Source {
  const {
    ophalen,
    sleutel,
    kolommen = 'vast',
    negeer = [],
    verwacht,
    verloopdagen = VERLOOPDAGEN,
    werkgebiedStandaard,
    postcodeBewijs = 'nee',
    map,
    ...bron
  } = declaration;
  return {
    bron: Bron.parse({ verzonnen: 'nee', ...bron }),
    ophalen,
    sleutel,
    kolommen,
    negeer,
    verwacht,
    verloopdagen,
    werkgebiedStandaard,
    postcodeBewijs,
    map,
  };
}
