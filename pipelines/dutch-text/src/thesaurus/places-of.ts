import { isNegation } from '../stop-words.ts';

/** A word of a question, in its order; also those that only carry the sentence (`inhoud` false). */
export interface AskedWord {
  stam: string;
  inhoud: boolean;
}

/** So many content words may stand between those of a phrase, one between two: `de rekening van het gas niet betalen`. */
const MOST_BETWEEN = 2;

/** Where the stems of a phrase stand in a question, in order; none when they do not all stand there close together. */
export function placesOf(stems: readonly string[], asked: readonly AskedWord[]): number[] {
  const places = stems.map((stem) => asked.findIndex(({ stam }) => stam === stem)).sort((left, right) => left - right);
  const [first = -1, last = -1] = [places[0], places.at(-1)];
  if (first < 0) return [];
  const between = asked.slice(first, last).filter(({ inhoud }, at) => inhoud && !places.includes(first + at));
  if (between.length > Math.min(MOST_BETWEEN, places.length - 1)) return [];
  return places.every((at) => isBesideOthers(at, places, asked)) ? places : [];
}

/** A negation is of the word beside it: in `ik weet niet waar ik moet slapen` nobody says `niet slapen`. */
function isBesideOthers(at: number, places: readonly number[], asked: readonly AskedWord[]): boolean {
  if (places.length === 1 || !isNegation(asked[at]?.stam ?? '')) return true;
  const content = asked.flatMap(({ inhoud }, place) => (inhoud ? [place] : []));
  const nth = content.indexOf(at);
  return [content[nth - 1], content[nth + 1]].some((place) => place !== undefined && places.includes(place));
}
