import { stem } from '../forms/stem.ts';
import { readTable } from '../read-table.ts';
import { isFillerWord, isStopWord } from '../stop-words.ts';
import { words } from '../words.ts';
import { type AskedWord, placesOf } from './places-of.ts';
import { readThesaurus, type Target, type ThesaurusEntry } from './read-thesaurus.ts';

/** Words of a question (by their place) that are an entry, and what they may stand for. */
export interface Match {
  plaatsen: readonly number[];
  doelen: readonly Target[];
}

export interface Thesaurus {
  /** The words of all entries that say something, folded. */
  words: readonly string[];
  /** The everyday phrases that lead to a concept, as they are written; none that would hurt who reads it while typing something else. */
  phrases: readonly string[];
  /** Whether a word stands in an entry, in this form. */
  says(word: string): boolean;
  /** Whether a word, in this form or another, stands in an entry. */
  knows(word: string): boolean;
  /**
   * The entries whose words all stand in a question, close to each other, in any order. Those of more words go before
   * those within them; entries of the same words are one match. No word is in two matches.
   */
  match(asked: readonly AskedWord[]): Match[];
}

let loaded: Thesaurus | undefined;

/** The thesaurus that ships with the code, read once. */
export function thesaurus(): Thesaurus {
  loaded ??= makeThesaurus(readThesaurus());
  return loaded;
}

export function makeThesaurus(entries: readonly ThesaurusEntry[]): Thesaurus {
  const byFirst = Map.groupBy(entries, ({ stammen }) => stammen[0] ?? '');
  const telling = [...new Set(entries.flatMap(({ zin }) => words(zin).map(({ tekst }) => tekst)))].filter(
    saysSomething,
  );
  const said = new Set(telling);
  const stems = new Set(telling.map(stem));
  const hurting = hurtingWords();
  return {
    words: telling,
    phrases: entries.flatMap(({ zin, doelen }) =>
      doelen.some(({ via }) => via === 'begrip') && !words(zin).some(({ tekst }) => hurting.has(tekst)) ? [zin] : [],
    ),
    says: (word) => said.has(word),
    knows: (word) => stems.has(stem(word)),
    match: (asked) => {
      const near = [...new Set(asked.map(({ stam }) => stam))].flatMap((one) => byFirst.get(one) ?? []);
      const found = near.map(({ stammen, doelen }) => ({ plaatsen: placesOf(stammen, asked), doelen }));
      return withoutOverlap(merged(found.filter(({ plaatsen }) => plaatsen.length > 0)));
    },
  };
}

/** Words that are understood when somebody types them, and never proposed. */
const hurtingWords = (): ReadonlySet<string> =>
  new Set(readTable('data/niet-voorstellen.csv').map(({ woord = '' }) => woord));

const saysSomething = (word: string): boolean => !isStopWord(word) && !isFillerWord(word);

function merged(matches: readonly Match[]): Match[] {
  const bySameWords = Map.groupBy(matches, ({ plaatsen }) => plaatsen.join());
  return [...bySameWords.values()].map((same) => ({
    plaatsen: same[0]?.plaatsen ?? [],
    doelen: same.flatMap(({ doelen }) => doelen),
  }));
}

/** What shorter entries within a longer one say still counts, for less. */
const WITHIN = 0.6;

function withoutOverlap(matches: readonly Match[]): Match[] {
  const taken = new Set<number>();
  const longestFirst = matches.toSorted(
    (left, right) => right.plaatsen.length - left.plaatsen.length || (left.plaatsen[0] ?? 0) - (right.plaatsen[0] ?? 0),
  );
  const kept = longestFirst.filter(({ plaatsen }) => {
    if (plaatsen.some((at) => taken.has(at))) return false;
    for (const at of plaatsen) taken.add(at);
    return true;
  });
  return kept.map((match) => ({ ...match, doelen: [...match.doelen, ...withinIt(match, matches)] }));
}

function withinIt({ plaatsen }: Match, matches: readonly Match[]): Target[] {
  const shorter = matches.filter(
    (other) => other.plaatsen.length < plaatsen.length && other.plaatsen.every((at) => plaatsen.includes(at)),
  );
  return shorter.flatMap(({ doelen }) => doelen.map((doel) => ({ ...doel, gewicht: doel.gewicht * WITHIN })));
}
