import type { Token, TokenKind } from './tokens.ts';

/** A place in a list of tokens, moved on by taking. */
export interface Cursor {
  /** The kind of the next token, or of one further on. */
  peek(ahead?: number): TokenKind | undefined;
  /** The next token when it is of one of these kinds. */
  take<Kind extends TokenKind>(...kinds: Kind[]): Extract<Token, { kind: Kind }> | undefined;
  /** How many tokens of these kinds come next. */
  count(...kinds: TokenKind[]): number;
  /** Moves over so many tokens. */
  skip(count: number): void;
}

export function createCursor(tokens: readonly Token[]): Cursor {
  let at = 0;
  const isOf = <Kind extends TokenKind>(token: Token, kinds: Kind[]): token is Extract<Token, { kind: Kind }> =>
    kinds.some((kind) => kind === token.kind);
  return {
    peek: (ahead = 0) => tokens[at + ahead]?.kind,
    take(...kinds) {
      const token = tokens[at];
      if (token === undefined || !isOf(token, kinds)) return undefined;
      at += 1;
      return token;
    },
    count(...kinds) {
      const rest = tokens.slice(at);
      const end = rest.findIndex((token) => !isOf(token, kinds));
      return end === -1 ? rest.length : end;
    },
    skip(count) {
      at += count;
    },
  };
}
