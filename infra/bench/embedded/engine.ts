import type { Parameters } from './questions/invent-questions.ts';
import type { PlainQuestion } from './questions/plain-question.ts';

/** What an engine finds in the folder of the bench. */
export const FILES = { index: 'index', documents: 'documents.jsonl', questions: 'questions.json' };

export interface Question {
  parameters: Parameters;
  plain: PlainQuestion;
}

/** Questions to warm up with, and others to measure. */
export interface Questions {
  warmUp: Question[];
  measured: Question[];
}

/** A whole answer: total, facets, and 20 documents read. Gives the total, to see whether engines agree. */
export type Answer = (question: Question) => Promise<number>;

/** An engine with all documents in it, and the ways to ask it, by name; the first is asked first. */
export interface Engine {
  ways: Record<string, Answer>;
}

/** Opens, or makes, an engine from what lies in the folder. */
export type OpenEngine = (folder: string) => Promise<Engine>;
