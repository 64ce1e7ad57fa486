/** How an alternative came to stand for a word (vocabulary `waarom-via`). */
export type Via = 'exact' | 'stam' | 'samenstelling' | 'synoniem' | 'begrip' | 'verwant' | 'spelling' | 'begin';

/**
 * One way in which a word may match: all `tokens` must be in the document. `gewicht`: how surely that means the word, times
 * how much its tokens tell; above 0, in steps (plan/weights.ts). Of a word the surest comes first.
 */
export interface Alternative {
  tokens: readonly string[];
  gewicht: number;
  via: Via;
  /** The line of the thesaurus that says so: `deurwaarder → schuldhulpverlening`. */
  regel?: string;
}

/** One word of the question (or some that mean one thing), as typed, and all that may stand for it. */
export interface PlanWord {
  gezocht: string;
  alternatieven: readonly Alternative[];
  /** It counts where it matches, and need not match. When all words are so, one of them must. */
  optioneel?: true;
  /**
   * Where it is looked for, if not everywhere: `tekst` in what was written freely, not in the labels of what was chosen from
   * a list; `naam` in the names of the voorziening and of its organisation.
   */
  velden?: 'tekst' | 'naam';
  /** Added to the score of every document that matches it, so that more words tend to go before better ones; in steps, none by default. */
  bonus?: number;
}

/**
 * What both engines execute: every word that is not optional must match in some alternative. Prefixes, spelling and
 * phrases are resolved to whole tokens before; at most 12 words of 8 alternatives, whatever was typed (search-index.md), and
 * beside those, that need not match, as many that belong to them or stand within phrases, and one for a name.
 */
export interface QueryPlan {
  woorden: readonly PlanWord[];
}
