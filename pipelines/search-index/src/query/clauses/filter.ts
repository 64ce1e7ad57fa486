import type { Clause, LocationClause } from '../../index-query.ts';

/** What a filter asks: of the document, or of one location, which then meets all that is asked of locations. */
export type Condition = { document: Clause } | { locatie: LocationClause };

/** A filter of a question: what states a match, and what states nothing about it. Of a document these are disjoint. */
export interface Filter {
  /** As in `nietVermeld` and `onbekend`: the parameter, or `doelgroep.<dimensie>`. */
  naam: string;
  vermeld: Condition;
  /** Absent for what every voorziening states (soort, categorie, bron, status). */
  nietVermeld?: Condition;
}

export const EVERYTHING: Clause = { alle: [] };

export const oneOf = (lijst: string, codes: readonly string[]): Clause => ({ lijst, codes });

/** A filter on a list of codes of the document. */
export const anyOf = (lijst: string, codes: readonly string[]): Condition => ({ document: oneOf(lijst, codes) });
