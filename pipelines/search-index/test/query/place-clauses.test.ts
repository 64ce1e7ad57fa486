import { expect, test } from '@jest/globals';
import { bereikOf, LOCAL_CATEGORIES, OPEN_CATEGORIES } from '@sociale-kaart/geography/bereik';
import { loadGeography } from '@sociale-kaart/geography/load-geography';
import { type PlaceQuestion, resolvePlace } from '@sociale-kaart/geography/place';
import { resolveReach } from '@sociale-kaart/geography/reach';
import type { Locatie } from '@sociale-kaart/schemas/locatie';
import type { Werkgebied } from '@sociale-kaart/schemas/werkgebied';
import fc from 'fast-check';
import { location, voorziening } from '../../src/contract/published-catalogue.ts';
import { makeIndexDocument } from '../../src/document/make-index-document.ts';
import { holds } from '../../src/query/clauses/holds.ts';
import { placeClauses } from '../../src/query/clauses/place-clauses.ts';

const geography = loadGeography();

/** Places around Utrecht, so that most questions and areas have to do with each other. */
const POINTS = [
  ['GM0344', { lat: 52.0907, lon: 5.1214 }],
  ['GM0355', { lat: 52.0894, lon: 5.2446 }],
  ['GM0321', { lat: 52.0319, lon: 5.1724 }],
  ['GM0363', { lat: 52.3731, lon: 4.8922 }],
] as const;

const werkgebied: fc.Arbitrary<Werkgebied | undefined> = fc.constantFrom(
  undefined,
  { soort: 'landelijk' },
  { soort: 'gemeenten', gemeenten: ['GM0344'] },
  { soort: 'gemeenten', gemeenten: ['GM0355', 'GM0321'] },
  { soort: 'provincies', provincies: ['PV26'] },
  { soort: 'postcodes', postcodes: ['3511'] },
  { soort: 'postcodes', postcodes: ['3511AB', '3701'] },
  { soort: 'regio', regios: ['VR09'] },
  { soort: 'straal', straalKm: 5 },
  { soort: 'straal', straalKm: 15 },
);
const categorie = fc.constantFrom('buurthuis', ...LOCAL_CATEGORIES, ...OPEN_CATEGORIES);
const WHEELCHAIR = ['ja', 'nee', undefined] as const;
const locaties = fc.uniqueArray(
  fc
    .tuple(
      fc.constantFrom(...POINTS.map(([gemeente, punt]) => location(gemeente, punt)), location('GM0344')),
      fc.constantFrom(...WHEELCHAIR),
    )
    .map(([at, wheelchair]) => ({ ...at, ...(wheelchair && { rolstoeltoegankelijk: wheelchair }) })),
  { maxLength: 3, selector: ({ id }) => id },
);
/** What else is asked of the location, and which ones meet it. */
const asked = fc.constantFrom<readonly string[] | undefined>(undefined, ['ja'], ['ja', 'niet-vermeld']);
const question: fc.Arbitrary<PlaceQuestion> = fc.constantFrom(
  { gemeente: 'Utrecht' },
  { gemeente: 'Zeist' },
  { provincie: 'Utrecht' },
  { regio: 'VR09' },
  { regio: 'VR13' },
  { postcode: '3511' },
  { postcode: '3511AB' },
  { postcode: '3512' },
  { postcode: '3701' },
  ...POINTS.map(([, punt]) => punt),
);
const soort = fc.constantFrom('aanbod', 'loket', 'regeling');

/** The reasons that are not simply an answer. */
const SHELVES: Partial<Record<string, string>> = { 'overal-welkom': 'overalWelkom', buiten: 'buiten' };

/** The locations that meet what is asked; undefined when none does. Without a location, nothing is said of wheelchairs. */
function locationsWith(wheelchair: readonly string[] | undefined, all: readonly Locatie[]): Locatie[] | undefined {
  if (wheelchair === undefined) return [...all];
  const meets = ({ rolstoeltoegankelijk = 'niet-vermeld' }: Partial<Locatie>) =>
    wheelchair.includes(rolstoeltoegankelijk);
  return all.some(meets) || (all.length === 0 && meets({})) ? all.filter(meets) : undefined;
}

test('the conditions for an engine and the reason of a hit are one rule', () => {
  fc.assert(
    fc.property(
      werkgebied,
      categorie,
      locaties,
      soort,
      question,
      fc.record({ km: fc.constantFrom(1, 10, 50), wheelchair: asked }),
      (area, code, at, kind, place, { km, wheelchair }) => {
        const one = voorziening({
          naam: 'x',
          soort: kind,
          categorieen: [code],
          locaties: at,
          ...(area && { werkgebied: area }),
        });
        const detail = { organisatie: { id: one.id, naam: 'x', bronnen: ['proef'] }, herkomst: {}, punten: [] };
        const document = makeIndexDocument({ voorziening: one, detail }, geography);
        const where = resolvePlace(place, geography);
        if ('fout' in where) throw new Error(where.fout);
        const clauses = wheelchair ? [{ lijst: 'rolstoeltoegankelijk', codes: wheelchair }] : [];

        const meeting = locationsWith(wheelchair, at);
        const reach = resolveReach(area, at, geography);
        const reden = meeting && bereikOf({ ...one, reach, locaties: meeting }, where, km)?.reden;

        const shelf = reden && (SHELVES[reden] ?? 'bereikt');
        const held = Object.entries(placeClauses(where, km)).flatMap(([name, within]) =>
          holds(within(clauses), document) ? [name] : [],
        );
        expect(held).toEqual(shelf === undefined ? [] : [shelf]);
      },
    ),
    { numRuns: 600 },
  );
});
