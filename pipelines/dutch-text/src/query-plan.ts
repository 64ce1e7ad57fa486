/** How an alternative came to stand for a word (vocabulary `waarom-via`). */
export type Via = 'exact' | 'stam' | 'samenstelling' | 'synoniem' | 'begrip' | 'spelling' | 'begin';

/** One way in which a word may match: all `tokens` must be in the document. `gewicht` lies in (0, 1]. */
export interface Alternative {
  tokens: readonly string[];
  gewicht: number;
  via: Via;
}

/** One word of the question, as it was typed, and all that may stand for it. */
export interface PlanWord {
  gezocht: string;
  alternatieven: readonly Alternative[];
}

/**
 * What both engines execute: every word must match in some alternative. Prefixes, spelling and phrases are resolved to
 * whole tokens before; at most 12 words of 8 alternatives, whatever was typed (search-index.md).
 */
export interface QueryPlan {
  woorden: readonly PlanWord[];
}
