import { isConjunction, isNegation } from '../stop-words.ts';

/** A word of a question, in its order; also those that only carry the sentence (`inhoud` false). */
export interface AskedWord {
  stam: string;
  inhoud: boolean;
}

/** So many content words may stand between those of a long phrase; between two words none. */
const MOST_BETWEEN = 2;

/** Where the stems of a phrase stand in a question, in order; none when they do not all stand there close together. */
export function placesOf(stems: readonly string[], asked: readonly AskedWord[]): number[] {
  const found = stems.map((stem) => asked.findIndex(({ stam }) => stam === stem));
  const places = found.toSorted((left, right) => left - right);
  if ((places[0] ?? -1) < 0) return [];
  const content = places.filter((at) => asked[at]?.inhoud);
  const close = content.length > 1 || places.length === 1 ? areNear(places, asked) : isAsWritten(found);
  return close && places.every((at) => isBesideOthers(at, places, asked)) ? places : [];
}

/** In any order, with few content words between them: `de rekening van het gas niet betalen`. */
function areNear(places: readonly number[], asked: readonly AskedWord[]): boolean {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const between = asked.slice(first, last).filter(({ inhoud }, at) => inhoud && !places.includes(first + at));
  return between.length <= Math.min(MOST_BETWEEN, Math.max(0, places.length - 2));
}

/** Small words only tell something in their own order, with at most one between them: `geld is op`. */
function isAsWritten(places: readonly number[]): boolean {
  const inOrder = places.every((at, nth) => nth === 0 || at > (places[nth - 1] ?? 0));
  return inOrder && (places.at(-1) ?? 0) - (places[0] ?? 0) <= places.length;
}

/** A negation is of the word beside it: in `ik weet niet waar ik moet slapen` nobody says `niet slapen`. */
function isBesideOthers(at: number, places: readonly number[], asked: readonly AskedWord[]): boolean {
  if (places.length === 1 || !isNegation(asked[at]?.stam ?? '')) return true;
  const content = asked.flatMap(({ inhoud }, place) => (inhoud ? [place] : []));
  if (content.every((place) => isNegation(asked[place]?.stam ?? ''))) return true; // `ik wil er niet meer zijn`
  const nth = content.indexOf(at);
  return [content[nth - 1], content[nth + 1]].some(
    (place) => place !== undefined && places.includes(place) && isSameClause(asked, at, place),
  );
}

/** In `hij kookt niet meer en eet halal` nobody says `niet eten`. */
const isSameClause = (asked: readonly AskedWord[], at: number, other: number): boolean =>
  !asked.slice(Math.min(at, other), Math.max(at, other)).some(({ stam }) => isConjunction(stam));
