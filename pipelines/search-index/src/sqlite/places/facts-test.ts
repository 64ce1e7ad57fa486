import type { LocationClause } from '../../index-query.ts';
import { composedTest, type Test } from './composed-test.ts';
import type { PackedFacts } from './packed-facts.ts';

/** A clause that asks nothing of where a location is, as a test of its facts; one that does holds for none. */
export function factsTest(facts: PackedFacts, clause: LocationClause): Test {
  if ('lijst' in clause) return codeTest(facts, clause);
  if ('minuten' in clause) return minuteTest(facts, clause.minuten);
  return composedTest(clause, (part) => factsTest(facts, part)) ?? (() => false);
}

function codeTest(facts: PackedFacts, asked: { lijst: string; codes: readonly string[] }): Test {
  const { codeStarts, codes } = facts;
  const wanted = new Set(asked.codes.flatMap((code) => facts.codeNumber(asked.lijst, code) ?? []));
  return (own) => {
    const end = codeStarts[own + 1] as number;
    for (let at = codeStarts[own] as number; at < end; at++) if (wanted.has(codes[at] as number)) return true;
    return false;
  };
}

function minuteTest({ minuteStarts, minutes }: PackedFacts, asked: readonly number[]): Test {
  return (own) => {
    const end = minuteStarts[own + 1] as number;
    for (let at = minuteStarts[own] as number; at < end; at += 2) {
      const [from, before] = [minutes[at] as number, minutes[at + 1] as number];
      if (asked.some((minute) => from <= minute && minute < before)) return true;
    }
    return false;
  };
}
