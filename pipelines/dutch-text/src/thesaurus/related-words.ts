import { readTable } from '../read-table.ts';
import { phraseStems } from './phrase-stems.ts';

/** Words that stand in texts of what fits whoever says something else: `struikelen`, and `balans`. */
export interface RelatedWords {
  /** Of a word or a phrase by its stems, in any order; the strongest first, in their base form. */
  of(stems: readonly string[]): readonly string[];
}

let loaded: RelatedWords | undefined;

/** The lines of `thesaurus/verwant/`, read once. */
export function relatedWords(): RelatedWords {
  loaded ??= makeRelatedWords(relatedRows());
  return loaded;
}

/** `zin;verwant`, the words with `|` between them; for a linter too. */
export const relatedRows = (): Record<string, string>[] =>
  ['woorden', 'zinnen'].flatMap((name) => readTable(`thesaurus/verwant/${name}.csv`));

export function makeRelatedWords(rows: readonly Record<string, string>[]): RelatedWords {
  const lines = new Map(rows.map(({ zin = '', verwant = '' }) => [keyOf(phraseStems(zin)), verwant]));
  return { of: (stems) => lines.get(keyOf(stems))?.split('|') ?? [] };
}

const keyOf = (stems: readonly string[]): string => stems.toSorted().join(' ');
