import type { QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import type { Punt } from '@sociale-kaart/schemas/identifiers';
import type { Kader } from '@sociale-kaart/schemas/search/parameter-values';
import type { SORT_ORDERS } from '@sociale-kaart/schemas/search/search-query';

/**
 * A condition on one location. `minuten`: one of them lies in a stretch of it. `alle: []` is every location, `een: []`
 * none.
 */
export type LocationClause =
  | { gemeente: readonly string[] }
  | { cirkel: Punt & { meter: number } }
  | { kader: Kader }
  | { lijst: string; codes: readonly string[] }
  | { minuten: readonly number[] }
  | { alle: readonly LocationClause[] }
  | { een: readonly LocationClause[] };

/**
 * A condition on a document, without score. `codes`: the list holds at least one of them. `locatie`: one and the same
 * location meets all of it. `alle: []` is everything, `een: []` nothing.
 */
export type Clause =
  | { lijst: string; codes: readonly string[] }
  | { locatie: readonly LocationClause[] }
  | { alle: readonly Clause[] }
  | { een: readonly Clause[] }
  | { niet: Clause };

export type SortOrder = (typeof SORT_ORDERS)[number];

/**
 * A question to an engine. Everything in it is conjoined with the text: a document that does not match `tekst` is in no
 * shelf, facet or count.
 *
 * A word with `velden` is looked for in those fields only (`fieldsOf`).
 *
 * Score = Σ over words and their alternatives of `gewicht · Σ tokens Σ fields veldgewicht` plus the bonus of the words that
 * match (1 without text), times 1 + Σ of the boosts that hold. All of these are in steps, of which floats of 24 bits hold sums
 * below 65,536 exactly; the product is rounded to such a float once. So every engine has the same score to the last digit
 * (ADR 13). Ties by id, ascending.
 */
export interface IndexQuery {
  tekst?: QueryPlan;
  /** Disjoint; each ranked on its own, the page is cut from their concatenation. */
  planken: readonly { naam: string; clause: Clause }[];
  /** `gewicht`: in steps of 1/256. */
  boosts: readonly { clause: Clause; gewicht: number }[];
  /** Counts of every code of `lijst` among the documents that match `binnen`. */
  facetten: readonly { naam: string; lijst: string; binnen: Clause }[];
  tellingen: readonly { naam: string; binnen: Clause }[];
  /** Where distances are measured from; needed for the order `afstand`. */
  afstandTot?: Punt;
  sorteer: SortOrder;
  /** 0-based place of the first hit, and how many. */
  vanaf: number;
  aantal: number;
}

export interface IndexHit {
  id: string;
  plank: string;
  score: number;
  /** Whole metres to the nearest location with a point, when `afstandTot` was given. */
  afstandMeter?: number;
  document: unknown;
}

export interface IndexAnswer {
  /** Per shelf, in the order asked. */
  planken: { naam: string; totaal: number }[];
  hits: IndexHit[];
  /** Per facet, only codes with a count above 0; most first, ties by code. */
  facetten: Record<string, { code: string; aantal: number }[]>;
  tellingen: Record<string, number>;
}
