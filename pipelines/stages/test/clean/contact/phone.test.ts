import { expect, test } from '@jest/globals';
import { Telefoon } from '@sociale-kaart/schemas/contact';
import { cleanPhone } from '@sociale-kaart/stages/clean/contact/phone';
import fc from 'fast-check';

const codes = (text: string) =>
  cleanPhone(text, 'contact.telefoon').issues.map(({ niveau, code }) => `${niveau} ${code}`);

test.each([
  ['030-2345678', '+31302345678', '030 234 56 78'],
  ['030/2345678', '+31302345678', '030 234 56 78'],
  ['+31 (0)30 234 56 78', '+31302345678', '030 234 56 78'],
  ['0031302345678', '+31302345678', '030 234 56 78'],
  ['Tel. 030-2345678 (ma-vr)', '+31302345678', '030 234 56 78'],
  ['0592340973', '+31592340973', '0592 34 09 73'],
  ['0800-8115', '08008115', '0800 8115'],
  ['08001234567', '08001234567', '0800 123 45 67'],
  ['0900 0101', '09000101', '0900 0101'],
  ['0906-1234', '+319061234', '0906 1234'],
  ['088 234 5678', '+31882345678', '088 234 56 78'],
  ['085-1234567', '+31851234567', '085 123 45 67'],
  ['14030', '14030', '14 030'],
  ['14 0592', '140592', '14 0592'],
  ['112', '112', '112'],
  ['113', '113', '113'],
  ['116 123', '116123', '116 123'],
  ['+32 2 501 02 11', '+3225010211', '+32 2 501 02 11'],
])('%j is %s, shown as %j', (text, nummer, weergave) => {
  const { value, issues } = cleanPhone(text, 'contact.telefoon');
  expect(value).toEqual({ nummer, weergave });
  expect(issues).toEqual([]);
  expect(Telefoon.safeParse(value).success).toBe(true);
  expect(cleanPhone(weergave, 'contact.telefoon')).toEqual({ value, issues: [] });
});

test.each(['302345678', '31302345678'])('%j misses its zero or plus: repaired and reported', (text) => {
  expect(cleanPhone(text, 'contact.telefoon').value?.nummer).toBe('+31302345678');
  expect(codes(text)).toEqual(['waarschuwing telefoon-hersteld']);
});

test.each(['030 234 56 78 / 030 234 56 79', '030-2345678 of 030-2345679', '0302345678;0302345679'])(
  'of two numbers (%j) the first is kept and the other reported',
  (text) => {
    const { value, issues } = cleanPhone(text, 'contact.telefoon');
    expect(value?.nummer).toBe('+31302345678');
    expect(issues).toMatchObject([{ niveau: 'opmerking', code: 'meerdere-waarden', waarde: '030 234 56 79' }]);
  },
);

test.each(['06-12345678', '+31612345678', '612345678', '097012345678'])(
  'the mobile number %j is left out, also of the issue',
  (text) => {
    const { value, issues } = cleanPhone(text, 'contact.telefoon');
    expect(value).toBeUndefined();
    expect(issues).toMatchObject([{ niveau: 'waarschuwing', code: 'persoonsgegevens-verwijderd' }]);
    expect(issues[0]).not.toHaveProperty('waarde');
  },
);

test('beside a mobile number the fixed one is kept', () => {
  expect(cleanPhone('06-12345678 / 030-2345678', 'contact.telefoon').value?.weergave).toBe('030 234 56 78');
  expect(codes('06-12345678 / 030-2345678')).toEqual(['waarschuwing persoonsgegevens-verwijderd']);
});

test.each(['030-23456', '1234', 'www.voorbeeld.nl', '3,02E+08', '06-1234567'])(
  '%j is no number; the rest of the record stays',
  (text) => {
    expect(cleanPhone(text, 'contact.telefoon').value).toBeUndefined();
    expect(codes(text)).toEqual(['waarschuwing telefoon-ongeldig']);
  },
);

test.each(['', ' ', '-', 'n.v.t.', 'onbekend', undefined])('%j says nothing', (text) => {
  expect(cleanPhone(text, 'contact.telefoon')).toEqual({ value: undefined, issues: [] });
});

test('every number that is kept fits the schema and stays the same when cleaned again', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789 -+()/'), minLength: 3, maxLength: 20 });
  fc.assert(
    fc.property(digits, (text) => {
      const { value } = cleanPhone(text, 'contact.telefoon');
      if (value === undefined) return;
      expect(Telefoon.safeParse(value).success).toBe(true);
      expect(cleanPhone(value.weergave, 'contact.telefoon')).toEqual({ value, issues: [] });
    }),
    { numRuns: 500 },
  );
});
