import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IndexLocation, LocationRange } from '../../../src/index-document.ts';
import type { LocationClause } from '../../../src/index-query.ts';
import { holdsAt } from '../../../src/query/clauses/holds.ts';
import { haversineMeter } from '../../../src/sqlite/places/haversine.ts';
import { LocationFactsTable } from '../../../src/sqlite/places/location-facts.ts';
import { readLocations } from '../../../src/sqlite/places/locations.ts';
import { placesWhere } from '../../../src/sqlite/places/places-where.ts';
import { writeLocations } from '../../../src/sqlite/places/stored-locations.ts';
import { openCandidateFile } from '../../../src/sqlite/version-file.ts';

/** Also outside the map that is looked into by cells. */
const point = fc.record({
  lat: fc.double({ min: 49.5, max: 54.5, noNaN: true }),
  lon: fc.double({ min: 2.5, max: 8.5, noNaN: true }),
});
const gemeente = fc.constantFrom('GM0344', 'GM0355', 'GM0363');
const code = fc.constantFrom('ja', 'nee', 'niet-vermeld');
const range = fc.tuple(fc.nat(8), fc.nat(4)).map(([from, length]): LocationRange => [from, from + length]);
const location: fc.Arbitrary<IndexLocation> = fc
  .record(
    {
      at: point,
      gemeente,
      codes: fc.record({ rolstoel: fc.array(code, { maxLength: 2 }) }),
      minuten: fc.array(range, { maxLength: 2 }),
    },
    { requiredKeys: [] },
  )
  .map(({ at, ...known }) => ({ ...at, ...known }));
const circle = fc
  .tuple(point, fc.integer({ min: 100, max: 300_000 }))
  .map(([at, meter]) => ({ cirkel: { ...at, meter } }));
const { clause } = fc.letrec<{ clause: LocationClause }>((tie) => ({
  clause: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.array(fc.oneof(gemeente, fc.constant('GM9999')), { maxLength: 3 }).map((codes) => ({ gemeente: codes })),
    circle,
    fc.tuple(point, point).map(([one, other]) => ({
      kader: { west: one.lon, zuid: one.lat, oost: other.lon, noord: other.lat },
    })),
    fc.record({ lijst: fc.constantFrom('rolstoel', 'onbekend'), codes: fc.array(code, { maxLength: 2 }) }),
    fc.record({ minuten: fc.array(fc.nat(14), { maxLength: 2 }) }),
    fc.record({ alle: fc.array(tie('clause'), { maxLength: 3 }) }),
    fc.record({ een: fc.array(tie('clause'), { maxLength: 3 }) }),
  ),
}));

function stored(locations: readonly IndexLocation[]) {
  const db = openCandidateFile(':memory:', { isNew: true });
  const insert = db.prepare('insert into locatie(nr, volgorde, lat, lon, gemeente, kenmerk) values (?, 0, ?, ?, ?, ?)');
  const facts = new LocationFactsTable(db);
  locations.forEach((one, nr) => {
    insert.run(nr, one.lat ?? null, one.lon ?? null, one.gemeente ?? null, facts.numberOf(one));
  });
  writeLocations(db);
  const read = readLocations(db, locations.length);
  db.close();
  return read;
}

/** As defined, but for distances, which the definition rounds to metres. */
function holdsExactly(one: LocationClause, location: IndexLocation): boolean {
  if ('alle' in one) return one.alle.every((part) => holdsExactly(part, location));
  if ('een' in one) return one.een.some((part) => holdsExactly(part, location));
  if (!('cirkel' in one)) return holdsAt(one, location);
  const { lat, lon } = location;
  return lat !== undefined && lon !== undefined && haversineMeter(one.cirkel, lat, lon) <= one.cirkel.meter;
}

test('the places for which clauses hold are those of looking at every one', () => {
  const locations = fc.array(location, { maxLength: 60 });
  fc.assert(
    fc.property(locations, fc.array(clause, { maxLength: 3 }), (all, clauses) => {
      const expected = [...all.keys()].filter((place) => clauses.every((one) => holdsExactly(one, all[place] ?? {})));
      expect(placesWhere(stored(all), clauses).toSorted((left, right) => left - right)).toEqual(expected);
    }),
    { numRuns: 600 },
  );
});
