import { describe, expect, test } from '@jest/globals';
import { adding, applyButton, type Button, removing, setting } from '../../src/question/commands.ts';
import { readState } from '../../src/question/form-state.ts';
import { hiddenFields } from '../../src/question/state-fields.ts';

describe('reading a form', () => {
  test.each([
    [{ q: ' schulden ', waar: '', leeftijd: '  ' }, { q: ['schulden'] }],
    [{ doelgroep: ['ouderen', 'ouderen', 'naasten'] }, { doelgroep: ['ouderen', 'naasten'] }],
    [{ q: ['a', 'b'] }, { q: ['a'] }],
    [{ utm_source: 'x', q: { een: 'twee' } }, {}],
    [{ gemeente: 'Utrecht' }, { waar: ['Utrecht'] }],
    [{ provincie: 'Utrecht' }, { waar: ['provincie Utrecht'] }],
    [{ postcode: '3511', waar: 'Almere' }, { waar: ['Almere'] }],
    [{ categorie: 'wonen' }, { thema: ['wonen'] }],
    [{ categorie: 'huurproblemen' }, { thema: ['wonen'], categorie: ['huurproblemen'] }],
    [{ thema: 'vervoer', categorie: 'huurproblemen' }, { thema: ['vervoer'] }],
    [{ categorie: ['huurproblemen', 'wmo-vervoer'] }, { categorie: ['huurproblemen', 'wmo-vervoer'] }],
    [undefined, {}],
  ])('%j is %j', (parameters, state) => {
    expect(readState(parameters)).toEqual(state);
  });
});

describe('the buttons', () => {
  const state = readState({ q: 'x', kosten: ['gratis', 'betaald'], sorteer: 'naam', page: '3' });
  const pressed = ({ naam, waarde }: Button) => applyButton(state, { [naam]: waarde });

  test('one value is taken away, the others stay', () => {
    expect(pressed(removing('kosten', 'gratis'))).toEqual({ ...state, kosten: ['betaald'] });
  });

  test('all of a field are taken away', () => {
    const { kosten: _gone, ...rest } = state;
    expect(pressed(removing('kosten'))).toEqual(rest);
  });

  test('a value replaces another', () => {
    expect(pressed(setting('sorteer', 'gecontroleerd'))).toEqual({ ...state, sorteer: ['gecontroleerd'] });
  });

  test('another thema leaves the categories of the former behind', () => {
    const wonen = readState({ thema: 'wonen', categorie: 'huurproblemen' });
    expect(applyButton(wonen, { zet: 'thema=vervoer' })).toEqual({ thema: ['vervoer'] });
  });

  test('one more value is sent beside the hidden fields', () => {
    const { naam, waarde } = adding('kosten', 'eigen-risico');
    const sent = { ...state, [naam]: [...(state.kosten ?? []), waarde] };
    expect(readState(sent).kosten).toEqual(['gratis', 'betaald', 'eigen-risico']);
  });
});

test('hidden fields carry the whole state but the page number', () => {
  const state = readState({ q: 'x', kosten: ['gratis', 'betaald'], page: '3' });
  const fields = hiddenFields(state);
  expect(fields).toEqual([
    { naam: 'q', waarde: 'x' },
    { naam: 'kosten', waarde: 'gratis' },
    { naam: 'kosten', waarde: 'betaald' },
  ]);
  expect(hiddenFields(state, ['q']).map(({ naam }) => naam)).toEqual(['kosten', 'kosten']);
});
