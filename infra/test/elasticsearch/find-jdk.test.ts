import { expect, test } from '@jest/globals';
import { FOR_TESTS } from '../../elasticsearch/distributions.ts';
import { findJdk } from '../../elasticsearch/find-jdk.ts';

test.each([
  [{ oldest: 9_999, newest: Infinity }, 'versie 9999 of hoger'],
  [{ oldest: 1, newest: 2 }, 'versie 1 tot en met 2'],
])('without a JDK of the versions %j it says which ones', async (java, said) => {
  await expect(findJdk({ ...FOR_TESTS, java })).rejects.toThrow(said);
});
