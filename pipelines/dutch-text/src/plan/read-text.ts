import { contentWords } from '../content-words.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Alternative, PlanWord, QueryPlan } from '../query-plan.ts';
import { stem } from '../stem.ts';
import { isStopWord, isWeakWord } from '../stop-words.ts';
import { type Match, thesaurus } from '../thesaurus/thesaurus.ts';
import type { Word } from '../words.ts';
import { alternativesOf, asWritten, meanings, phrase } from './alternatives.ts';
import { corrections, isKnown } from './corrections.ts';
import { SPELLING } from './weights.ts';

/** Bounds of search-index.md: whatever was typed, a plan stays this small. */
export const MAX_WORDS = 12;
export const MAX_ALTERNATIVES = 8;
/** A question is a sentence, no letter: words after these are not read. */
const MOST_READ = 40;

/** A question as it was read. */
export interface Reading {
  plan: QueryPlan;
  /** Per word that the question is about, in the order of the plan: the lowest is left out first when no document has all. */
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
export function readText(
  text: string,
  lexicon: Lexicon,
  { elders, letterlijk = false }: ReadOptions = {},
): Reading | undefined {
  const all = contentWords(text).slice(0, MOST_READ);
  const isElsewhere = ({ begin }: Word) => elders !== undefined && begin >= elders.begin && begin < elders.einde;
  const read = all
    .filter((word) => !isElsewhere(word))
    .flatMap((word) => withoutHyphens(word, lexicon))
    .map((word) => readWord(word, text, { lexicon, letterlijk }));
  if (read.length === 0) return undefined;
  const matches = letterlijk ? [] : thesaurus().match(read.map(({ stam }) => stam));
  const grouped = groups(read, matches);
  const strong = grouped.some((group) => !isWeak(group));
  const weighed = grouped.map((group) => ({
    woord: { ...planGroup(group, lexicon), ...(strong && isWeak(group) && { optioneel: true as const }) },
    belang: importance(group, lexicon),
  }));
  const kept = mostImportant(weighed);
  const beside = all.filter(isElsewhere).map((word) => planElsewhere(word, text));
  return {
    plan: { woorden: [...kept.map(({ woord }) => woord), ...beside].slice(0, MAX_WORDS) },
    belang: kept.map(({ belang }) => belang),
    verbeterd: read.flatMap(({ gezocht, bedoeld: [bedoeld] }) => (bedoeld === undefined ? [] : [{ gezocht, bedoeld }])),
  };
}

/** One word of a question, and what it is read as. */
interface ReadWord {
  word: Word;
  gezocht: string;
  /** What may have been meant, when nobody knows the word. */
  bedoeld: readonly string[];
  /** The stem of what it is read as. */
  stam: string;
}

/** `wlz-indicatie` as two words, unless it is known as one: `re-integratie`. */
function withoutHyphens(word: Word, lexicon: Lexicon): Word[] {
  if (word.delen.length === 0 || lexicon.knows(word.tekst) || thesaurus().knows(word.tekst)) return [word];
  const parts = word.delen.filter((part) => !isStopWord(part));
  return parts.map((tekst) => ({ ...word, tekst, delen: [] }));
}

interface How {
  lexicon: Lexicon;
  letterlijk: boolean;
}

function readWord(word: Word, text: string, { lexicon, letterlijk }: How): ReadWord {
  const bedoeld = letterlijk ? [] : corrections(word.tekst, lexicon);
  return { word, gezocht: text.slice(word.begin, word.einde), bedoeld, stam: stem(bedoeld[0] ?? word.tekst) };
}

/** Words that are read as one, and what the thesaurus says of them. */
interface Group {
  words: readonly ReadWord[];
  match: Match | undefined;
}

/** The words of a match together, the others each by itself, in the order of the question. */
function groups(read: readonly ReadWord[], matches: readonly Match[]): Group[] {
  return read.flatMap((word, at): Group[] => {
    const match = matches.find(({ plaatsen }) => plaatsen.includes(at));
    if (match === undefined) return [{ words: [word], match }];
    const words = match.plaatsen.flatMap((place) => read[place] ?? []);
    return match.plaatsen[0] === at ? [{ words, match }] : [];
  });
}

/** A single word that says little, of which the thesaurus does not know more. */
const isWeak = ({ words, match }: Group): boolean =>
  match === undefined && words.every(({ word }) => isWeakWord(word.tekst));

function planGroup({ words, match }: Group, lexicon: Lexicon): PlanWord {
  const [only] = words;
  const own = words.length === 1 && only ? ownAlternatives(only, lexicon) : [phrase(words.map(({ stam }) => stam))];
  const spelled = words.some(({ bedoeld }) => bedoeld.length > 0);
  const meant = meanings(match?.doelen ?? []);
  return {
    gezocht: words.map(({ gezocht }) => gezocht).join(' '),
    alternatieven: best([...own, ...(spelled ? meant.map(asSpelling) : meant)]),
  };
}

function planElsewhere({ tekst, begin, einde }: Word, text: string): PlanWord {
  return { gezocht: text.slice(begin, einde), alternatieven: [asWritten(tekst)], optioneel: true };
}

function ownAlternatives({ word, bedoeld }: ReadWord, lexicon: Lexicon): Alternative[] {
  const corrected = bedoeld.flatMap((tekst) => alternativesOf({ tekst, delen: [] }, lexicon).map(asSpelling));
  return [...alternativesOf(word, lexicon), ...corrected];
}

const asSpelling = (alternative: Alternative): Alternative => ({
  ...alternative,
  via: 'spelling',
  gewicht: alternative.gewicht * SPELLING,
});

/** The weightiest, each set of tokens once. */
function best(alternatives: readonly Alternative[]): Alternative[] {
  const heaviestFirst = [...alternatives].sort((left, right) => right.gewicht - left.gewicht);
  const distinct = new Map<string, Alternative>();
  for (const alternative of heaviestFirst) {
    const key = alternative.tokens.toSorted().join(' ');
    if (!distinct.has(key)) distinct.set(key, alternative);
  }
  return [...distinct.values()].slice(0, MAX_ALTERNATIVES);
}

/** What the thesaurus knows matters most, what nobody knows least; of the others the rarer word. Between 0 and 3. */
function importance(group: Group, lexicon: Lexicon): number {
  if (isWeak(group)) return 0;
  const { words, match } = group;
  const texts = words.map(({ word, bedoeld }) => bedoeld[0] ?? word.tekst);
  const rarity = 1 / (2 + Math.min(...texts.map((text) => lexicon.count(text))));
  if (match?.doelen.some(({ via }) => via === 'begrip')) return 2 + rarity;
  return texts.some((text) => isKnown(text, lexicon)) ? 1 + rarity : rarity;
}

/** Not more than a plan may hold; in the order of the question. */
function mostImportant<Weighed extends { belang: number }>(words: readonly Weighed[]): Weighed[] {
  const least = words.map(({ belang }) => belang).sort((left, right) => right - left)[MAX_WORDS - 1] ?? 0;
  return words.filter(({ belang }) => belang >= least).slice(0, MAX_WORDS);
}
