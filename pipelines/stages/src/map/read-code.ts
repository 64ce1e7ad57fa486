import { code, type VocabularyName, vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { Row } from '../row.ts';
import { foldLabel } from './fold-label.ts';

interface Cell {
  list: VocabularyName;
  column: string;
  report: Row['report'];
}

/** Far longer than any label: what is longer is not compared with all of them for what it was meant to be. */
const LONGEST_LABEL = 200;

/**
 * The codes that a code or label of a list means today: one, or the successors of one that expired. Case, accents and
 * punctuation do not count. Unknown: none, and a `fout` that says what would be right.
 */
export function readCode(label: string, { list, column, report }: Cell): string[] {
  const found = codeOf(list, label);
  if (found === undefined) {
    const melding =
      code(list).safeParse(label.slice(0, LONGEST_LABEL)).error?.issues[0]?.message ??
      `Geen waarde van de lijst ${list}.`;
    report({ niveau: 'fout', code: 'onbekend-label', veld: column, melding, waarde: label });
    return [];
  }
  const current = vocabularies[list].current(found);
  if (current.length !== 1 || current[0] !== found) {
    const melding = `De code ${found} is vervallen en gelezen als ${current.join(', ')}; gebruik die voortaan.`;
    report({ niveau: 'opmerking', code: 'code-vervallen', veld: column, melding, waarde: found });
  }
  return current;
}

const byLabel = new Map<VocabularyName, Map<string, string>>();

/**
 * Codes go before labels: a label may be the code of something else. What is written as in the list needs no folding, which
 * otherwise takes a quarter of all mapping.
 */
function codeOf(list: VocabularyName, label: string): string | undefined {
  const known = byLabel.get(list) ?? indexLabels(list);
  byLabel.set(list, known);
  return known.get(label) ?? known.get(foldLabel(label));
}

function indexLabels(list: VocabularyName): Map<string, string> {
  const { codes } = vocabularies[list];
  return new Map([
    ...codes.map((entry) => [foldLabel(entry.label), entry.code] as const),
    ...codes.map((entry) => [foldLabel(entry.code), entry.code] as const),
  ]);
}
