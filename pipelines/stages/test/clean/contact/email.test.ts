import { expect, test } from '@jest/globals';
import { cleanEmail } from '@sociale-kaart/stages/clean/contact/email';

test.each([
  ['info@voorbeeld.nl', 'info@voorbeeld.nl'],
  [' Info@Voorbeeld.NL ', 'info@voorbeeld.nl'],
  ['mailto:info@voorbeeld.nl', 'info@voorbeeld.nl'],
  ['Balie <balie@voorbeeld.nl>', 'balie@voorbeeld.nl'],
  ['wijkteam.noord@voorbeeld.nl', 'wijkteam.noord@voorbeeld.nl'],
  ['de.schakel@deschakel.nl', 'de.schakel@deschakel.nl'],
  ['post.zeist@voorbeeld.nl', 'post.zeist@voorbeeld.nl'],
  ['zuid-west.team@voorbeeld.nl', 'zuid-west.team@voorbeeld.nl'],
  ['maatschappelijk.werk@voorbeeld.nl', 'maatschappelijk.werk@voorbeeld.nl'],
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
  'anna.post@voorbeeld.nl',
  'j.post@voorbeeld.nl',
  'p.geldof@voorbeeld.nl',
  'pieter.geldof@voorbeeld.nl',
  'jan-willem.west@voorbeeld.nl',
  'zorg.j@voorbeeld.nl',
  'jan.jansen@jansen-zorg.nl',
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
