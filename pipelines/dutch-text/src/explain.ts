import { indexTokens } from './index-tokens.ts';
import type { Alternative, PlanWord, QueryPlan, Via } from './query-plan.ts';
import { words } from './words.ts';

/** One word of the question, where it was found, and as what. */
export interface Explanation<Field extends string> {
  veld: Field;
  gezocht: string;
  /** The words as they stand in the text. */
  gevonden: string;
  via: Via;
}

/**
 * Why a document matches: for each word of the plan its best alternative, in the first field (in the order given) that
 * has it. A word whose tokens are spread over fields is explained by each of them.
 */
export function explain<Field extends string>(
  plan: QueryPlan,
  fields: readonly (readonly [Field, string])[],
): Explanation<Field>[] {
  const read = fields.map(([veld, text]) => readField(veld, text));
  return plan.woorden.flatMap((word) => explainWord(word, read));
}

interface ReadField<Field extends string> {
  veld: Field;
  /** Every token of the field, with the word that gave it first. */
  readonly found: ReadonlyMap<string, string>;
}

/** Read when it is first looked into: mostly the short fields in front say enough, and the description is left alone. */
function readField<Field extends string>(veld: Field, text: string): ReadField<Field> {
  let found: ReadonlyMap<string, string> | undefined;
  return {
    veld,
    get found() {
      found ??= tokensWithText(text);
      return found;
    },
  };
}

function explainWord<Field extends string>(word: PlanWord, fields: readonly ReadField<Field>[]): Explanation<Field>[] {
  for (const alternative of word.alternatieven) {
    const hits = alternative.tokens.map((token) => fields.find(({ found }) => found.has(token)));
    if (hits.every((hit) => hit !== undefined)) return explainAlternative(word, alternative, hits);
  }
  return [];
}

function explainAlternative<Field extends string>(
  word: PlanWord,
  alternative: Alternative,
  hits: readonly ReadField<Field>[],
): Explanation<Field>[] {
  return [...new Set(hits)].map((hit) => {
    const gevonden = new Set(alternative.tokens.flatMap((token) => hit.found.get(token) ?? []));
    return { veld: hit.veld, gezocht: word.gezocht, gevonden: [...gevonden].join(' … '), via: alternative.via };
  });
}

/** Every token that a text gives, with the word that gave it first. */
function tokensWithText(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { begin, einde } of words(text)) {
    const written = text.slice(begin, einde);
    for (const token of tokensOf(written)) if (!found.has(token)) found.set(token, written);
  }
  return found;
}

/** Texts repeat their words: the tokens of this many are kept (some megabytes), and forgotten all at once. */
const REMEMBERED = 20_000;
const known = new Map<string, readonly string[]>();

function tokensOf(written: string): readonly string[] {
  const before = known.get(written);
  if (before !== undefined) return before;
  if (known.size >= REMEMBERED) known.clear();
  const tokens = indexTokens(written);
  known.set(written, tokens);
  return tokens;
}
