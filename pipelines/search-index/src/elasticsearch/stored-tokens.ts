/** Words as written and concepts, as tokens, and in how many documents each stands, once per field that has it. */
export type TokenCounts = [token: string, count: number][];

/** The attachment of a version in which they lie; no attachment of the domain has this name. */
export const TOKEN_COUNTS = 'tokens';
