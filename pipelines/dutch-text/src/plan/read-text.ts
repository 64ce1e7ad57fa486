import type { Lexicon } from '../lexicon/lexicon.ts';
import type { QueryPlan } from '../query-plan.ts';
import { type Match, thesaurus } from '../thesaurus/thesaurus.ts';
import { agesIn, withAges } from './ages.ts';
import { groupsOf, isWeak } from './groups.ts';
import { importance, NEED, saysWhom } from './importance.ts';
import { planEachWord, planElsewhere, planGroup, planName, planRelated } from './plan-word.ts';
import { type ReadWord, readWords } from './read-words.ts';

/**
 * Bounds of search-index.md: whatever was typed, a plan stays this small. Beside these, that need not match: as many that
 * belong to those typed or were typed within a phrase, and one for a name.
 */
export const MAX_WORDS = 12;

/** A question as it was read. */
export interface Reading {
  plan: QueryPlan;
  /** Per word that the question is about, in the order of the plan: the lowest is left out first when few have them all. */
  belang: readonly number[];
  /** Words that nobody knows, and as what they were searched. */
  verbeterd: readonly { gezocht: string; bedoeld: string }[];
}

export interface ReadOptions {
  /** UTF-16 offsets of words that were read as something else, a place: they count where they are found, no more. */
  elders?: { begin: number; einde: number } | undefined;
  /** As typed: no other words in their place, and no correction. */
  letterlijk?: boolean;
}

/** Reads a question. No words in it (empty, only signs): undefined, and everything matches. Never throws. */
export function readText(text: string, lexicon: Lexicon, options: ReadOptions = {}): Reading | undefined {
  const { elders, letterlijk = false } = options;
  const all = readWords(text, { lexicon, letterlijk });
  const isElsewhere = ({ word: { begin } }: ReadWord) =>
    elders !== undefined && begin >= elders.begin && begin < elders.einde;
  const read = all.filter((word) => !isElsewhere(word));
  if (read.length === 0) return undefined; // without words the thesaurus need not be read
  const groups = groupsOf(read, letterlijk ? [] : meantBy(text, read));
  if (groups.length === 0) return undefined;
  const weighed = mostImportant(groups.map((group) => ({ group, belang: importance(group, lexicon) })));
  const strong = weighed.some(({ group }) => !isWeak(group));
  const need = weighed.some(({ belang }) => belang >= NEED);
  const woorden = weighed.map(({ group }) => {
    const optional = strong && isWeak(group);
    return planGroup(group, { lexicon, optional, aside: optional || (need && saysWhom(group)) });
  });
  const beside = all.filter((word) => isElsewhere(word) && word.inhoud).map((word) => planElsewhere(word, lexicon));
  const needed = [...woorden, ...beside].slice(0, MAX_WORDS);
  const related = letterlijk ? [] : weighed.flatMap(({ group }) => planRelated(group, lexicon));
  const each = weighed.flatMap(({ group }) => planEachWord(group, lexicon));
  return {
    plan: { woorden: [...needed, ...[...related, ...each].slice(0, MAX_WORDS), ...planName(all, lexicon)] },
    belang: weighed.map(({ belang }) => belang),
    verbeterd: read.flatMap(({ gezocht, bedoeld: [bedoeld] }) => (bedoeld === undefined ? [] : [{ gezocht, bedoeld }])),
  };
}

/** What the thesaurus says of the words, and the ages among them. */
const meantBy = (text: string, read: readonly ReadWord[]): readonly Match[] =>
  withAges(thesaurus().match(read), agesIn(text, read));

/** Not more than a plan may hold; in the order of the question. */
function mostImportant<Weighed extends { belang: number }>(words: readonly Weighed[]): Weighed[] {
  const least = words.map(({ belang }) => belang).sort((left, right) => right - left)[MAX_WORDS - 1] ?? 0;
  return words.filter(({ belang }) => belang >= least).slice(0, MAX_WORDS);
}
