import { describe, expect, test } from '@jest/globals';
import { stem } from '../src/forms/stem.ts';
import { exactToken } from '../src/index-tokens.ts';
import { makeLexicon } from '../src/lexicon/lexicon.ts';
import { MAX_ALTERNATIVES } from '../src/plan/plan-word.ts';
import { readText } from '../src/plan/read-text.ts';
import { relax } from '../src/plan/relax.ts';
import { inSteps, WEIGHTS } from '../src/plan/weights.ts';
import { makeRelatedWords } from '../src/thesaurus/related-words.ts';

const lexicon = makeLexicon(['struikelen', 'balans', 'vallen'].map((word) => [exactToken(word), 1]));
const related = (question: string, letterlijk = false) =>
  readText(question, lexicon, { letterlijk })?.plan.woorden.filter(({ velden }) => velden === 'tekst') ?? [];

test('a line is found by its words in any order and form', () => {
  const words = makeRelatedWords([{ zin: 'kleed struikelen', verwant: 'balans|drempel' }]);
  expect(words.of(['struikel', 'kled'])).toEqual(['balans', 'drempel']);
  expect(words.of(['kled'])).toEqual([]);
});

describe('words that belong to those of a question', () => {
  const [balans] = related('ik struikelde').flatMap(({ alternatieven }) =>
    alternatieven.filter(({ tokens }) => tokens[0] === 'balans'),
  );

  test('count where a text has them, and are not needed', () => {
    expect(related('ik struikelde').map(({ gezocht, optioneel }) => [gezocht, optioneel])).toEqual([
      ['struikelde', true],
    ]);
    expect(balans).toEqual({
      tokens: ['balans'],
      via: 'verwant',
      gewicht: inSteps(WEIGHTS.verwant * lexicon.telling('balans')),
      regel: 'struikelde → balans',
    });
  });

  test('are at most eight for a word, each once, and none is that word', () => {
    const all = related('struikelen en vallen over de balans van mijn rollator');
    expect(all.length).toBeGreaterThan(2);
    for (const { gezocht, alternatieven } of all) {
      expect(alternatieven.flatMap((one) => one.tokens)).not.toContain(stem(gezocht));
      const tokens = alternatieven.flatMap((one) => one.tokens);
      expect(tokens.length).toBeLessThanOrEqual(MAX_ALTERNATIVES);
      expect(new Set(tokens).size).toBe(tokens.length);
    }
  });

  test('raise no word when words are let go', () => {
    const reading = readText('struikelen balans', lexicon);
    const woorden = reading && relax(reading)?.reading.plan.woorden;
    const beside = woorden?.filter(({ velden }) => velden === 'tekst') ?? [];
    expect(beside.length).toBeGreaterThan(0);
    expect(beside.every(({ bonus }) => bonus === undefined)).toBe(true);
    expect(woorden?.filter(({ velden }) => velden === undefined).some(({ bonus = 0 }) => bonus > 0)).toBe(true);
  });

  test('are found behind a single word that few texts have', () => {
    const reading = readText('struikelen', lexicon);
    expect(reading && relax(reading)?.weggelaten).toEqual(['struikelen']);
    const alone = readText('xyzzy', lexicon);
    expect(alone && relax(alone)).toBeUndefined();
  });

  test('are left out of a question that is to be taken as it is, and of words that say little', () => {
    expect(related('struikelen', true)).toEqual([]);
    expect(related('hulp struikelen').map(({ gezocht }) => gezocht)).toEqual(['struikelen']);
  });
});

describe('words for whom it is about', () => {
  const weight = (question: string, token: string) =>
    readText(question, lexicon)
      ?.plan.woorden.flatMap(({ alternatieven }) => alternatieven)
      .find(({ tokens }) => tokens[0] === token)?.gewicht ?? 0;

  test('count for less in a text beside a need, and in full by themselves', () => {
    expect(weight('ouderen', '=ouderen')).toBe(inSteps(lexicon.telling('=ouderen')));
    expect(weight('ouderen schuldhulpverlening', '=ouderen')).toBeLessThan(weight('ouderen', '=ouderen') / 3);
    expect(weight('ouderen schuldhulpverlening', '#ouderen')).toBe(weight('ouderen', '#ouderen'));
  });
});
