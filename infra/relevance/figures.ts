import { type Measures, meanOf } from './measures.ts';
import { partsOf } from './parts.ts';
import type { JudgedQuery } from './relevance-set.ts';

/** A question, and what the answer to it is worth. */
export interface Judged {
  query: JudgedQuery;
  measures: Measures;
}

/** The mean over so many questions. */
export interface Mean extends Measures {
  questions: number;
}

/** By part of the set (`alle`, `afstellen`, `toetsen`), and in it by kind of question, `alle` first. */
export type Figures = Record<string, Record<string, Mean>>;

export function figuresOf(judged: readonly Judged[]): Figures {
  return Object.fromEntries([...partsOf(judged)].map(([part, all]) => [part, { alle: mean(all), ...byKind(all) }]));
}

function byKind(judged: readonly Judged[]): Record<string, Mean> {
  const kinds = [...Map.groupBy(judged, ({ query }) => query.class)].sort(([left], [right]) => (left < right ? -1 : 1));
  return Object.fromEntries(kinds.map(([kind, all]) => [kind, mean(all)]));
}

function mean(judged: readonly Judged[]): Mean {
  return { questions: judged.length, ...meanOf(judged.map(({ measures }) => measures)) };
}
