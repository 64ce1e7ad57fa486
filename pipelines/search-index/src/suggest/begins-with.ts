import { type Word, words } from '@sociale-kaart/dutch-text/words';

/**
 * Whether each typed word begins a word of the text, and how well: the lower, the better. A text that begins as typed goes
 * before one that has the words further on, a short text before a long one. Undefined when it does not match.
 */
export function beginsWith(typed: readonly Word[], text: string): number | undefined {
  const found = words(text);
  const places = typed.map(({ tekst }) => found.findIndex((word) => word.tekst.startsWith(tekst)));
  if (places.length === 0 || places.some((place) => place < 0)) return undefined;
  return Math.min(...places) * LATER + text.length;
}

/** Longer than any text that is suggested. */
const LATER = 1_000;

interface Beginning<Item> {
  typed: readonly Word[];
  textOf(item: Item): string;
  most: number;
}

/** The best of many that begin as typed; ties by their text. */
export function bestBeginnings<Item>(items: Iterable<Item>, { typed, textOf, most }: Beginning<Item>): Item[] {
  const found: { item: Item; text: string; rank: number }[] = [];
  for (const item of items) {
    const text = textOf(item);
    const rank = beginsWith(typed, text);
    if (rank !== undefined) found.push({ item, text, rank });
  }
  return found
    .sort((left, right) => left.rank - right.rank || left.text.localeCompare(right.text))
    .slice(0, most)
    .map(({ item }) => item);
}
