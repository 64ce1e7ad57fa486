import { expect, test } from '@jest/globals';
import type { PlanWord } from '@sociale-kaart/dutch-text/query-plan';
import fc from 'fast-check';
import { FIELD_WEIGHTS } from '../../../src/field-weights.ts';
import { type IndexDocument, VELDEN } from '../../../src/index-document.ts';
import { VersionWriter } from '../../../src/sqlite/publish/version-writer.ts';
import { TextSearch } from '../../../src/sqlite/text/text-search.ts';
import { openCandidateFile } from '../../../src/sqlite/version-file.ts';
import { makeDocument, put, REQUEST } from '../../contract/engine.ts';

const token = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const field = fc.array(token, { maxLength: 4 });
const velden = fc.record({ naam: field, organisatie: field, labels: field, omschrijving: field });
/** Enough others that a token may be rare, and is kept as a list. */
const OTHERS = Array.from({ length: 200 }, (_, nr) => makeDocument(`ander-${nr}`, { velden: { naam: ['z'] } }));
const documents = fc
  .array(velden, { minLength: 1, maxLength: 40 })
  .chain((all) =>
    fc
      .constantFrom(0, 200)
      .map((others) => [
        ...all.map((one, nr) => makeDocument(String(nr), { velden: one })),
        ...OTHERS.slice(0, others),
      ]),
  );
const word: fc.Arbitrary<PlanWord> = fc
  .array(
    fc.record({
      tokens: fc.uniqueArray(token, { minLength: 1, maxLength: 2 }),
      gewicht: fc.constantFrom(1, 0.75, 0.5),
      via: fc.constant('stam' as const),
    }),
    { maxLength: 3 },
  )
  .chain((alternatieven) =>
    fc.record(
      {
        gezocht: fc.constant('x'),
        alternatieven: fc.constant(alternatieven),
        optioneel: fc.constant(true as const),
        bonus: fc.constantFrom(3, 40),
      },
      { requiredKeys: ['gezocht', 'alternatieven'] },
    ),
  );

/** Scores by number, as the text search of a version with these documents gives them. */
function searched(all: readonly IndexDocument[], woorden: readonly PlanWord[]): Map<number, number> {
  const db = openCandidateFile(':memory:', { isNew: true });
  const writer = new VersionWriter(db);
  for (const document of all) writer.apply(put(document));
  writer.finish(REQUEST);
  const { nrs, scores } = new TextSearch(db, all.length).search({ woorden });
  db.close();
  return new Map(Array.from(nrs, (nr, index) => [nr, scores[index] ?? 0]));
}

const sumOf = (scores: readonly number[]): number => scores.reduce((sum, score) => sum + score, 0);

/** The definition, read off word by word; 0 when a word that must match does not, or none matches. */
function scoreOf(nr: number, all: readonly IndexDocument[], woorden: readonly PlanWord[]): number {
  const needed = woorden.filter(({ optioneel }) => !optioneel).map((one) => wordScore(nr, all, one));
  const scores = woorden.map((one) => wordScore(nr, all, one));
  return needed.includes(0) ? 0 : sumOf(scores);
}

function wordScore(nr: number, all: readonly IndexDocument[], { alternatieven, bonus = 0 }: PlanWord): number {
  const scores = alternatieven.map(({ tokens, gewicht }) => {
    const perToken = tokens.map((one) => tokenScore(all[nr], one));
    return perToken.includes(0) ? 0 : gewicht * sumOf(perToken);
  });
  const sum = sumOf(scores);
  return sum === 0 ? 0 : sum + bonus;
}

function tokenScore(document: IndexDocument | undefined, one: string): number {
  const having = VELDEN.filter((veld) => document?.velden[veld].split(' ').includes(one));
  return sumOf(having.map((veld) => FIELD_WEIGHTS[veld]));
}

test('whatever word goes first, documents and scores are those of the definition', () => {
  fc.assert(
    fc.property(documents, fc.array(word, { maxLength: 4 }), (all, woorden) => {
      const found = searched(all, woorden);
      for (const nr of all.keys()) expect(found.get(nr) ?? 0).toBe(scoreOf(nr, all, woorden));
      expect([...found.values()]).not.toContain(0);
    }),
  );
});
