import { expect, test } from '@jest/globals';
import { openNew, record, tell, toldSource } from './told-source.ts';

const at = (postcode: string | undefined, gemeente: string | undefined) => ({
  id: 'hier',
  adres: { postcode, gemeente },
});

test('the addresses of a source are those of its published locations that have both a postcode and a municipality', () => {
  const catalogue = openNew();
  const school = record('1', { locaties: [at('3731AB', 'GM0310'), at('3731AB', 'GM0310'), at('3511AB', undefined)] });
  tell(catalogue, { records: [school, record('2', { locaties: [at(undefined, 'GM0344')] }), record('3')] });
  const other = toldSource('bron-b');
  tell(catalogue, { source: other, records: [record('1', { locaties: [at('3511AC', 'GM0344')] })] });
  expect([...catalogue.addresses(['bron-a'])]).toEqual([{ postcode: '3731AB', gemeente: 'GM0310' }]);
  expect([...catalogue.addresses(['bron-a', 'bron-b'])]).toHaveLength(2);
  tell(catalogue, { records: [] });
  expect([...catalogue.addresses(['bron-a'])]).toEqual([]);
});
