import { exactToken } from '../index-tokens.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Alternative, PlanWord } from '../query-plan.ts';
import { isNegation, isWeakWord } from '../stop-words.ts';
import { alternativesOf, asWritten, meanings, phrase } from './alternatives.ts';
import { type Group, isWeak } from './groups.ts';
import type { ReadWord } from './read-words.ts';
import { relatedTo } from './related.ts';
import { inSteps, SPELLING, WEIGHTS } from './weights.ts';

/** Bound of search-index.md. */
export const MAX_ALTERNATIVES = 8;

/** Names of more words are typed in part. */
const LONGEST_NAME = 8;

/** What a group is beside the others of its question. */
interface Among {
  lexicon: Lexicon;
  /** It need not match. */
  optional: boolean;
  /** It says little beside the others, or only whom their need is about. */
  aside: boolean;
}

/** All that the words of a group may match as: by their own letters, and by what the thesaurus says of them. */
export function planGroup(group: Group, { lexicon, optional, aside }: Among): PlanWord {
  const { words, match } = group;
  const [only] = words;
  const own = words.length === 1 && only ? ownAlternatives(only, lexicon) : [phrase(words.map(({ stam }) => stam))];
  const spelled = words.some(({ bedoeld }) => bedoeld.length > 0);
  const meant = meanings(match?.doelen ?? []);
  const all = [...(aside ? own.map(asAside) : own), ...(spelled ? meant.map(asSpelling) : meant)];
  return {
    gezocht: typed(group),
    alternatieven: heaviest(all).map((one) => told(one, lexicon)),
    ...(optional && { optioneel: true }),
  };
}

/** What belongs to the words of a group, as a word of its own: it counts where a text has it. Often there is nothing. */
export function planRelated(group: Group, lexicon: Lexicon): PlanWord[] {
  return isWeak(group) ? [] : besides(typed(group), relatedTo(group), lexicon);
}

/** The words of a phrase each by itself: a text about what the phrase means seldom has them close together. */
export function planEachWord(group: Group, lexicon: Lexicon): PlanWord[] {
  if (isWeak(group) || group.words.length < 2) return [];
  const each = group.words.filter(({ inhoud, word: { tekst } }) => inhoud && !isNegation(tekst) && !isWeakWord(tekst));
  return each.flatMap((word) => besides(word.gezocht, ownAlternatives(word, lexicon), lexicon));
}

/** What counts where a text has it, and is not needed. Labels say what a phrase means as a whole. */
function besides(gezocht: string, all: readonly Alternative[], lexicon: Lexicon): PlanWord[] {
  const alternatieven = heaviest(all).map((one) => told(one, lexicon));
  return alternatieven.length === 0 ? [] : [{ gezocht, alternatieven, optioneel: true, velden: 'tekst' }];
}

/**
 * All words of a question in the names of a voorziening and its organisation, as one more word: whoever types a name wants
 * that one, and a name may be made of words that say little.
 */
export function planName(words: readonly ReadWord[], lexicon: Lexicon): PlanWord[] {
  if (words.length < 2 || words.length > LONGEST_NAME) return [];
  const written = { ...phrase(words.map(({ word }) => exactToken(word.tekst))), via: 'exact' as const };
  const content = words.filter(({ inhoud }) => inhoud).map(({ stam }) => stam);
  const alternatieven = [written, ...(content.length > 1 ? [phrase(content)] : [])].map((one) =>
    told({ ...one, gewicht: WEIGHTS.naam }, lexicon),
  );
  return [{ gezocht: words.map(({ gezocht }) => gezocht).join(' '), alternatieven, optioneel: true, velden: 'naam' }];
}

/** A word that was read as something else, a place: as it is written. */
export function planElsewhere({ word, gezocht }: ReadWord, lexicon: Lexicon): PlanWord {
  return { gezocht, alternatieven: [told(asWritten(word.tekst), lexicon)], optioneel: true };
}

const typed = ({ words }: Group): string => words.map(({ gezocht }) => gezocht).join(' ');

function ownAlternatives({ word, bedoeld }: ReadWord, lexicon: Lexicon): Alternative[] {
  const corrected = bedoeld.flatMap((tekst) => alternativesOf({ tekst, delen: [] }, lexicon).map(asSpelling));
  return [...alternativesOf(word, lexicon), ...corrected];
}

const asSpelling = (alternative: Alternative): Alternative => ({
  ...alternative,
  via: 'spelling',
  gewicht: alternative.gewicht * SPELLING,
});

const asAside = (alternative: Alternative): Alternative => ({
  ...alternative,
  gewicht: alternative.gewicht * WEIGHTS.terzijde,
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
