import { expect, test } from '@jest/globals';
import { cleanEmail } from '@sociale-kaart/stages/clean/contact/email';

test.each([
  ['info@voorbeeld.nl', 'info@voorbeeld.nl'],
  [' Info@Voorbeeld.NL ', 'info@voorbeeld.nl'],
  ['mailto:info@voorbeeld.nl', 'info@voorbeeld.nl'],
  ['Balie <balie@voorbeeld.nl>', 'balie@voorbeeld.nl'],
  ['wijkteam.noord@voorbeeld.nl', 'wijkteam.noord@voorbeeld.nl'],
  ['de.schakel@deschakel.nl', 'de.schakel@deschakel.nl'],
  ['n.v.t.', undefined],
  ['', undefined],
])('%j is the address %j', (text, expected) => {
  expect(cleanEmail(text, 'contact.email')).toEqual({ value: expected, issues: [] });
});

test.each([
  'jan.jansen@voorbeeld.nl',
  'j.de-vries@voorbeeld.nl',
  'buurthuis@gmail.com',
  'info@ziggo.nl',
  'jan_jansen@voorbeeld.nl',
])('%j is left out as that of a person, also of the issue', (text) => {
  const { value, issues } = cleanEmail(text, 'contact.email');
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([{ niveau: 'waarschuwing', code: 'persoonsgegevens-verwijderd' }]);
  expect(issues[0]).not.toHaveProperty('waarde');
});

test('the first of several addresses is kept, the others are reported', () => {
  const { value, issues } = cleanEmail('info@a.nl; balie@b.nl', 'contact.email');
  expect(value).toBe('info@a.nl');
  expect(issues).toMatchObject([{ niveau: 'opmerking', code: 'meerdere-waarden' }]);
});

test.each(['info@', 'www.voorbeeld.nl', 'info[at]voorbeeld.nl', 'info@voorbeeld'])('%j is no address', (text) => {
  const { value, issues } = cleanEmail(text, 'contact.email');
  expect(value).toBeUndefined();
  expect(issues).toMatchObject([{ niveau: 'waarschuwing', code: 'email-ongeldig' }]);
});
