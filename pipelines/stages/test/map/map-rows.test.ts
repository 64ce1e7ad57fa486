import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { RawRow } from '../../src/connector.ts';
import { mapRows } from '../../src/map/map-rows.ts';
import type { Row } from '../../src/row.ts';
import { inventedTable } from '../invented-source.ts';

const draft = (row: Row, group: readonly Row[]) => ({
  soort: 'aanbod',
  naam: row.take('NAAM'),
  categorieen: ['inloop'],
  locaties: group.map((one) => ({ plaats: one.maybe('PLAATS') })),
});
const first = (row: Row) => draft(row, []);

const raw = (regel: number, cellen: Record<string, string>): RawRow => ({
  regel,
  cellen: { NAAM: 'x', PLAATS: '', ...cellen },
});

test('rows of one key are one record, in the order of the file', () => {
  const rows = [raw(2, { ID: 'b', PLAATS: 'Zeist' }), raw(3, { ID: 'a' }), raw(4, { ID: 'b', PLAATS: 'Soest' })];
  const { mapped } = mapRows(inventedTable(draft), rows);
  expect(mapped.map(({ sleutel, regel }) => [sleutel, regel])).toEqual([
    ['b', 2],
    ['a', 3],
  ]);
  expect(mapped[0]?.draft.locaties).toEqual([{ plaats: 'Zeist' }, { plaats: 'Soest' }]);
});

test('a second row that the mapping does not look at is reported as a double key', () => {
  const { issues } = mapRows(inventedTable(first, { negeer: ['PLAATS'] }), [raw(2, { ID: 'a' }), raw(3, { ID: 'a' })]);
  expect(issues).toEqual([expect.objectContaining({ code: 'dubbele-sleutel', sleutel: 'a', regel: 3 })]);
});

test('a record with a fout is refused under its key', () => {
  const { mapped, refused, issues } = mapRows(inventedTable(draft), [
    raw(2, { ID: 'a', NAAM: ' ' }),
    raw(3, { ID: 'b' }),
  ]);
  expect(refused).toEqual(['a']);
  expect(mapped.map(({ sleutel }) => sleutel)).toEqual(['b']);
  expect(issues).toEqual([expect.objectContaining({ code: 'verplicht-leeg', sleutel: 'a', regel: 2, veld: 'NAAM' })]);
});

test('rows without a key are each a refused record', () => {
  const { refused, issues } = mapRows(inventedTable(draft), [raw(2, { ID: '' }), raw(3, { ID: ' ' })]);
  expect(refused).toEqual([undefined, undefined]);
  expect(issues.map(({ veld, regel }) => [veld, regel])).toEqual([
    ['ID', 2],
    ['ID', 3],
  ]);
});

test('one row that cannot be read refuses its whole record', () => {
  const fout = { niveau: 'fout', code: 'regel-onleesbaar', regel: 3, melding: 'De regel heeft 1 veld.' };
  const { mapped, refused, issues } = mapRows(inventedTable(draft), [
    raw(2, { ID: 'a' }),
    { ...raw(3, { ID: 'a' }), fout },
  ]);
  expect([mapped, refused]).toEqual([[], ['a']]);
  expect(issues).toContainEqual({ ...fout, sleutel: 'a' });
});

test('what is left out on purpose is counted by its reason', () => {
  const map = (row: Row) => (row.take('NAAM') === 'weg' ? { weggelaten: 'geen naam' } : first(row));
  const { leftOut } = mapRows(inventedTable(map), [raw(2, { ID: 'a', NAAM: 'weg' }), raw(3, { ID: 'b', NAAM: 'weg' })]);
  expect(leftOut).toEqual({ 'geen naam': 2 });
});

test('a column that nobody knows is reported once, at its first row', () => {
  const rows = [raw(2, { ID: 'a', NIEUW: '1', OUD: '1' }), raw(3, { ID: 'b', NIEUW: '2', OUD: '2' })];
  const { issues } = mapRows(inventedTable(draft, { negeer: ['OUD'] }), rows);
  expect(issues).toEqual([expect.objectContaining({ code: 'kolom-nieuw', veld: 'NIEUW', regel: 2 })]);
});

test('a column that is named after a person is reported without the name', () => {
  const tag = 'jan.jansen@voorbeeldstad.example';
  const { issues } = mapRows(inventedTable(draft), [raw(2, { ID: 'a', [tag]: '1' })]);
  expect(issues).toEqual([expect.objectContaining({ code: 'kolom-nieuw', veld: '…@voorbeeldstad.example' })]);
  expect(JSON.stringify(issues)).not.toContain('jan.jansen');
});

test('every record that was read is mapped, refused or left out', () => {
  const key = fc.constantFrom('', 'a', 'b', 'c', 'd');
  const naam = fc.constantFrom('x', '', 'weg');
  const map = (row: Row, group: readonly Row[]) =>
    row.maybe('NAAM') === 'weg' ? { weggelaten: 'weg' } : draft(row, group);
  fc.assert(
    fc.property(fc.array(fc.tuple(key, naam)), (cells) => {
      const rows = cells.map(([ID, NAAM], index) => raw(index + 2, { ID, NAAM }));
      const { mapped, refused, leftOut } = mapRows(inventedTable(map), rows);
      const keys = cells.map(([ID]) => ID);
      const records = new Set(keys.filter((one) => one !== '')).size + keys.filter((one) => one === '').length;
      expect(mapped.length + refused.length + (leftOut.weg ?? 0)).toBe(records);
    }),
  );
});
