import { describe } from '@jest/globals';
import type { OpenIndex } from './ask.ts';
import { facetCases } from './facet-cases.ts';
import { filterCases } from './filter-cases.ts';
import { locationCases } from './location-cases.ts';
import { openCases } from './open-cases.ts';
import { personCases } from './person-cases.ts';
import { placeCases } from './place-cases.ts';
import { textCases } from './text-cases.ts';

/** The questions of people, from voorziening to answer, on an engine: every filter, facet, shelf and reason. */
export function testQuestions({ name, open }: { name: string; open: OpenIndex }): void {
  describe(`questions on ${name}`, () => {
    facetCases(open);
    filterCases(open);
    locationCases(open);
    openCases(open);
    personCases(open);
    placeCases(open);
    textCases(open);
  });
}
