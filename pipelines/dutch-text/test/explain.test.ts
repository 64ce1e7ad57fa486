import { expect, test } from '@jest/globals';
import { explain } from '../src/explain.ts';
import { planQuery } from '../src/plan-query.ts';

const FIELDS = [
  ['naam', 'Schuldhulp Voorbeeldstad'],
  ['omschrijving', 'Hulp bij schulden en post. Ook voor re-integratie.'],
] as const;

const explained = (question: string) => {
  const plan = planQuery(question);
  return plan === undefined ? [] : explain(plan, FIELDS);
};

test.each([
  ['schulden', [{ veld: 'omschrijving', gezocht: 'schulden', gevonden: 'schulden', via: 'exact' }]],
  ['schuld', [{ veld: 'omschrijving', gezocht: 'schuld', gevonden: 'schulden', via: 'stam' }]],
  ['SCHULDHULP', [{ veld: 'naam', gezocht: 'SCHULDHULP', gevonden: 'Schuldhulp', via: 'exact' }]],
  ['reintegratie', [{ veld: 'omschrijving', gezocht: 'reintegratie', gevonden: 're-integratie', via: 'exact' }]],
  ['bankstel', []],
])('"%s" is explained by the words of the text', (question, expected) => {
  expect(explained(question)).toEqual(expected);
});
