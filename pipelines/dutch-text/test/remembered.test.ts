import { expect, test } from '@jest/globals';
import { remembered } from '../src/remembered.ts';

/** More than are remembered. */
const MANY = 250_000;

test('a word that comes back is worked out once, however many others there are; one that stays away is forgotten', () => {
  const worked: string[] = [];
  const asList = remembered((word) => {
    worked.push(word);
    return [word];
  });
  asList('eens');
  for (let other = 0; other < MANY; other++) {
    asList('zorg');
    asList(`woord${other}`);
  }
  asList('eens');
  expect(asList('zorg')).toEqual(['zorg']);
  expect(worked.filter((word) => word === 'zorg')).toHaveLength(1);
  expect(worked.filter((word) => word === 'eens')).toHaveLength(2);
});
