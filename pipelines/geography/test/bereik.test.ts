import { describe, expect, test } from '@jest/globals';
import { bereikOf, type ReachedDocument } from '../src/bereik.ts';
import type { Plaats } from '../src/place.ts';
import type { Reach, ReachLocation } from '../src/reach.ts';

const gemeente = (...codes: string[]): Plaats => ({
  gemeenten: codes.map((code) => ({ code, zeker: codes.length === 1 ? 'ja' : 'nee' })),
  hoe: 'gemeente',
});
/** A postcode in Zeist, perhaps in De Bilt. */
const postcode = (text: string): Plaats => ({
  ...gemeente('GM0355', 'GM0310'),
  postcode: text,
  punt: { lat: 52.08, lon: 5.2 },
  hoe: 'postcode4',
});
const provincie: Plaats = { ...gemeente('GM0355', 'GM0310', 'GM0344'), provincie: 'PV26', hoe: 'provincie' };
const regio: Plaats = { ...gemeente('GM0355', 'GM0310', 'GM0344'), regio: 'VR09', hoe: 'regio' };

const NOT_STATED: Reach = { landelijk: false, nietVermeld: true, bedient: [], bedientDeels: [], bedientPostcodes: [] };
const stated = (reach: Partial<Reach>): Reach => ({ ...NOT_STATED, nietVermeld: false, ...reach });

/** 0.01 degree of latitude is 1,112 m; 0.1 is 11,120 m. */
const at = (lat: number, code: string): ReachLocation => ({
  adres: { gemeente: code },
  geometrie: { lat, lon: 5.2 },
});
const near = at(52.09, 'GM0307');
const far = at(52.18, 'GM0307');
const inZeist = at(52.08, 'GM0355');

const offer = (reach: Reach, locaties: ReachLocation[] = [], categorie = 'buurthuis', soort = 'aanbod') =>
  ({ reach, locaties, soort, categorieen: [categorie] }) satisfies ReachedDocument;

type Row = [title: string, document: ReachedDocument, plaats: Plaats, expected: object | undefined];

describe('werkgebied', () => {
  test.each<Row>([
    ['its municipality', offer(stated({ bedient: ['GM0355'] })), gemeente('GM0355'), { gemeente: 'GM0355' }],
    ['one of the candidates', offer(stated({ bedient: ['GM0310'] })), postcode('3704'), { gemeente: 'GM0310' }],
    ['the same PC4', offer(stated({ bedientPostcodes: ['3704'] })), postcode('3704'), {}],
    ['the PC4 of a PC6', offer(stated({ bedientPostcodes: ['3704'] })), postcode('3704AB'), {}],
    ['the same PC6', offer(stated({ bedientPostcodes: ['3704AB'] })), postcode('3704AB'), {}],
    ['all of a province', offer(stated({ bedient: ['GM0310', 'GM0344', 'GM0355'] })), provincie, {}],
    ['all of a region', offer(stated({ bedient: ['GM0307', 'GM0310', 'GM0344', 'GM0355'] })), regio, {}],
  ])('holds for %s', (_, document, plaats, expected) => {
    expect(bereikOf(document, plaats)).toEqual({ reden: 'werkgebied', ...expected });
  });
});

describe('werkgebied-deels', () => {
  const someOfZeist = stated({ bedientDeels: ['GM0355'], bedientPostcodes: ['3704AB', '3704AC'] });
  const circle = stated({ bedientDeels: ['GM0310'] });
  test.each<Row>([
    ['a municipality with some postcodes', offer(someOfZeist), gemeente('GM0355'), { gemeente: 'GM0355' }],
    ['a PC4 with some PC6', offer(someOfZeist), postcode('3704'), { gemeente: 'GM0355' }],
    ['a municipality partly in a circle', offer(circle), gemeente('GM0310'), { gemeente: 'GM0310' }],
    ['a postcode that may lie there', offer(circle), postcode('3704AB'), { gemeente: 'GM0310' }],
    ['some of a province', offer(stated({ bedient: ['GM0310'] })), provincie, {}],
    ['all but one of a region', offer(stated({ bedient: ['GM0310', 'GM0344'] })), regio, {}],
    ['a part of some of a province', offer(circle), provincie, {}],
    ['a part of some of a region', offer(circle), regio, {}],
  ])('holds for %s', (_, document, plaats, expected) => {
    expect(bereikOf(document, plaats)).toEqual({ reden: 'werkgebied-deels', ...expected });
  });

  test.each(['3705', '3704AD'])('does not hold for %s, which the stated postcodes leave out', (text) => {
    expect(bereikOf(offer(someOfZeist), postcode(text))).toBeUndefined();
    expect(bereikOf(offer(someOfZeist, [inZeist]), postcode(text))).toEqual({ reden: 'buiten', afstandMeter: 0 });
  });
});

describe('landelijk', () => {
  test.each([gemeente('GM0355'), postcode('3704'), provincie, regio])('holds everywhere, as for %j', (plaats) => {
    expect(bereikOf(offer(stated({ landelijk: true })), plaats)).toEqual({ reden: 'landelijk' });
  });
});

describe('in-gemeente', () => {
  test.each<Row>([
    ['a location there', offer(NOT_STATED, [inZeist]), gemeente('GM0355'), { gemeente: 'GM0355' }],
    [
      'a candidate, before nabij',
      offer(NOT_STATED, [inZeist]),
      postcode('3704'),
      { gemeente: 'GM0355', afstandMeter: 0 },
    ],
    ['a loket', offer(NOT_STATED, [inZeist], 'wijkteam-en-loket', 'loket'), gemeente('GM0355'), { gemeente: 'GM0355' }],
    [
      'a location without a point',
      offer(NOT_STATED, [{ adres: { gemeente: 'GM0310' } }]),
      postcode('3704'),
      { gemeente: 'GM0310' },
    ],
    ['any municipality of a province', offer(NOT_STATED, [near, inZeist]), provincie, { gemeente: 'GM0355' }],
    ['any municipality of a region', offer(NOT_STATED, [near, inZeist]), regio, { gemeente: 'GM0355' }],
  ])('holds for %s', (_, document, plaats, expected) => {
    expect(bereikOf(document, plaats)).toEqual({ reden: 'in-gemeente', ...expected });
  });
});

describe('nabij', () => {
  test('holds within the radius of the question, with the distance to the nearest location', () => {
    expect(bereikOf(offer(NOT_STATED, [far, near]), postcode('3704'))).toEqual({ reden: 'nabij', afstandMeter: 1112 });
    expect(bereikOf(offer(NOT_STATED, [far]), postcode('3704'), 12)).toEqual({ reden: 'nabij', afstandMeter: 11120 });
  });

  test.each<Row>([
    ['beyond the radius', offer(NOT_STATED, [far]), postcode('3704'), undefined],
    ['without a point in the question', offer(NOT_STATED, [near]), gemeente('GM0355'), undefined],
    [
      'without a point of the location',
      offer(NOT_STATED, [{ adres: { gemeente: 'GM0307' } }]),
      postcode('3704'),
      undefined,
    ],
    ['for a loket', offer(NOT_STATED, [near], 'buurthuis', 'loket'), postcode('3704'), undefined],
    ['for a regeling', offer(NOT_STATED, [near], 'minimaregelingen', 'regeling'), postcode('3704'), undefined],
    ['for a wijkteam', offer(NOT_STATED, [near], 'wijkteam-en-loket'), postcode('3704'), undefined],
    ['for schuldhulpverlening', offer(NOT_STATED, [near], 'schuldhulpverlening'), postcode('3704'), undefined],
    ['for a maatschappelijke opvang', offer(NOT_STATED, [far], 'maatschappelijke-opvang'), postcode('3704'), undefined],
  ])('does not hold %s', (_, document, plaats, expected) => {
    expect(bereikOf(document, plaats)).toEqual(expected);
  });
});

describe('overal-welkom', () => {
  const elsewhere = stated({ bedient: ['GM0307'] });

  test.each(['maatschappelijke-opvang', 'opvang-bij-geweld', 'beschermd-wonen'])('holds for %s nearby', (categorie) => {
    expect(bereikOf(offer(elsewhere, [near], categorie), postcode('3704'))).toEqual({
      reden: 'overal-welkom',
      afstandMeter: 1112,
    });
  });

  test.each<Row>([
    ['far away', offer(elsewhere, [far], 'beschermd-wonen'), postcode('3704'), undefined],
    ['without a point', offer(elsewhere, [near], 'beschermd-wonen'), gemeente('GM0355'), undefined],
    [
      'when it serves the place',
      offer(stated({ bedient: ['GM0355'] }), [near], 'beschermd-wonen'),
      postcode('3704'),
      { reden: 'werkgebied', gemeente: 'GM0355', afstandMeter: 1112 },
    ],
    [
      'when no werkgebied is stated',
      offer(NOT_STATED, [near], 'beschermd-wonen'),
      postcode('3704'),
      { reden: 'nabij', afstandMeter: 1112 },
    ],
  ])('does not hold %s', (_, document, plaats, expected) => {
    expect(bereikOf(document, plaats)).toEqual(expected);
  });
});

describe('buiten', () => {
  const elsewhere = stated({ bedient: ['GM0307'] });
  test.each<Row>([
    ['near a point', offer(elsewhere, [near]), postcode('3704'), { afstandMeter: 1112 }],
    [
      'in the municipality, when only that is given',
      offer(elsewhere, [inZeist]),
      gemeente('GM0355'),
      { gemeente: 'GM0355' },
    ],
    ['in the province', offer(elsewhere, [inZeist]), provincie, { gemeente: 'GM0355' }],
  ])('tells of a stated werkgebied elsewhere and a location %s', (_, document, plaats, expected) => {
    expect(bereikOf(document, plaats)).toEqual({ reden: 'buiten', ...expected });
  });

  test.each<Row>([
    ['far from a point', offer(elsewhere, [far]), postcode('3704'), undefined],
    ['in another municipality', offer(elsewhere, [near]), gemeente('GM0355'), undefined],
    ['nowhere', offer(elsewhere), gemeente('GM0355'), undefined],
  ])('does not tell of a location %s', (_, document, plaats, expected) => {
    expect(bereikOf(document, plaats)).toEqual(expected);
  });
});
