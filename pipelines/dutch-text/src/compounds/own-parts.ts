import { readTable } from '../read-table.ts';

/** A word that the list lacks, or has without saying that it takes part in compounds. */
interface OwnPart {
  deel: string;
  plaats: 'begin' | 'eind' | 'beide';
}

/** The reviewed file of our own parts: those of care and welfare, abbreviations, and short words that are safe here. */
export function ownParts(): OwnPart[] {
  return readTable('data/bouwstenen.csv').map(({ deel = '', plaats }) => {
    if (plaats !== 'begin' && plaats !== 'eind' && plaats !== 'beide')
      throw new Error(`bouwstenen.csv: ${deel}: ${plaats}`);
    return { deel, plaats };
  });
}

/** Words that look like compounds and mean something else than their parts: `schuldgevoel` is no debt. */
export function undivided(): Set<string> {
  return new Set(readTable('data/ondeelbaar.csv').map(({ woord = '' }) => woord));
}
