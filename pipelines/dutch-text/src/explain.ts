import { tokensOfWord } from './index-tokens.ts';
import type { Alternative, PlanWord, QueryPlan, Via } from './query-plan.ts';
import { eachWord } from './words.ts';

/** One word of the question, where it was found, and as what. */
export interface Explanation<Field extends string> {
  veld: Field;
  gezocht: string;
  /** The words as they stand in the text; of a concept its label. */
  gevonden: string;
  via: Via;
  /** The line of the thesaurus that made it a match: `deurwaarder → schuldhulpverlening`. */
  regel?: string;
}

/** A text of a document, and the concepts that its field states, as token and label. */
export interface ExplainedField<Field extends string> {
  veld: Field;
  tekst: string;
  begrippen?: ReadonlyMap<string, string>;
}

/**
 * Why a document matches: for each word of the plan its best alternative, in the first field (in the order given) that
 * has it. A word whose tokens are spread over fields is explained by each of them.
 */
export function explain<Field extends string>(
  plan: QueryPlan,
  fields: readonly ExplainedField<Field>[],
): Explanation<Field>[] {
  const read = fields.map(readOnceAsked);
  const told: Explanation<Field>[] = [];
  for (const word of plan.woorden) {
    const found = explainWord(word, read);
    told.push(...(word.velden === 'tekst' ? found.filter((one) => !isTold(one, told)) : found));
  }
  return told;
}

/** What stands beside a word of the question is only told where that word, or the phrase that it is from, is not told of the same. */
const isTold = <Field extends string>({ veld, gevonden }: Explanation<Field>, told: readonly Explanation<Field>[]) =>
  told.some((one) => one.veld === veld && one.gevonden.split(BETWEEN_FOUND).includes(gevonden));

/** Between the words of a text that match as one. */
const BETWEEN_FOUND = ' … ';

interface ReadField<Field extends string> {
  veld: Field;
  /** Whether it holds labels of what was chosen from a list. */
  gekozen: boolean;
  /** Every token of the field, with the word that gave it first. */
  found(): ReadonlyMap<string, string>;
}

/** A long description need not be read when the name explains already. */
function readOnceAsked<Field extends string>({ veld, tekst, begrippen }: ExplainedField<Field>): ReadField<Field> {
  let found: ReadonlyMap<string, string> | undefined;
  const gekozen = begrippen !== undefined;
  return { veld, gekozen, found: () => (found ??= new Map([...tokensWithText(tekst), ...(begrippen ?? [])])) };
}

function explainWord<Field extends string>(word: PlanWord, fields: readonly ReadField<Field>[]): Explanation<Field>[] {
  if (word.velden === 'naam') return []; // its words explain themselves
  const where = word.velden === 'tekst' ? fields.filter(({ gekozen }) => !gekozen) : fields;
  for (const alternative of word.alternatieven) {
    const hits = alternative.tokens.map((token) => where.find(({ found }) => found().has(token)));
    if (hits.every((hit) => hit !== undefined)) return explainAlternative(word, alternative, hits);
  }
  return [];
}

function explainAlternative<Field extends string>(
  word: PlanWord,
  { tokens, via, regel }: Alternative,
  hits: readonly ReadField<Field>[],
): Explanation<Field>[] {
  return [...new Set(hits)].map((hit) => {
    const gevonden = new Set(tokens.flatMap((token) => hit.found().get(token) ?? []));
    return {
      veld: hit.veld,
      gezocht: word.gezocht,
      gevonden: [...gevonden].join(BETWEEN_FOUND),
      via,
      ...(regel && { regel }),
    };
  });
}

/** Every token that a text gives, with the word that gave it first. */
function tokensWithText(text: string): Map<string, string> {
  const found = new Map<string, string>();
  eachWord(text, (begin, einde) => {
    const written = text.slice(begin, einde);
    for (const token of tokensOfWord(written)) if (!found.has(token)) found.set(token, written);
  });
  return found;
}
