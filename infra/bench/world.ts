import { LISTS, type PostcodePlace, type World } from '@sociale-kaart/fixtures/generate/world';
import type { Geography } from '@sociale-kaart/geography/geography';
import { vocabularies } from '@sociale-kaart/schemas/vocabularies';

/** The real codes and places that the generator invents voorzieningen around. */
export function benchWorld(geography: Geography): World {
  return {
    lijsten: Object.fromEntries(LISTS.map((list) => [list, codesInUse(list)])) as World['lijsten'],
    regios: geography.regios.map(({ code }) => code),
    postcodes: Array.from({ length: 9_000 }, (_, place) => postcodePlace(String(1_000 + place), geography)).filter(
      (found) => found !== undefined,
    ),
  };
}

/** Without what expired, and without themas, which a voorziening only states when nothing finer fits. */
function codesInUse(list: (typeof LISTS)[number]): World['lijsten'][typeof list] {
  return vocabularies[list].codes
    .filter(({ vervallen, boven }) => vervallen === undefined && (list !== 'categorie' || boven !== undefined))
    .map(({ code, label }) => ({ code, label }));
}

/** Undefined for digits that are no postcode. */
function postcodePlace(postcode4: string, geography: Geography): PostcodePlace | undefined {
  const punt = geography.postcode(postcode4)?.punt;
  if (punt === undefined) return undefined;
  const gemeente = geography.gemeente(geography.gemeenteAt(punt)?.code ?? '');
  if (gemeente?.provincie === undefined) return undefined;
  return { postcode4, plaats: gemeente.naam, gemeente: gemeente.code, provincie: gemeente.provincie, ...punt };
}
