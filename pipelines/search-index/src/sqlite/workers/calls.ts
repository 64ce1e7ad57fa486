import type { IndexAnswer, IndexQuery } from '../../index-query.ts';
import type { TokenCounts } from '../../index-reader.ts';
import { answerQuery } from '../answer/answer-query.ts';
import type { OpenVersion } from '../answer/open-version.ts';
import { type Item, readAttachment, readItem } from '../answer/stored.ts';
import { readTokenCounts } from '../text/token-counts.ts';

/** What can be asked of a version, in this thread or in another one. */
export interface Calls {
  search: { argument: IndexQuery; answer: IndexAnswer };
  get: { argument: string; answer: Item };
  tokenCounts: { argument: undefined; answer: TokenCounts };
  attachment: { argument: string; answer: unknown };
}

/** A question about the version in `file`. */
export interface Call<C extends keyof Calls = keyof Calls> {
  file: string;
  call: C;
  argument: Calls[C]['argument'];
}

type Answers = { [C in keyof Calls]: (version: OpenVersion, argument: Calls[C]['argument']) => Calls[C]['answer'] };

const ANSWERS: Answers = {
  search: answerQuery,
  get: ({ db }, id) => readItem(db, id),
  tokenCounts: ({ db }) => readTokenCounts(db),
  attachment: ({ db }, name) => readAttachment(db, name),
};

export function answerCall<C extends keyof Calls>(
  version: OpenVersion,
  { call, argument }: Call<C>,
): Calls[C]['answer'] {
  return ANSWERS[call](version, argument);
}

/** Where calls are answered: in this thread or in workers. */
export interface CallRunner {
  /** Rejects with IndexUnavailable when the file cannot be read, or after `close`. */
  run<C extends keyof Calls>(call: Call<C>): Promise<Calls[C]['answer']>;
  /** Nothing more is asked of a version. */
  forget(file: string): void;
  close(): Promise<void>;
}
