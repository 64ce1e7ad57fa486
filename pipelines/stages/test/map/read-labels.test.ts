import { expect, test } from '@jest/globals';
import { readLabels } from '../../src/map/read-labels.ts';
import { readRow } from '../../src/map/read-row.ts';

const open = (cellen: Record<string, string>) => readRow({ regel: 7, cellen }, 'ijl');
const table = { yes: 'ja', no: 'nee' };

test('labels are read by their table, each once', () => {
  const { row, issues } = open({ soort: 'yes; no ;yes;' });
  expect(readLabels(row, 'soort', { table, separator: ';' })).toEqual(['ja', 'nee']);
  expect(issues).toEqual([]);
});

test('without a separator the cell is one label', () => {
  const { row, issues } = open({ soort: 'yes;no' });
  expect(readLabels(row, 'soort', { table })).toEqual([]);
  expect(issues).toHaveLength(1);
});

test('an unknown label is left out, and reported with what is known', () => {
  const { row, issues } = open({ soort: 'toString;yes' });
  expect(readLabels(row, 'soort', { table, separator: ';' })).toEqual(['ja']);
  expect(issues).toEqual([
    {
      niveau: 'waarschuwing',
      code: 'onbekend-label',
      regel: 7,
      veld: 'soort',
      melding: expect.stringContaining('yes, no'),
      waarde: 'toString',
    },
  ]);
});

test('a cell that is not stated says nothing', () => {
  const { row, issues, touched } = open({});
  expect(readLabels(row, 'soort', { table })).toEqual([]);
  expect(issues).toEqual([]);
  expect(touched).toContain('soort');
});
