import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { TokenTally } from '../../src/elasticsearch/publish/token-tally.ts';

const token = fc.oneof(
  fc.tuple(fc.constantFrom('=', '#', '+', ''), fc.string({ unit: fc.constantFrom(...'abéß字'), minLength: 1 })),
  fc.tuple(fc.constantFrom('=', '#'), fc.nat(99).map(String)),
);
const field = fc.array(
  token.map((parts) => parts.join('')),
  { maxLength: 12 },
);
const change = fc.record({ field, step: fc.constantFrom(1 as const, -1 as const) });
const byToken = ([left]: [string, number], [right]: [string, number]) => (left < right ? -1 : 1);

/** The definition: in how many fields words as written and concepts are. */
function counted(before: readonly [string, number][], changes: readonly { field: string[]; step: 1 | -1 }[]) {
  const counts = new Map(before);
  for (const { field, step } of changes) {
    for (const one of new Set(field)) if (/^[=#]/.test(one)) counts.set(one, (counts.get(one) ?? 0) + step);
  }
  return [...counts].filter(([, count]) => count > 0).sort(byToken);
}

test('a tally counts words and concepts, once a field, and goes on from what was counted before', () => {
  const before = fc.uniqueArray(
    fc.tuple(
      fc.nat(99).map((nr) => `=${nr}`),
      fc.integer({ min: 1, max: 5 }),
    ),
    {
      selector: ([one]) => one,
    },
  );
  fc.assert(
    fc.property(before, fc.array(change, { maxLength: 20 }), (given, changes) => {
      const tally = new TokenTally(given);
      for (const { field, step } of changes) tally.add(field.join(' '), step);
      expect(tally.counts().sort(byToken)).toEqual(counted(given, changes));
    }),
  );
});

test('and any number of them', () => {
  const fields = Array.from({ length: 2_000 }, (_, nr) =>
    Array.from({ length: 20 }, (_, at) => `=woord${nr * 13 + at}`),
  );
  const tally = new TokenTally([]);
  for (const one of fields) tally.add(one.join(' '), 1);
  const expected = counted(
    [],
    fields.map((field) => ({ field, step: 1 as const })),
  );
  expect(expected.length).toBeGreaterThan(20_000);
  expect(tally.counts().sort(byToken)).toEqual(expected);
});
