import { describe, expect, test } from '@jest/globals';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import type { Zoekantwoord } from '@sociale-kaart/schemas/search/search-answer';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { voorziening } from '@sociale-kaart/search-index/contract/published-catalogue';
import { nothingFoundView } from '../../src/nothing-found/nothing-found-view.ts';
import { readState } from '../../src/question/form-state.ts';
import { chosenViews } from '../../src/results/chosen-view.ts';
import { facetViews } from '../../src/results/facet-view.ts';
import { hitView } from '../../src/results/hit-view.ts';
import { orderChoices } from '../../src/results/order-view.ts';
import { pagingView } from '../../src/results/paging-view.ts';
import { quickChoices } from '../../src/results/quick-choices.ts';
import { hiddenShelves } from '../../src/results/shelf-view.ts';
import { teaser } from '../../src/results/teaser.ts';

const EMPTY: Zoekantwoord = {
  resultaten: [],
  totaal: 0,
  planken: { vermeld: 0 },
  nietVermeld: {},
  buitenWerkgebied: 0,
  facetten: {},
  geinterpreteerd: {},
  bedoeldeU: [],
  verruiming: [],
  meedenken: [],
  index: { versie: 'v', bijgewerktTot: '2026-11-01T00:00:00Z', demo: false },
};
const NONE = new Map();
/** A Friday at eleven in the morning here. */
const NOW = new Date('2026-11-20T10:00:00Z');
const CONTEXT = { geography: loadGeography(), sources: NONE, plaats: undefined, now: NOW };

describe('what is not shown until it is asked for', () => {
  test('one open question has an exact count and one button', () => {
    const [shelf] = hiddenShelves({ ...EMPTY, nietVermeld: { kosten: 12 } });
    expect(shelf?.titel).toBe('Zegt er niets over (12)');
    expect(shelf?.knoppen).toEqual([
      { tekst: '12 zeggen niets over kosten: toon erbij', knop: { naam: 'onbekend', waarde: 'kosten' } },
    ]);
  });

  test('of several questions the counts add up to a least number, and all can be shown', () => {
    const [shelf] = hiddenShelves({ ...EMPTY, nietVermeld: { kosten: 12, 'doelgroep.situatie': 1, wet: 0 } });
    expect(shelf?.titel).toBe('Zegt er niets over (13 of meer)');
    expect(shelf?.knoppen.map(({ tekst }) => tekst)).toEqual([
      '12 zeggen niets over kosten: toon erbij',
      '1 zegt niets over voor wie het is (situatie): toon erbij',
      'Toon alles waarover iets niet vermeld is',
    ]);
  });

  test('what is shown already is not offered again', () => {
    const shown = { vermeld: 1, 'niet-vermeld': 3, buiten: 2 };
    expect(hiddenShelves({ ...EMPTY, planken: shown, nietVermeld: { kosten: 3 }, buitenWerkgebied: 2 })).toEqual([]);
    expect(hiddenShelves({ ...EMPTY, buitenWerkgebied: 2 }).map(({ id }) => id)).toEqual(['buiten']);
  });
});

describe('what to narrow with', () => {
  const value = (code: string, aantal: number) => ({ code, label: code, aantal });
  const categorie = [value('wonen', 5), value('vervoer', 3), value('huurproblemen', 4), value('woning-zoeken', 1)];

  const shown = (facetten: Zoekantwoord['facetten'], state: object) =>
    facetViews({ ...EMPTY, totaal: 20, facetten }, readState(state), NONE).map(({ naam, keuzes, nietVermeld }) => ({
      naam,
      nietVermeld,
      keuzes: keuzes.map(({ label, gekozen }) => (gekozen ? `[${label}]` : label)),
    }));

  test('first the themas, then the categories of the chosen one', () => {
    expect(shown({ categorie }, {})).toEqual([{ naam: 'categorie', nietVermeld: 0, keuzes: ['wonen', 'vervoer'] }]);
    expect(shown({ categorie }, { categorie: 'huurproblemen' })).toEqual([
      { naam: 'categorie', nietVermeld: 0, keuzes: ['[huurproblemen]', 'woning-zoeken'] },
    ]);
  });

  test('what is not stated is counted and is no choice', () => {
    const kosten = [value('gratis', 5), value('betaald', 1), value('niet-vermeld', 7)];
    expect(shown({ kosten }, { kosten: 'betaald' })).toEqual([
      { naam: 'kosten', nietVermeld: 7, keuzes: ['[betaald]', 'gratis'] },
    ]);
  });

  test('a value that all hits have narrows nothing, unless it is chosen and can be taken away', () => {
    expect(shown({ soort: [value('aanbod', 20)] }, {})).toEqual([]);
    expect(shown({ soort: [value('aanbod', 20)] }, { soort: 'aanbod' })).toHaveLength(1);
    expect(shown({ soort: [value('aanbod', 19)] }, {})).toHaveLength(1);
  });

  test('groups of people per dimension, without those for whom there is only what is for everybody', () => {
    const everybody = 3;
    const more = new Map([
      ['ouderen', 9],
      ['kinderen', 5],
      ['mantelzorgers', 4],
    ]);
    const doelgroep = vocabularies.doelgroep.codes.map(({ code }) => value(code, more.get(code) ?? everybody));
    const most = doelgroep.toSorted((a, b) => b.aantal - a.aantal);
    expect(shown({ doelgroep: most }, { doelgroep: 'jongeren' })).toEqual([
      { naam: 'doelgroep.levensfase', nietVermeld: 0, keuzes: ['[jongeren]', 'ouderen', 'kinderen'] },
      { naam: 'doelgroep.rol', nietVermeld: 0, keuzes: ['mantelzorgers'] },
    ]);
  });

  test('a long list is cut after the eight that most hits have; the others are folded', () => {
    const wet = Array.from({ length: 11 }, (_, place) => value(`w${place}`, 19 - place));
    const [view] = facetViews({ ...EMPTY, totaal: 20, facetten: { wet } }, {}, NONE);
    expect(view?.keuzes.map(({ label }) => label).join(' ')).toBe('w0 w1 w2 w3 w4 w5 w6 w7');
    expect(view?.meer.map(({ label }) => label).join(' ')).toBe('w8 w9 w10');
  });
});

describe('paging', () => {
  const paging = (page: number, totaal: number) => pagingView(SearchQuery.parse({ page }), totaal);

  test.each([
    [1, 41, { huidige: 1, laatste: 3, volgende: { naam: 'page', waarde: '2' } }],
    [3, 41, { huidige: 3, laatste: 3, vorige: { naam: 'page', waarde: '2' } }],
    [9, 41, { huidige: 9, laatste: 3, vorige: { naam: 'page', waarde: '3' } }],
    [1, 20, undefined],
  ])('page %d of %d hits', (page, totaal, view) => {
    expect(paging(page, totaal)).toEqual(view);
  });
});

test('distance is an order only where there is a point, and the default there without words', () => {
  const plaats = { gemeenten: [], hoe: 'postcode4', punt: { lat: 52, lon: 5 } };
  const chosen = (query: object, place?: typeof plaats) =>
    orderChoices(SearchQuery.parse(query), place).map(({ tekst, gekozen }) => (gekozen ? `[${tekst}]` : tekst));
  expect(chosen({})).toEqual(['[Beste antwoord]', 'Naam', 'Laatst gecontroleerd']);
  expect(chosen({}, plaats)).toEqual(['Beste antwoord', '[Afstand]', 'Naam', 'Laatst gecontroleerd']);
  expect(chosen({ q: 'x', sorteer: 'naam' }, plaats)).toContain('[Naam]');
});

test('a hit that states nothing says so where a reader would ask', () => {
  const hit = { voorziening: voorziening({ naam: 'x' }), plank: 'vermeld', waarom: [] };
  const view = hitView(hit, CONTEXT);
  expect(view.feiten).toEqual([
    { term: 'Hoe komt u binnen', waarden: [] },
    { term: 'Voor welk gebied', waarden: [{ tekst: 'Werkgebied niet vermeld' }] },
    { term: 'Kosten', waarden: [] },
  ]);
  expect(view.gecontroleerd).toBe('Nog niet gecontroleerd');
});

test.each([
  [undefined, undefined],
  [['kosten'], 'Zegt niets over kosten.'],
  [['kosten', 'contactvorm'], 'Zegt niets over kosten en het contact.'],
  [['doelgroep.situatie', 'wet', 'doelgroep.rol'], 'Zegt niets over voor wie het is (situatie en rol) en de wet.'],
])('a hit that leaves %j open tells %s', (onbekend, text) => {
  const hit = { voorziening: voorziening({ naam: 'x' }), plank: 'niet-vermeld', waarom: [], onbekend };
  expect(hitView(hit, CONTEXT).zwijgt).toBe(text);
});

test('a hit tells whether it is open now, when that is stated', () => {
  const hit = { voorziening: voorziening({ naam: 'x' }), plank: 'vermeld', waarom: [] };
  expect(hitView(hit, CONTEXT).open).toBeUndefined();
  const open = { nu: true, tot: '2026-11-20T16:00:00Z', voor: ['bezoek', 'inloop'] };
  expect(hitView({ ...hit, open }, CONTEXT).open).toBe('Nu open tot 17.00 uur');
});

test('what people ask of where they go is a button, and a chosen one takes itself away', () => {
  const buttons = (parameters: object) =>
    quickChoices(readState(parameters)).map(({ gekozen, knop }) => [gekozen, knop.naam]);
  expect(buttons({})).toEqual([
    [false, 'zet'],
    [false, 'zet'],
  ]);
  expect(buttons({ open: 'nu' })).toEqual([
    [true, 'zonder'],
    [false, 'zet'],
  ]);
});

test('every choice beside the form is shown in words', () => {
  const chosen = readState({
    open: '2026-12-01T14:00',
    openVoor: 'inloop',
    bbox: '5,52,5.1,52.1',
    rolstoeltoegankelijk: 'ja',
    doorWie: 'vrijwilliger',
    outreachend: 'ja',
    minKwaliteit: 'redelijk',
    gecontroleerdSinds: '2026-01-01',
  });
  expect(chosenViews(chosen, CONTEXT).map(({ filter, waarde }) => `${filter}: ${waarde}`)).toEqual([
    'Door wie: Vrijwilliger',
    'Komt naar mensen toe: Ja',
    'Met een rolstoel: Ja',
    'Open: 1 december 2026, 14.00 uur',
    'Open voor: Inloop',
    'Op de kaart: een deel ervan',
    'Gegevens, minstens: Redelijk',
    'Gecontroleerd vanaf: 1 januari 2026',
  ]);
});

test('a long text is cut after a word, a short one stays', () => {
  const long = 'woorden en '.repeat(40);
  expect(teaser(long)).toMatch(/(woorden|en) …$/);
  expect(teaser(long)?.length).toBeLessThan(230);
  expect(teaser('kort.')).toBe('kort.');
});

test('an empty answer says how many there are without each choice', () => {
  const verruiming = [
    { zonder: 'doelgroep.situatie', aantal: 12 },
    { zonder: 'plaats', aantal: 3 },
  ];
  const { knoppen } = nothingFoundView(readState({ waar: 'Zeist' }), { ...EMPTY, verruiming }, []);
  expect(knoppen.slice(0, 2)).toEqual([
    { tekst: 'Laat ‘Voor wie: situatie’ weg: 12 gevonden', knop: { naam: 'zonder', waarde: 'doelgroep' } },
    { tekst: 'Zoek in heel Nederland: 3 gevonden', knop: { naam: 'zonder', waarde: 'waar' } },
  ]);
});
