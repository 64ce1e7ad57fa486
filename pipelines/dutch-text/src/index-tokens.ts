import { compoundParts, isPart } from './compounds/split-compound.ts';
import { eachWordOnce } from './each-word-once.ts';
import { stem } from './forms/stem.ts';
import { remembered } from './remembered.ts';
import { isStopWord } from './stop-words.ts';
import { formOf } from './words.ts';

/** What a token begins with; no word and no stem does. */
const [WRITTEN, PART, CONCEPT] = ['=', '+', '#'];

/** The token of a word as it was written, folded. */
export const exactToken = (word: string): string => `${WRITTEN}${word}`;

export const isExactToken = (token: string): boolean => token.startsWith(WRITTEN);

/** The word of an exact token. */
export const wordOfToken = (token: string): string => token.slice(WRITTEN.length);

/** The token of a stem that is a part of a compound, or could be one and stands by itself. */
export const partToken = (stemmed: string): string => `${PART}${stemmed}`;

/** The token of a concept: the code of a category, doelgroep, law or the like. */
export const conceptToken = (code: string): string => `${CONCEPT}${code}`;

/** What the tokens begin with that a lexicon is made of: how often the others occur follows from the words. */
export const COUNTED = [WRITTEN, CONCEPT] as const;

export const isConceptToken = (token: string): boolean => token.startsWith(CONCEPT);

/** The stem of a token that is neither a word as written nor a concept. */
export const stemOfToken = (token: string): string => (token.startsWith(PART) ? token.slice(PART.length) : token);

/** Between the tokens of a text; no token holds it. */
export const BETWEEN_TOKENS = ' ';

/**
 * The tokens that an index stores for a text: each word as written (`=schuldhulp`), its stem (`schuldhulp`) and what it is
 * built of (`+schuld`, `+hulp`); of a word that is no compound but may be part of one, the word itself (`+schuld`), so that
 * `schuldhulp` finds `hulp bij schulden`. A word with hyphens is stored joined and in parts, so that `re-integratie`,
 * `reintegratie` and `integratie` find it. A word that comes again gives nothing new.
 */
export function indexText(text: string): string {
  // in lower case at once: what is folded anyhow, and a word at the start of a sentence is then known already
  return tokensOfEach(text.toLowerCase()).filter(Boolean).join(BETWEEN_TOKENS);
}

/** The tokens of what `indexText` gave. */
export const tokensIn = (text: string): string[] => (text === '' ? [] : text.split(BETWEEN_TOKENS));

/** The tokens of one word as it is written; every hit of a page that is explained asks for them. */
export const tokensOfWord = remembered((written: string): readonly string[] => tokensIn(textOfWord(written)));

function textOfWord(written: string): string {
  const { tekst, delen } = formOf(written);
  return tekst === '' ? '' : [tekst, ...delen].flatMap(tokensOfPart).join(BETWEEN_TOKENS);
}

/** One text a word instead of a token here and there in memory: a map of the whole country is made of millions. */
const tokensOfEach = eachWordOnce(textOfWord);

/** A stop word is kept as written only: a question of nothing else ("het") must find what is called so. */
const tokensOfPart = (part: string): string[] =>
  isStopWord(part) ? [exactToken(part)] : [exactToken(part), stem(part), ...buildingBlocks(part)];

function buildingBlocks(word: string): string[] {
  const stemmed = stem(word);
  const blocks = isPart(stemmed) ? [stemmed, ...compoundParts(word)] : compoundParts(word);
  return [...new Set(blocks)].map(partToken);
}
