import { contentWords } from '../content-words.ts';
import { stem } from '../stem.ts';
import { readThesaurus, type Target, type ThesaurusEntry } from './read-thesaurus.ts';

/** An entry that was found: in which words of the question (by their place), and what they may stand for. */
export interface Match {
  plaatsen: readonly number[];
  doelen: readonly Target[];
}

export interface Thesaurus {
  /** The words of all entries, folded. */
  words: readonly string[];
  /** The everyday phrases that lead to a concept, as they are written. */
  phrases: readonly string[];
  /** Whether a word, in this form or another, stands in an entry. */
  knows(word: string): boolean;
  /**
   * The entries whose words all stand in a question, close to each other, in any order. Those of more words go before
   * those within them; entries of the same words are one match. No word is in two matches.
   */
  match(stems: readonly string[]): Match[];
}

/** So many other words may stand between those of an entry: `de rekening van het gas niet kunnen betalen`. */
const MOST_BETWEEN = 2;

let loaded: Thesaurus | undefined;

/** The thesaurus that ships with the code, read once. */
export function thesaurus(): Thesaurus {
  loaded ??= makeThesaurus(readThesaurus());
  return loaded;
}

export function makeThesaurus(entries: readonly ThesaurusEntry[]): Thesaurus {
  const byFirst = Map.groupBy(entries, ({ stammen }) => stammen[0] ?? '');
  const stems = new Set(entries.flatMap(({ stammen }) => stammen));
  return {
    words: [...new Set(entries.flatMap(({ zin }) => contentWords(zin).map(({ tekst }) => tekst)))],
    phrases: entries.flatMap(({ zin, doelen }) => (doelen.some(({ via }) => via === 'begrip') ? [zin] : [])),
    knows: (word) => stems.has(stem(word)),
    match: (stems) => {
      const found = [...new Set(stems)]
        .flatMap((stem) => byFirst.get(stem) ?? [])
        .flatMap((entry) => place(entry, stems));
      return withoutOverlap(merge(found));
    },
  };
}

function place({ stammen, doelen }: ThesaurusEntry, stems: readonly string[]): Match[] {
  const plaatsen = stammen.map((stem) => stems.indexOf(stem)).sort((left, right) => left - right);
  const [first = -1, last = -1] = [plaatsen[0], plaatsen.at(-1)];
  const close = first >= 0 && last - first < stammen.length + MOST_BETWEEN;
  return close ? [{ plaatsen, doelen }] : [];
}

function merge(matches: readonly Match[]): Match[] {
  const bySameWords = Map.groupBy(matches, ({ plaatsen }) => plaatsen.join());
  return [...bySameWords.values()].map((same) => ({
    plaatsen: same[0]?.plaatsen ?? [],
    doelen: same.flatMap(({ doelen }) => doelen),
  }));
}

function withoutOverlap(matches: readonly Match[]): Match[] {
  const taken = new Set<number>();
  const longestFirst = [...matches].sort(
    (left, right) => right.plaatsen.length - left.plaatsen.length || (left.plaatsen[0] ?? 0) - (right.plaatsen[0] ?? 0),
  );
  return longestFirst.filter(({ plaatsen }) => {
    if (plaatsen.some((at) => taken.has(at))) return false;
    for (const at of plaatsen) taken.add(at);
    return true;
  });
}
