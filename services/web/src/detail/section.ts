import type { Geography } from '@sociale-kaart/geography/geography';
import { optionalRow, type Row, row, type Said } from '../view/row.ts';
import { type Sources, sourceName } from '../view/sources.ts';
import type { ReadVoorziening } from './read-voorziening.ts';

/** A part of the page about one voorziening, under its own heading. */
export interface Section {
  id: string;
  titel: string;
  alineas: string[];
  rijen: Row[];
  delen: { titel: string; rijen: Row[] }[];
}

export interface DetailContext {
  geography: Geography;
  sources: Sources;
  now: Date;
}

export function section(id: string, titel: string, content: Partial<Section>): Section {
  return { id, titel, alineas: [], rijen: [], delen: [], ...content };
}

/** Rows of a section, each with the source of its field where there is more than one. */
export interface Rows {
  /** What a reader would ask: there also when nothing is said. */
  asked(veld: string, term: string, ...said: readonly Said[]): Row;
  optional(veld: string, term: string, ...said: readonly Said[]): Row[];
}

export function rowsOf({ voorziening, herkomst }: ReadVoorziening, sources: Sources): Rows {
  const several = voorziening.bronnen.length > 1;
  const credited = (veld: string, made: Row): Row => {
    const bron = herkomst[veld];
    return several && bron && made.waarden.length > 0 ? { ...made, bron: sourceName(bron, sources) } : made;
  };
  return {
    asked: (veld, term, ...said) => credited(veld, row(term, ...said)),
    optional: (veld, term, ...said) => optionalRow(term, ...said).map((made) => credited(veld, made)),
  };
}
