/**
 * Changes with everything that decides which tokens a text gives. Another version means that an index is built anew,
 * since old and new tokens do not find each other.
 */
export const TEKST_VERSIE = '6';
