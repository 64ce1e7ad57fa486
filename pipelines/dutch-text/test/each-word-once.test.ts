import { expect, test } from '@jest/globals';
import { eachWordOnce } from '../src/each-word-once.ts';

/** More than are remembered. */
const MANY = 250_000;

test('each different word of a text gives what it gives, in the order of the text; and again in the next text', () => {
  const upper = eachWordOnce((word) => word.toUpperCase());
  expect(upper('zorg om zorg, en om wonen')).toEqual(['ZORG', 'OM', 'EN', 'WONEN']);
  expect(upper('wonen zorg')).toEqual(['WONEN', 'ZORG']);
});

test('a word that comes back is worked out once; more words than are remembered change no answer', () => {
  const worked: string[] = [];
  const same = eachWordOnce((word) => {
    worked.push(word);
    return word;
  });
  for (let other = 0; other < MANY; other++) {
    const text = `zorg woord${other}`;
    if (same(text).join(' ') !== text) throw new Error(text);
  }
  expect(same('woord1 zorg')).toEqual(['woord1', 'zorg']);
  expect(worked.filter((word) => word === 'zorg').length).toBeLessThan(4);
  expect(worked.length).toBeLessThan(MANY + 10);
});
