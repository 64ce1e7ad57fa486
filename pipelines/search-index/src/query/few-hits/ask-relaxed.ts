import { relax } from '@sociale-kaart/dutch-text/plan/relax';
import type { IndexAnswer, IndexQuery } from '../../index-query.ts';
import type { IndexReader } from '../../index-reader.ts';
import { compileQuery, type ReadQuestion } from '../compile-query.ts';

/** What was asked in the end, and which words of the question need not match for it. */
interface Asked {
  answer: IndexAnswer;
  asked: ReadQuestion;
  weggelaten: string[];
}

/** With fewer hits than this a word is let go: who asks in a sentence seldom uses the words of the texts. */
const FEW = 20;

/**
 * Asks with all words; while few have them, with the least important one no longer needed (search.md, Text 8). It still
 * counts, so what has all words stays in front.
 */
export async function askRelaxed(question: ReadQuestion, reader: IndexReader): Promise<Asked> {
  const first = compileQuery(question);
  const answer = await reader.search(first);
  if (totalOf(answer) >= FEW) return { answer, asked: question, weggelaten: [] };
  const { asked, weggelaten, found } = await widened(question, totalOf(answer), reader);
  if (asked === question || found === 0) return { answer, asked: question, weggelaten: [] };
  return { answer: await reader.search(compileQuery(asked)), asked, weggelaten };
}

interface Widened {
  asked: ReadQuestion;
  weggelaten: string[];
  found: number;
}

async function widened(question: ReadQuestion, total: number, reader: IndexReader): Promise<Widened> {
  const weggelaten: string[] = [];
  let [asked, found] = [question, total];
  while (found < FEW) {
    const relaxed = asked.tekst && relax(asked.tekst);
    if (relaxed === undefined || (found > 0 && relaxed.weggelaten.length === 0)) break;
    weggelaten.push(...relaxed.weggelaten);
    asked = { ...asked, tekst: relaxed.reading };
    found = totalOf(await reader.search(counting(compileQuery(asked))));
  }
  return { asked, weggelaten, found };
}

const totalOf = ({ planken }: IndexAnswer): number => planken.reduce((sum, { totaal }) => sum + totaal, 0);

/** Only how many there are. */
const counting = (query: IndexQuery): IndexQuery => ({ ...query, facetten: [], tellingen: [], aantal: 0 });
