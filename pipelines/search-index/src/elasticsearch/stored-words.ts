/** Words and in how many documents each stands, once per field that has it. */
export type WordCounts = [word: string, count: number][];

/** The attachment of a version in which they lie; no attachment of the domain has this name. */
export const WORDS = 'woorden';
