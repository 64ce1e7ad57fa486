import { type Word, words } from '@sociale-kaart/dutch-text/words';

/** Of the typed words that each begin a word of the text the place of the first; undefined when one of them does not. */
export function beginsWith(typed: readonly Word[], text: string): number | undefined {
  const found = words(text);
  const places = typed.map(({ tekst }) => found.findIndex((word) => word.tekst.startsWith(tekst)));
  if (places.length === 0 || places.some((place) => place < 0)) return undefined;
  return Math.min(...places);
}

interface Beginning<Item> {
  typed: readonly Word[];
  textOf(item: Item): string;
  /** How well known it is, in [0, 1]; what is known better goes first. By default all are alike. */
  known?(item: Item): number;
  most: number;
}

/**
 * The best of many that begin as typed: what begins with it before what has it further on, then what is known better, then
 * the shorter text; ties by the alphabet.
 */
export function bestBeginnings<Item>(items: Iterable<Item>, { typed, textOf, known, most }: Beginning<Item>): Item[] {
  const found: { item: Item; text: string; place: number; known: number }[] = [];
  for (const item of items) {
    const text = textOf(item);
    const place = beginsWith(typed, text);
    if (place !== undefined) found.push({ item, text, place, known: known?.(item) ?? 0 });
  }
  return found
    .sort(
      (left, right) =>
        left.place - right.place ||
        right.known - left.known ||
        left.text.length - right.text.length ||
        left.text.localeCompare(right.text),
    )
    .slice(0, most)
    .map(({ item }) => item);
}
