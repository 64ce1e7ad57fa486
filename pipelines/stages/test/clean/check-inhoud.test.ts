import { expect, test } from '@jest/globals';
import { checkInhoud } from '@sociale-kaart/stages/clean/check-inhoud';

test('every place that does not fit the model is a fout with its path, in Dutch, without the value', () => {
  const organisatie = { naam: 'Geheim', kvkNummer: '123' };
  const { value, issues } = checkInhoud({
    soort: 'aanbod',
    naam: 5,
    categorieen: [],
    locaties: [],
    organisatie,
    extra: 1,
  });
  expect(value).toBeUndefined();
  expect(issues.map(({ niveau, code, veld }) => `${niveau} ${code} ${veld}`)).toEqual([
    'fout schema-ongeldig naam',
    'fout schema-ongeldig categorieen',
    'fout schema-ongeldig status',
    'fout schema-ongeldig organisatie.kvkNummer',
    'fout schema-ongeldig ',
  ]);
  expect(issues[0]?.melding).toContain('verwacht');
  expect(JSON.stringify(issues)).not.toContain('Geheim');
});
