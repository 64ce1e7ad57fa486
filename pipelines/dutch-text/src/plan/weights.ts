/**
 * What an alternative is worth beside the word as typed: exact above stem above synonym above compound above spelling
 * (search.md, Ranking), tuned within that order on the judged queries of `fixtures/relevance`.
 */
export const WEIGHTS = {
  exact: 1,
  /** A stem may be another word: `schuld`, the guilt. */
  stam: 0.8,
  /** What a reviewed line says it means; times the weight of that line. */
  begrip: 1,
  synoniem: 0.7,
  /**
   * Whom words are about that also say what is needed, times that: `gratis rechtshulp` is help in law before it is for low
   * incomes. Less than the parts of a compound, which a plan must have room for.
   */
  doelgroepBijBehoefte: 0.49,
  /**
   * Words beside what is asked: for whom it is, or words that say little. They stand in many texts that are about something
   * else. What the thesaurus says of them counts in full.
   */
  terzijde: 0.25,
  /** The words of a phrase that the thesaurus knows, somewhere in a text: its meaning is surer. */
  zin: 0.35,
  /** All words of a question together are a name. */
  naam: 1,
  /**
   * A word that texts of what fits often have (`struikelen`: balans): one of them says little, but of all that a category
   * holds, what has some of them goes first.
   */
  verwant: 0.5,
  /** All parts of a word, one by one. */
  samenstelling: 0.5,
  /** A word within a longer one, which may be about something else: `huis` in `Omgangshuis`. */
  woorddeel: 0.35,
  /** The rest of the word is still to be typed. */
  begin: 0.4,
} as const;

/** Times the weight of what the corrected word would be worth. */
export const SPELLING = 0.7;

/** Of one: a power of two. */
const STEPS = 256;

/**
 * A weight in the steps in which weights go, never 0. An engine then adds them up without rounding, also in floats of 24
 * bits: what is worth the same has the same score in every engine, and ties are ties.
 */
export const inSteps = (weight: number): number => Math.max(1, Math.round(weight * STEPS)) / STEPS;
