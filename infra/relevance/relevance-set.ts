import { join } from 'node:path';
import { z } from 'zod';
import { readRows } from './read-rows.ts';

/** One question of a judged set, and what is right for it. */
export interface JudgedQuery {
  qid: string;
  query: string;
  /** Parameters of the API beside `q`. */
  filters: Record<string, unknown>;
  /** The kind of question. */
  class: string;
  /** By the key of the source: 3 exactly what was asked, 2 good, 1 related. */
  grades: ReadonlyMap<string, number>;
}

export interface RelevanceSet {
  /** The file of the voorzieningen, an open municipal CSV. */
  corpus: string;
  queries: JudgedQuery[];
}

/** The set of this repository. */
export const OWN_SET = join(import.meta.dirname, '..', '..', 'fixtures', 'relevance');

/** What a set is made of: voorzieningen, questions, judgements. */
export const SET_FILES = ['corpus.csv', 'queries.csv', 'qrels.csv'] as const;

const Query = z.strictObject({
  qid: z.string().min(1),
  query: z.string(),
  filters: z.string().transform((text) => z.record(z.string(), z.unknown()).parse(JSON.parse(text || '{}'))),
  class: z.string(),
});

const Judgement = z.strictObject({ qid: z.string(), id: z.string(), grade: z.coerce.number().int().min(0).max(3) });

/** Reads a set from its folder. @throws with the file and the line that is wrong. */
export async function readSet(folder: string): Promise<RelevanceSet> {
  const [corpus, questions, qrels] = SET_FILES.map((name) => join(folder, name)) as [string, string, string];
  const queries = await readRows(questions, Query);
  const judgements = Map.groupBy(await readRows(qrels, Judgement), ({ qid }) => qid);
  const known = new Set(queries.map(({ qid }) => qid));
  for (const qid of judgements.keys()) if (!known.has(qid)) throw new Error(`${qrels}: ${qid} is no query`);
  return {
    corpus,
    queries: queries.map((query) => ({
      ...query,
      grades: new Map((judgements.get(query.qid) ?? []).map(({ id, grade }) => [id, grade])),
    })),
  };
}
