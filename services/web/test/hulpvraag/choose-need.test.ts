import { describe, expect, test } from '@jest/globals';
import { applyChoice, readyToSearch, withoutNeed } from '../../src/hulpvraag/choose-need.ts';
import { personGroups } from '../../src/hulpvraag/for-whom.ts';
import { readState } from '../../src/question/form-state.ts';

const chosen = (code: string, before: Record<string, string | string[]> = {}) =>
  applyChoice(readState(before), { kies: code });

describe('a need that is chosen', () => {
  test('fills in its categories and doelgroepen, beside who and where', () => {
    const state = chosen('iemand-verloren', { waar: 'Utrecht', leeftijd: '70', doelgroep: 'vrouwen' });
    expect(state).toEqual({
      hulpvraag: ['iemand-verloren'],
      categorie: ['rouwverwerking', 'lotgenoten', 'geestelijke-verzorging'],
      doelgroep: ['vrouwen', 'nabestaanden'],
      waar: ['Utrecht'],
      leeftijd: ['70'],
    });
  });

  test('of one thema chooses that thema too, as a search does', () => {
    expect(chosen('huis-zoeken')).toMatchObject({ thema: ['wonen'], categorie: ['woning-zoeken'] });
  });

  test('takes the place of an earlier one, of words, of a topic and of what narrowed them', () => {
    const before = {
      ...chosen('iemand-verloren'),
      q: ['rouw'],
      leefgebied: ['justitie'],
      wet: ['zvw'],
      kosten: ['gratis'],
    };
    const state = applyChoice(before, { kies: 'huis-zoeken' });
    const expected = { hulpvraag: ['huis-zoeken'], thema: ['wonen'], categorie: ['woning-zoeken'], kosten: ['gratis'] };
    expect(readState(state)).toEqual(expected);
  });

  test('that is none of ours changes nothing', () => {
    const state = readState({ q: 'x' });
    for (const kies of ['toString', '', ['huis-zoeken']]) expect(applyChoice(state, { kies })).toBe(state);
    expect(applyChoice(state, undefined)).toBe(state);
  });
});

test('without the need its doelgroepen go, and those of the reader stay', () => {
  const state = chosen('iemand-verloren', { doelgroep: 'vrouwen' });
  expect(readState(withoutNeed(state))).toEqual({ doelgroep: ['vrouwen'] });
});

describe('whom it is for', () => {
  test.each([
    [{ wie: 'kind' }, ['kinderen', 'jongeren']],
    [{ wie: 'kind', doelgroep: 'autisme' }, ['autisme', 'kinderen', 'jongeren']],
    [{ wie: 'kind', leeftijd: '4' }, []],
    [{ wie: 'kind', doelgroep: 'jongeren' }, ['jongeren']],
    [{ wie: 'mij' }, []],
    [{ wie: 'naaste', doelgroep: 'ouderen' }, ['ouderen']],
  ])('%j searches with %j', (fields, groups) => {
    expect(personGroups(readState(fields))).toEqual(groups);
  });
});

describe('what says nothing stays in the answer', () => {
  test.each([
    [{ wie: 'mij' }, undefined],
    [{ wie: 'kind' }, ['doelgroep']],
    [{ leeftijd: '80', doelgroep: 'dementie' }, ['doelgroep', 'leeftijd']],
    [{ onbekend: ['kosten', 'leeftijd'] }, ['kosten']],
  ])('of %j: %j', (fields, onbekend) => {
    expect(readState(readyToSearch(readState(fields))).onbekend).toEqual(onbekend);
  });
});
