import type { Gemeente } from '@sociale-kaart/geography/gemeente';
import type { Geography } from '@sociale-kaart/geography/geography';
import { foldName } from '@sociale-kaart/geography/names/fold-name';
import { Problem } from '@sociale-kaart/http/problem';
import { type Counts, GEMEENTE_LIST } from '../counts.ts';
import type { Live } from '../live.ts';

/** A municipality of a list; `aantal`: voorzieningen with a location in it. */
export type GemeenteAnswer = Omit<Gemeente, 'plaatsen'> & { aantal: number };

/** The municipalities of which a name, or that of a place in them, begins with the text; all of them for none. */
export async function gemeentenAnswer(text: string, { geography, counts }: Live): Promise<GemeenteAnswer[]> {
  const counted = await counts();
  return matching(text, geography).map(({ plaatsen: _, ...gemeente }) => ({
    ...gemeente,
    aantal: located(counted, gemeente.code),
  }));
}

/**
 * One municipality with the places in it. One that ended says since when (`vervallen`) and which exist instead of it
 * (`opvolgers`). @throws Problem 404 when no municipality ever had this code.
 */
export async function gemeenteAnswer(
  code: string,
  { geography, counts }: Live,
): Promise<Gemeente & { aantal: number }> {
  const gemeente = geography.gemeente(code);
  if (gemeente === undefined) throw new Problem({ status: 404, detail: 'Er is geen gemeente met deze code.' });
  const opvolgers = gemeente.opvolgers && { opvolgers: geography.currentCodes(code) };
  return { ...gemeente, ...opvolgers, aantal: located(await counts(), code) };
}

const located = (counts: Counts, code: string): number => counts.get(GEMEENTE_LIST)?.get(code) ?? 0;

/** What is known by that whole text, one that ended included, and what is known by a text that begins so. */
function matching(text: string, geography: Geography): readonly Gemeente[] {
  const begin = foldName(text);
  if (begin === '') return text.trim() === '' ? geography.gemeenten : [];
  const known = new Set(geography.findGemeenten(text).codes);
  return geography.gemeenten.filter(
    ({ code, naam, spellingen, plaatsen }) =>
      known.has(code) || [naam, ...spellingen, ...plaatsen].some((name) => foldName(name).startsWith(begin)),
  );
}
