import { relax } from '@sociale-kaart/dutch-text/plan/relax';
import type { IndexAnswer } from '../index-query.ts';
import type { IndexReader } from '../index-reader.ts';
import { compileQuery, type ReadQuestion } from './compile-query.ts';

/** What was asked in the end, and which words of the question need not match for it. */
interface Asked {
  answer: IndexAnswer;
  asked: ReadQuestion;
  weggelaten: string[];
}

/** Asks with all words; while nothing has them, with the least important one no longer needed (search.md, Text 8). */
export async function askRelaxed(question: ReadQuestion, reader: IndexReader): Promise<Asked> {
  const weggelaten: string[] = [];
  let asked = question;
  let answer = await reader.search(compileQuery(asked));
  while (answer.planken.every(({ totaal }) => totaal === 0)) {
    const relaxed = asked.tekst && relax(asked.tekst);
    if (relaxed === undefined) return { answer, asked: question, weggelaten: [] }; // no word helps: it was all of them
    weggelaten.push(relaxed.weggelaten);
    asked = { ...asked, tekst: relaxed.reading };
    answer = await reader.search(compileQuery(asked));
  }
  return { answer, asked, weggelaten };
}
