import { expect, test } from '@jest/globals';
import { stem } from '../../src/forms/stem.ts';

test.each([
  ['schulden', 'schuldje'],
  ['huizen', 'huisje'],
  ['betalen', 'betaalt'],
  ['wensen', 'wenst', 'gewenst'],
  ['begeleiden', 'begeleider', 'begeleiding'],
  ['voorlezen', 'voorlezer', 'voorlezers'],
  ['bewoner', 'bewoners'],
  ['pesten', 'gepest', 'gepeste'],
  ['mishandelen', 'mishandeld', 'mishandelde', 'mishandeling'],
  ['verhuizen', 'verhuisd', 'verhuizing'],
  ['opvoeden', 'opgevoed', 'opvoeding'],
  ['uitbuiten', 'uitgebuit', 'uitbuiting'],
  ['geloven', 'geloofd'],
  ['stoppen', 'gestopt', 'stopt'],
  ['stellen', 'gesteld'],
  ['bellen', 'gebeld'],
  ['missen', 'gemist'],
  ['denken', 'gedacht'],
  ['scheiden', 'gescheiden', 'scheidende'],
  ['overlijden', 'overleden'],
  ['inschrijven', 'ingeschreven', 'inschrijving'],
  ['gepast', 'gepaste'],
  ['handicap', 'gehandicapt', 'gehandicapten'],
])('%s and its other forms have one stem', (word, ...forms) => {
  expect(forms.map(stem)).toEqual(forms.map(() => stem(word)));
});

test.each([
  ['gezond', 'zonnen', 'healthy is not what the sun does'],
  ['geweld', 'wellen', 'a noun is no participle'],
  ['genieten', 'niet', 'an infinitive is no participle'],
  ['genieters', 'niet', 'who does that, neither'],
  ['gesteld', 'stelen', 'its letter is doubled'],
  ['voorouders', 'oud', 'behind the front stands no verb'],
  ['gemeente', 'menen', 'it only begins and ends as one'],
  ['last', 'lassen', 'a noun is no form of a verb'],
])('%s is no form of %s: %s', (word, other) => {
  expect(stem(word)).not.toBe(stem(other));
});
