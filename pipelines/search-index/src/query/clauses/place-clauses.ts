import { LOCAL_CATEGORIES, LOCAL_SOORTEN, OPEN_CATEGORIES } from '@sociale-kaart/geography/bereik';
import type { Plaats } from '@sociale-kaart/geography/place';
import { NIET_VERMELD } from '../../index-document.ts';
import type { Clause, LocationClause } from '../../index-query.ts';
import { oneOf } from './filter.ts';
import { remembered, someLocation, type Within } from './within.ts';

/** The place of a question, as conditions for an engine. Disjoint. */
export interface PlaceClauses {
  /** Serves the place: any of the reasons werkgebied to nabij of search.md. */
  bereikt: Within;
  /** Open to everybody in the country, near, with a werkgebied elsewhere. */
  overalWelkom: Within;
  /** Near, but its stated werkgebied leaves the place out. */
  buiten: Within;
}

const LOCAL_ONLY: Clause = { een: [oneOf('soort', LOCAL_SOORTEN), oneOf('categorie', LOCAL_CATEGORIES)] };
const OPEN_TO_ALL: Clause = oneOf('categorie', OPEN_CATEGORIES);
const UNSTATED: Clause = oneOf('bereik', [NIET_VERMELD]);
const STATED: Clause = oneOf('bereik', ['gesteld']);

/**
 * The rule "does it serve this place?" as conditions. `bereikOf` of geography says the same of one document, with the
 * reason; a property test holds the two together. What is asked of a location (open, for a wheelchair) must hold for the
 * one that is near or in the municipality; where the werkgebied or the country decides, for any.
 */
export function placeClauses(plaats: Plaats, straalKm: number): PlaceClauses {
  const near = nearby(plaats, straalKm);
  const served = serves(plaats);
  const elsewhere: Clause = { alle: [STATED, { niet: served }] };
  const reached: Clause = { een: [served, oneOf('bereik', ['landelijk'])] };
  return {
    bereikt: remembered((asked) => ({
      een: [
        { alle: [reached, ...someLocation(asked)] },
        { alle: [UNSTATED, inGemeente(plaats, asked)] },
        nabij(plaats, near(asked)),
      ],
    })),
    overalWelkom: remembered((asked) => ({ alle: [elsewhere, OPEN_TO_ALL, plaats.punt ? near(asked) : NOTHING] })),
    buiten: remembered((asked) => ({
      alle: [elsewhere, near(asked), { niet: plaats.punt ? OPEN_TO_ALL : NOTHING }],
    })),
  };
}

const NOTHING: Clause = { een: [] };

/** The municipalities that may be meant. */
const codes = (plaats: Plaats): string[] => plaats.gemeenten.map(({ code }) => code);

function serves(plaats: Plaats): Clause {
  const { provincie, postcode } = plaats;
  if (provincie !== undefined) {
    return { een: [oneOf('bedientProvincie', [provincie]), oneOf('bedientProvincieDeels', [provincie])] };
  }
  const partly = oneOf('bedientDeels', codes(plaats));
  if (postcode === undefined) return { een: [oneOf('bedient', codes(plaats)), partly] };
  return {
    een: [
      oneOf('bedientPostcode', [postcode, postcode.slice(0, 4)]),
      oneOf('bedient', codes(plaats)),
      { alle: [partly, postcodeMayLieIn(postcode)] },
    ],
  };
}

/** Stated postcodes decide by themselves: of a PC4 some PC6 may be served, any other postcode is left out. */
function postcodeMayLieIn(postcode: string): Clause {
  const unstated = oneOf('bedientPostcode', [NIET_VERMELD]);
  return postcode.length > 4 ? unstated : { een: [unstated, oneOf('bedientPc4', [postcode])] };
}

/** A list of the document says it faster, when nothing else is asked of that location. */
function inGemeente(plaats: Plaats, asked: readonly LocationClause[]): Clause {
  const gemeente = codes(plaats);
  return asked.length === 0 ? oneOf('vestigingsgemeente', gemeente) : { locatie: [{ gemeente }, ...asked] };
}

const nabij = ({ punt }: Plaats, near: Clause): Clause =>
  punt ? { alle: [UNSTATED, { niet: LOCAL_ONLY }, near] } : NOTHING;

/** Within the radius; in the municipality when only that is given. */
function nearby({ punt, ...plaats }: Plaats, straalKm: number): Within {
  const there = punt ? { cirkel: { ...punt, meter: straalKm * 1_000 } } : { gemeente: codes(plaats) };
  return (asked) => ({ locatie: [there, ...asked] });
}
