import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dutchDictionary } from '../src/dictionary.ts';
import { reviewedStems, stem } from '../src/forms/stem.ts';
import { exactToken } from '../src/index-tokens.ts';
import { makeLexicon } from '../src/lexicon/lexicon.ts';
import { sortedWords } from '../src/lexicon/sorted-words.ts';
import { soundKey } from '../src/lexicon/sound-key.ts';
import { makeSpeller } from '../src/lexicon/speller.ts';
import { stemsOf } from '../src/lexicon/stems-of.ts';

const dictionary = dutchDictionary().wordsThatCan('noun', 'verb', 'participle', 'plural', 'end');
const ENDINGS = ['', 'je', 'tje', 'tjes', 'etjes', 'kje', 'en', 's', 'heid', 'heden', 'ers', 'sters', 'de'];
const short = fc.string({ unit: fc.constantFrom(...'aeobdvz'), minLength: 1, maxLength: 4 });
const listed = fc.nat(dictionary.length - 1).map((at) => dictionary[at] ?? '');
const known = fc.oneof(listed, fc.constantFrom(...reviewedStems().keys()), short);
const word = fc.tuple(known, fc.constantFrom(...ENDINGS)).map((parts) => parts.join(''));
const byCode = (left: string, right: string) => (left < right ? -1 : 1);

describe('a word is known', () => {
  test('by any word of the same stem, and by no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(word, { maxLength: 40 }), word, (words, asked) => {
        const expected = words.some((one) => one === asked || stem(one) === stem(asked));
        expect(makeLexicon(words.map((one) => [exactToken(one), 1])).knows(asked)).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });

  test('by itself, whatever its stem begins with', () => {
    const some = dictionary.filter((_, at) => at % 20 === 0).concat(...reviewedStems().keys());
    const forms = some.flatMap((one) => ENDINGS.map((ending) => one + ending));
    expect(forms.filter((form) => stemsOf(sortedWords([[form, 1]])).count(stem(form)) !== 1)).toEqual([]);
  });
});

test('words are counted and found by their beginning, however they came', () => {
  const counts = fc.uniqueArray(fc.tuple(word, fc.integer({ min: 1, max: 9 })), { selector: ([one]) => one });
  fc.assert(
    fc.property(counts, word, (given, asked) => {
      const lexicon = makeLexicon(given.map(([one, times]) => [exactToken(one), times]));
      const count = (one: string) => given.find(([other]) => other === one)?.[1] ?? 0;
      const beginning = asked.slice(0, 2);
      const longer = given.map(([one]) => one).filter((one) => one.startsWith(beginning));
      const most = longer.sort((left, right) => count(right) - count(left) || byCode(left, right)).slice(0, 3);
      expect(lexicon.count(asked)).toBe(count(asked));
      expect(lexicon.startingWith(beginning, 3)).toEqual(most);
    }),
    { numRuns: 500 },
  );
});

test('a token tells more the rarer it is, of whatever kind', () => {
  const lexicon = makeLexicon([
    ['=schuld', 40],
    ['=schulden', 20],
    ['#schuldhulpverlening', 10],
    ['=post', 1],
    ['=hulpverlening', 25],
    ['=dienstverlening', 25],
    ['#geld', 100],
  ]);
  const tokens = ['#geld', 'schuld', '+schuld', '+verlening', '=schuld', '#schuldhulpverlening', '=post', 'verlening'];
  const expected = [1, 100 / 60, 100 / 60, 2, 100 / 40, 10, 100, 100].map((rarer) => Math.log(1 + rarer));
  tokens.forEach((token, place) => {
    expect(lexicon.telling(token)).toBeCloseTo(expected[place] as number, 9);
  });
  expect(lexicon.telling('=nergens')).toBeCloseTo(Math.log(101), 9);
  expect(makeLexicon([]).telling('=hulp')).toBe(0);
});

test('all that sounds the same is as near as one letter', () => {
  const bySound = Map.groupBy(
    dictionary.filter((one) => one.length > 3 && one.length < 20),
    soundKey,
  );
  const groups = [...bySound.values()].filter((group) => group.length > 1);
  expect(groups.length).toBeGreaterThan(500);
  const speller = makeSpeller(groups.flat(), () => 1);
  for (const [asked = '', ...others] of groups.slice(0, 200)) {
    const found = speller.nearest(asked, 1_000).map(({ woord }) => woord);
    expect(found).toEqual(expect.arrayContaining(others));
  }
});
