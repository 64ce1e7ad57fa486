import type { Invented } from '@sociale-kaart/fixtures/generate/invented';

/** Every second question has words, and every second place is a point. */
const KINDS = 4;
/** People ask with words that say something. */
const SHORTEST_WORD = 5;

/** Addresses of a search with a place and two filters, about one of the voorzieningen each, so that it finds something. */
export function questionsAbout(samples: readonly Invented[]): string[] {
  return samples.flatMap((one, place) => {
    const [categorie, contactvorm, [location]] = [one.categorieen[0], one.contactvormen[0], one.locaties];
    if (categorie === undefined || contactvorm === undefined || location === undefined) return [];
    const kind = place % KINDS;
    const where: Record<string, string> =
      kind < 2 ? { lat: String(location.lat), lon: String(location.lon) } : { gemeente: location.gemeente };
    const word = one.naam
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.find(({ length }) => length >= SHORTEST_WORD);
    const words: Record<string, string> = kind % 2 === 0 && word !== undefined ? { q: word } : {};
    return [`/v1/voorzieningen?${new URLSearchParams({ ...words, ...where, categorie, contactvorm })}`];
  });
}
