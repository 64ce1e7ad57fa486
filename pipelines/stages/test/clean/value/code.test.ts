import { expect, test } from '@jest/globals';
import { cleanCode, cleanCodes } from '@sociale-kaart/stages/clean/value/code';

test('codes are kept once, in their order, and blanks around them do not matter', () => {
  const { value, issues } = cleanCodes(['ouderen', ' mantelzorgers', 'ouderen', ''], 'doelgroepen', 'doelgroep');
  expect(value).toEqual(['ouderen', 'mantelzorgers']);
  expect(issues).toEqual([]);
});

test('an unknown code is left out and reported, the others stay', () => {
  const { value, issues } = cleanCodes(['ouderen', 'bejaarden'], 'doelgroepen', 'doelgroep');
  expect(value).toEqual(['ouderen']);
  expect(issues).toMatchObject([{ niveau: 'waarschuwing', code: 'onbekend-label', waarde: 'bejaarden' }]);
});

test.each([[undefined], [[]], [['']]])('nothing stated (%j) is nothing, not an empty list', (values) => {
  expect(cleanCodes(values, 'talen', 'taal')).toEqual({ value: undefined, issues: [] });
});

test('a single code is the same or nothing', () => {
  expect(cleanCode('ja', 'onafhankelijk', 'ja-nee')).toEqual({ value: 'ja', issues: [] });
  expect(cleanCode('true', 'onafhankelijk', 'ja-nee')).toMatchObject({ issues: [{ code: 'onbekend-label' }] });
});
