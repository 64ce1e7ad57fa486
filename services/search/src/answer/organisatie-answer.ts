import { Problem } from '@sociale-kaart/http/problem';
import type { Organisatie } from '@sociale-kaart/schemas/organisatie';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { readDetail, readStored } from '@sociale-kaart/search-index/document/stored-voorziening';
import type { IndexQuery } from '@sociale-kaart/search-index/index-query';
import { type IndexReader, IndexUnavailable } from '@sociale-kaart/search-index/index-reader';

/** An organisation with how many voorzieningen it has, and the first of them by name. */
export type OrganisatieAnswer = Organisatie & { aantalVoorzieningen: number; voorzieningen: Voorziening[] };

/** How many voorzieningen come along: as many as a page of a search. */
const FIRST_PAGE = 20;

/** @throws Problem 404 when nothing is of this organisation. */
export async function organisatieAnswer(id: string, reader: IndexReader): Promise<OrganisatieAnswer> {
  const { hits, planken } = await reader.search(ofOrganisatie(id));
  const [first] = hits;
  if (first === undefined) throw new Problem({ status: 404, detail: 'Er is geen organisatie met dit id.' });
  const found = await reader.get(first.id);
  if (found?.soort !== 'document') throw new IndexUnavailable('a hit is not in the version that gave it');
  return {
    ...readDetail(found.opgeslagen.detail).organisatie,
    aantalVoorzieningen: planken[0]?.totaal ?? 0,
    voorzieningen: hits.map((hit) => readStored(hit.document).voorziening),
  };
}

/** Whatever their status: a page about an organisation also tells what ended. */
function ofOrganisatie(id: string): IndexQuery {
  return {
    planken: [{ naam: 'vermeld', clause: { lijst: 'organisatie', codes: [id] } }],
    boosts: [],
    facetten: [],
    tellingen: [],
    sorteer: 'naam',
    vanaf: 0,
    aantal: FIRST_PAGE,
  };
}
