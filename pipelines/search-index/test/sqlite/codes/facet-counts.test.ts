import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { bitsetOf } from '../../../src/sqlite/codes/bitset.ts';
import { codesByDocument } from '../../../src/sqlite/codes/codes-by-document.ts';
import { decodeDocumentSet, encodeDocumentSet } from '../../../src/sqlite/codes/document-set.ts';
import { facetCounter } from '../../../src/sqlite/codes/facet-counts.ts';
import { Scope } from '../../../src/sqlite/codes/scope.ts';

const SIZE = 320; // a code is rare below 5 documents
const CODES = ['aa', 'bb', 'cc', 'dd'];
const numbers = (maxLength: number) =>
  fc.uniqueArray(fc.nat(SIZE - 1), { maxLength }).map((nrs) => Uint32Array.from(nrs).sort());
const few = fc.oneof(numbers(3), numbers(SIZE));
const EVERYTHING = Uint32Array.from({ length: SIZE }, (_, nr) => nr);
const perCode = fc.tuple(numbers(4), numbers(4), numbers(40), numbers(SIZE));

test('few documents, many or all but some, rare codes or not: the counts are those of going through everything', () => {
  fc.assert(
    fc.property(perCode, few, fc.boolean(), fc.boolean(), (withCode, some, isTurned, isMost) => {
      const asked = isMost ? EVERYTHING.filter((nr) => !some.includes(nr)) : some;
      const list = new Map(CODES.map((code, place) => [code, stored(withCode[place] ?? new Uint32Array(0))]));
      const perDocument = () => withCode.reduce((sum, nrs) => sum + nrs.length, 0) / SIZE;
      const byDocument = () => (isTurned ? codesByDocument(list, SIZE) : undefined);
      const sizes = () => withCode.map((nrs) => nrs.length);
      const lists = { list: () => list, sizes, perDocument, byDocument };
      const scope = new Scope(bitsetOf(isMost ? EVERYTHING : asked, SIZE));
      const everything = isMost ? bitsetOf(EVERYTHING, SIZE) : undefined;
      const documents = scope.empty();
      for (const nr of asked) scope.add(documents, nr);
      const expected = CODES.map((code, place) => ({ code, aantal: common(asked, withCode[place]) }))
        .filter(({ aantal }) => aantal > 0)
        .sort((left, right) => right.aantal - left.aantal); // stable, and the codes are in order
      expect(facetCounter({ documents, scope, everything }, lists)('lijst')).toEqual(expected);
    }),
  );
});

const stored = (nrs: Uint32Array) => decodeDocumentSet(encodeDocumentSet(nrs, SIZE));
const common = (left: Uint32Array, right: Uint32Array = new Uint32Array(0)) =>
  left.filter((nr) => right.includes(nr)).length;
