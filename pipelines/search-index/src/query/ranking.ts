import { inSteps } from '@sociale-kaart/dutch-text/plan/weights';
import type { Plaats } from '@sociale-kaart/geography/place';
import type { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import type { IndexQuery } from '../index-query.ts';
import { oneOf } from './clauses/filter.ts';

type Boosts = IndexQuery['boosts'];

/**
 * What raises a hit beside its text, as a share of its score. Small, so that a better text always wins by a clear margin:
 * all together less than the step from a stem to the word itself. In steps, as all that makes a score.
 */
const WEIGHTS = {
  /** Help of one's own municipality knows its rules and people. */
  ownGemeente: inSteps(0.1),
  /** Per ring that a location lies in, so that nearer goes first without a sum of distances. */
  ring: inSteps(0.03),
  /** What states exactly this doelgroep, before what covers it. */
  exactDoelgroep: inSteps(0.08),
  quality: { goed: inSteps(0.04), redelijk: inSteps(0.02) },
  checkedRecently: inSteps(0.03),
  /** Who states little else is more about the words that were found. */
  focus: { gericht: inSteps(0.06), breder: inSteps(0.03) },
} as const;

/** Metres: walking, cycling, a bus ride away. */
const RINGS = [1_000, 3_000, 10_000] as const;

export function boosts(query: SearchQuery, plaats: Plaats | undefined): Boosts {
  return [
    ...placeBoosts(plaats),
    ...(query.doelgroep ? [{ clause: oneOf('doelgroep', query.doelgroep), gewicht: WEIGHTS.exactDoelgroep }] : []),
    ...bandBoosts('kwaliteit', WEIGHTS.quality),
    ...(query.q ? bandBoosts('gerichtheid', WEIGHTS.focus) : []),
    { clause: oneOf('versheid', ['recent']), gewicht: WEIGHTS.checkedRecently },
  ];
}

const bandBoosts = (list: string, bands: Readonly<Record<string, number>>): Boosts =>
  Object.entries(bands).map(([band, gewicht]) => ({ clause: oneOf(list, [band]), gewicht }));

function placeBoosts(plaats: Plaats | undefined): Boosts {
  if (plaats === undefined) return [];
  const { punt } = plaats;
  const codes = plaats.gemeenten.map(({ code }) => code);
  const own = { een: [oneOf('bedient', codes), oneOf('vestigingsgemeente', codes)] };
  const rings = punt
    ? RINGS.map((meter) => ({ clause: { locatie: [{ cirkel: { ...punt, meter } }] }, gewicht: WEIGHTS.ring }))
    : [];
  return [{ clause: own, gewicht: WEIGHTS.ownGemeente }, ...rings];
}
