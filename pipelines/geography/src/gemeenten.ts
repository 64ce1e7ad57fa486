import type { Borders } from './borders/borders.ts';
import type { Gemeente, Provincie } from './gemeente.ts';
import type { GeographyExtension } from './geography-extension.ts';
import type { EndedGemeente, GeographyReference } from './geography-reference.ts';
import { PROVINCIES } from './names/provincies.ts';

type Sources = { reference: GeographyReference; extension: GeographyExtension | undefined; borders: Borders };
type Gemeenten = { gemeenten: Gemeente[]; ended: Gemeente[]; provincies: Provincie[] };

const ALPHABET = new Intl.Collator('nl');

/** The lists of municipalities, those that ended and provinces, each by code. */
export function createGemeenten({ reference, extension, borders }: Sources): Gemeenten {
  const { spellings } = reference;
  const codeOf = new Map(PROVINCIES.map(({ code, naam }) => [naam, code]));
  const places = placesPerGemeente(reference, borders);
  const known = reference.gemeenten.features.map(({ properties: { code, naam, provincie } }) => ({
    code,
    naam,
    spellingen: spellings[code] ?? [],
    plaatsen: [...(places.get(code) ?? [])].sort(ALPHABET.compare),
    provincie: codeOf.get(provincie),
  }));
  const added = (extension?.gemeenten ?? []).map(({ grens: _, ...gemeente }) => gemeente);
  return {
    gemeenten: [...known, ...added].sort(byCode),
    ended: reference.ended.map((one) => ended(one, spellings)).sort(byCode),
    provincies: PROVINCIES.map((provincie) => ({ ...provincie, spellingen: spellings[provincie.code] ?? [] })),
  };
}

/** Names of places by the municipality in which the centre of one of their PC4 areas lies, and those of its districts. */
function placesPerGemeente({ postcodes, districts }: GeographyReference, borders: Borders): Map<string, Set<string>> {
  const places = new Map<string, Set<string>>();
  const add = (code: string, name: string) => places.set(code, (places.get(code) ?? new Set()).add(name));
  for (const row of postcodes.filter((one) => one.bewoond)) {
    const code = borders.at(row)?.code;
    if (code) add(code, row.woonplaats);
  }
  for (const { gemeente, naam } of districts) add(gemeente, naam);
  return places;
}

function ended(gemeente: EndedGemeente, spellings: GeographyReference['spellings']): Gemeente {
  return { ...gemeente, spellingen: spellings[gemeente.code] ?? [], plaatsen: [] };
}

function byCode(a: Gemeente, b: Gemeente): number {
  return a.code < b.code ? -1 : 1;
}
