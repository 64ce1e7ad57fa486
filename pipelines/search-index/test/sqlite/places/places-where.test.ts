import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { IndexLocation } from '../../../src/index-document.ts';
import type { LocationClause } from '../../../src/index-query.ts';
import { haversineMeter } from '../../../src/sqlite/places/haversine.ts';
import { readLocations } from '../../../src/sqlite/places/locations.ts';
import { placesWhere } from '../../../src/sqlite/places/places-where.ts';
import { openCandidateFile } from '../../../src/sqlite/version-file.ts';

/** Also outside the map that is looked into by cells. */
const point = fc.record({
  lat: fc.double({ min: 49.5, max: 54.5, noNaN: true }),
  lon: fc.double({ min: 2.5, max: 8.5, noNaN: true }),
});
const gemeente = fc.constantFrom('GM0344', 'GM0355', 'GM0363');
const location: fc.Arbitrary<IndexLocation> = fc
  .tuple(fc.option(point), fc.option(gemeente))
  .map(([at, code]) => ({ ...at, ...(code !== null && { gemeente: code }) }));
const clause: fc.Arbitrary<LocationClause> = fc.oneof(
  fc.array(fc.oneof(gemeente, fc.constant('GM9999')), { maxLength: 3 }).map((codes) => ({ gemeente: codes })),
  fc.tuple(point, fc.integer({ min: 100, max: 300_000 })).map(([at, meter]) => ({ cirkel: { ...at, meter } })),
);

function stored(locations: readonly IndexLocation[]) {
  const db = openCandidateFile(':memory:', { isNew: true });
  const insert = db.prepare('insert into locatie(nr, volgorde, lat, lon, gemeente) values (?, 0, ?, ?, ?)');
  locations.forEach(({ lat = null, lon = null, gemeente: code = null }, nr) => {
    insert.run(nr, lat, lon, code);
  });
  const read = readLocations(db, locations.length);
  db.close();
  return read;
}

function holdsAt(one: LocationClause, { lat, lon, gemeente: code }: IndexLocation): boolean {
  if ('gemeente' in one) return code !== undefined && one.gemeente.includes(code);
  return lat !== undefined && lon !== undefined && haversineMeter(one.cirkel, lat, lon) <= one.cirkel.meter;
}

test('the places for which clauses hold are those of looking at every one', () => {
  const locations = fc.array(location, { maxLength: 60 });
  fc.assert(
    fc.property(locations, fc.array(clause, { maxLength: 3 }), (all, clauses) => {
      const expected = [...all.keys()].filter((place) => clauses.every((one) => holdsAt(one, all[place] ?? {})));
      expect(placesWhere(stored(all), clauses).toSorted((left, right) => left - right)).toEqual(expected);
    }),
  );
});
