import { compoundParts, isPart } from './compounds/split-compound.ts';
import { stem } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { formOf, writtenWords } from './words.ts';

/** The token of a word as it was written, folded. */
export const exactToken = (word: string): string => `=${word}`;

/** The token of a stem that is a part of a compound, or could be one and stands by itself. */
export const partToken = (stemmed: string): string => `+${stemmed}`;

/** The token of a concept: the code of a category, doelgroep, law or the like. */
export const conceptToken = (code: string): string => `#${code}`;

/**
 * The tokens that an index stores for a text, in its order: each word as written (`=schuldhulp`), its stem (`schuldhulp`)
 * and what it is built of (`+schuld`, `+hulp`); of a word that is no compound but may be part of one, the word itself
 * (`+schuld`), so that `schuldhulp` finds `hulp bij schulden`. A word with hyphens is stored joined and in parts, so that
 * `re-integratie`, `reintegratie` and `integratie` find it.
 */
export function indexTokens(text: string): string[] {
  return writtenWords(text).flatMap(tokensOfWord);
}

/** Texts repeat their words: the tokens of this many are kept (some megabytes), and forgotten all at once. */
const REMEMBERED = 50_000;
const known = new Map<string, readonly string[]>();

/** The tokens of one word as it is written. */
export function tokensOfWord(written: string): readonly string[] {
  const before = known.get(written);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const { tekst, delen } = formOf(written);
  const tokens = tekst === '' ? [] : [tekst, ...delen].flatMap(tokensOfPart);
  known.set(written, tokens);
  return tokens;
}

/** A stop word is kept as written only: a question of nothing else ("het") must find what is called so. */
const tokensOfPart = (part: string): string[] =>
  isStopWord(part) ? [exactToken(part)] : [exactToken(part), stem(part), ...buildingBlocks(part)];

function buildingBlocks(word: string): string[] {
  const stemmed = stem(word);
  const blocks = isPart(stemmed) ? [stemmed, ...compoundParts(word)] : compoundParts(word);
  return [...new Set(blocks)].map(partToken);
}
