import type { Geography } from '@sociale-kaart/geography/geography';
import { foldName } from '@sociale-kaart/geography/names/fold-name';
import { type Cleaned, cleaned } from '../cleaned.ts';
import { cleanLine } from '../value/text.ts';
import { dutchCase } from './dutch-case.ts';

/**
 * The name of a place as geography spells it (`NOARDEAST-FRYSLAN` → Noardeast-Fryslân, `s-Gravenhage` →
 * 's-Gravenhage, `DEN HAAG` → Den Haag); one that it does not know in Dutch case.
 */
export function cleanPlaceName(text: string | undefined, veld: string, geography: Geography): Cleaned<string> {
  const { value, issues } = cleanLine(text, veld);
  if (value === undefined) return cleaned<string>(undefined, ...issues);
  return cleaned(knownSpelling(value, geography) ?? dutchCase(value), ...issues);
}

/** The name itself when it is a known spelling, else the one that differs in case, accents and apostrophes only. */
function knownSpelling(name: string, geography: Geography): string | undefined {
  const spellings = geography.findGemeenten(name).codes.flatMap((code) => spellingsIn(code, geography));
  if (spellings.includes(name)) return name;
  const lower = name.toLowerCase();
  const folded = foldName(name);
  return (
    spellings.find((spelling) => spelling.toLowerCase() === lower) ??
    spellings.find((spelling) => foldName(spelling) === folded)
  );
}

function spellingsIn(code: string, geography: Geography): string[] {
  const gemeente = geography.gemeente(code);
  return gemeente === undefined ? [] : [...gemeente.plaatsen, gemeente.naam, ...gemeente.spellingen];
}
