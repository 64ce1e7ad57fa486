import type { Clause } from '../../index-query.ts';

/** A filter of a question: what states a match, and what states nothing about it. Disjoint. */
export interface Filter {
  /** As in `nietVermeld` and `onbekend`: the parameter, or `doelgroep.<dimensie>`. */
  naam: string;
  vermeld: Clause;
  /** Absent for what every voorziening states (soort, categorie, bron, status). */
  nietVermeld?: Clause;
}

export const EVERYTHING: Clause = { alle: [] };

export const oneOf = (lijst: string, codes: readonly string[]): Clause => ({ lijst, codes });
