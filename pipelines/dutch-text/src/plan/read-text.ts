import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Alternative, PlanWord, QueryPlan } from '../query-plan.ts';
import { type Match, thesaurus } from '../thesaurus/thesaurus.ts';
import { agesIn, withAges } from './ages.ts';
import { alternativesOf, asWritten, meanings, phrase } from './alternatives.ts';
import { type Group, groupsOf, isWeak } from './groups.ts';
import { importance } from './importance.ts';
import { type ReadWord, readWords } from './read-words.ts';
import { inSteps, SPELLING } from './weights.ts';

/** Bounds of search-index.md: whatever was typed, a plan stays this small. */
export const MAX_WORDS = 12;
export const MAX_ALTERNATIVES = 8;

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
  const woorden = weighed.map(({ group }) => planGroup(group, { lexicon, optional: strong && isWeak(group) }));
  const beside = all.filter((word) => isElsewhere(word) && word.inhoud).map((word) => planElsewhere(word, lexicon));
  return {
    plan: { woorden: [...woorden, ...beside].slice(0, MAX_WORDS) },
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

function planGroup({ words, match }: Group, { lexicon, optional }: { lexicon: Lexicon; optional: boolean }): PlanWord {
  const [only] = words;
  const own = words.length === 1 && only ? ownAlternatives(only, lexicon) : [phrase(words.map(({ stam }) => stam))];
  const spelled = words.some(({ bedoeld }) => bedoeld.length > 0);
  const meant = meanings(match?.doelen ?? []);
  return {
    gezocht: words.map(({ gezocht }) => gezocht).join(' '),
    alternatieven: heaviest([...own, ...(spelled ? meant.map(asSpelling) : meant)]).map((one) => told(one, lexicon)),
    ...(optional && { optioneel: true }),
  };
}

function planElsewhere({ word, gezocht }: ReadWord, lexicon: Lexicon): PlanWord {
  return { gezocht, alternatieven: [told(asWritten(word.tekst), lexicon)], optioneel: true };
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

/** With what its tokens tell: a rare one more than one that many texts have. */
function told(alternative: Alternative, lexicon: Lexicon): Alternative {
  const { tokens, gewicht } = alternative;
  const telling = tokens.reduce((sum, token) => sum + lexicon.telling(token), 0) / tokens.length;
  return { ...alternative, gewicht: inSteps(gewicht * telling) };
}

/** The weightiest, each set of tokens once. */
function heaviest(alternatives: readonly Alternative[]): Alternative[] {
  const distinct = new Map<string, Alternative>();
  for (const alternative of alternatives.toSorted((left, right) => right.gewicht - left.gewicht)) {
    const key = alternative.tokens.toSorted().join(' ');
    if (!distinct.has(key)) distinct.set(key, alternative);
  }
  return [...distinct.values()].slice(0, MAX_ALTERNATIVES);
}
