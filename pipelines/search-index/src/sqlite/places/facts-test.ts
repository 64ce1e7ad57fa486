import type { LocationClause } from '../../index-query.ts';
import type { PackedFacts } from './packed-facts.ts';

/** Whether something holds for facts, by their place. */
type FactsTest = (facts: number) => boolean;

/** A clause that asks nothing of where a location is, as a test of its facts. */
export function factsTest(facts: PackedFacts, clause: LocationClause): FactsTest {
  if ('lijst' in clause) return codeTest(facts, clause);
  if ('minuten' in clause) return minuteTest(facts, clause.minuten);
  if ('alle' in clause) {
    const tests = clause.alle.map((one) => factsTest(facts, one));
    return (own) => tests.every((holds) => holds(own));
  }
  const tests = 'een' in clause ? clause.een.map((one) => factsTest(facts, one)) : [];
  return (own) => tests.some((holds) => holds(own));
}

function codeTest(facts: PackedFacts, asked: { lijst: string; codes: readonly string[] }): FactsTest {
  const { codeStarts, codes } = facts;
  const wanted = new Set(asked.codes.flatMap((code) => facts.codeNumber(asked.lijst, code) ?? []));
  return (own) => {
    const end = codeStarts[own + 1] as number;
    for (let at = codeStarts[own] as number; at < end; at++) if (wanted.has(codes[at] as number)) return true;
    return false;
  };
}

function minuteTest({ minuteStarts, minutes }: PackedFacts, asked: readonly number[]): FactsTest {
  return (own) => {
    const end = minuteStarts[own + 1] as number;
    for (let at = minuteStarts[own] as number; at < end; at += 2) {
      const [from, before] = [minutes[at] as number, minutes[at + 1] as number];
      if (asked.some((minute) => from <= minute && minute < before)) return true;
    }
    return false;
  };
}
