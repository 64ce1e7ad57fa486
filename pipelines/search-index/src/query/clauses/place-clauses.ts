import { LOCAL_CATEGORIES, LOCAL_SOORTEN, OPEN_CATEGORIES } from '@sociale-kaart/geography/bereik';
import type { Plaats } from '@sociale-kaart/geography/place';
import { NIET_VERMELD } from '../../index-document.ts';
import type { Clause, LocationClause } from '../../index-query.ts';
import { oneOf } from './filter.ts';

/** The place of a question, as conditions for an engine. Disjoint. */
export interface PlaceClauses {
  /** Serves the place: any of the reasons werkgebied to nabij of search.md. */
  bereikt: Clause;
  /** Open to everybody in the country, near, with a werkgebied elsewhere. */
  overalWelkom: Clause;
  /** Near, but its stated werkgebied leaves the place out. */
  buiten: Clause;
}

const LOCAL_ONLY: Clause = { een: [oneOf('soort', LOCAL_SOORTEN), oneOf('categorie', LOCAL_CATEGORIES)] };
const OPEN_TO_ALL: Clause = oneOf('categorie', OPEN_CATEGORIES);
const UNSTATED: Clause = oneOf('bereik', [NIET_VERMELD]);
const STATED: Clause = oneOf('bereik', ['gesteld']);

/**
 * The rule "does it serve this place?" as conditions. `bereikOf` of geography says the same of one document, with the
 * reason; a property test holds the two together.
 */
export function placeClauses(plaats: Plaats, straalKm: number): PlaceClauses {
  const near = nearby(plaats, straalKm);
  const served = serves(plaats);
  const elsewhere: Clause = { alle: [STATED, { niet: served }] };
  return {
    bereikt: { een: [served, oneOf('bereik', ['landelijk']), inGemeente(plaats), nabij(plaats, near)] },
    overalWelkom: { alle: [elsewhere, OPEN_TO_ALL, plaats.punt ? near : NOTHING] },
    buiten: { alle: [elsewhere, near, { niet: plaats.punt ? OPEN_TO_ALL : NOTHING }] },
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

const inGemeente = (plaats: Plaats): Clause => ({ alle: [UNSTATED, oneOf('vestigingsgemeente', codes(plaats))] });

const nabij = ({ punt }: Plaats, near: Clause): Clause =>
  punt ? { alle: [UNSTATED, { niet: LOCAL_ONLY }, near] } : NOTHING;

/** Within the radius; in the municipality when only that is given. */
function nearby({ punt, ...plaats }: Plaats, straalKm: number): Clause {
  return located(punt ? [{ cirkel: { ...punt, meter: straalKm * 1_000 } }] : [{ gemeente: codes(plaats) }]);
}

const located = (clauses: readonly LocationClause[]): Clause => ({ locatie: clauses });
