import { type VocabularyName, vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { type Cleaned, cleaned, type Finding, opmerking, waarschuwing } from '../cleaned.ts';

/** Codes of a closed list: expired ones become their successors, unknown ones are left out, each is kept once. */
export function cleanCodes(
  values: readonly string[] | undefined,
  veld: string,
  list: VocabularyName,
): Cleaned<string[]> {
  const outcomes = (values ?? [])
    .filter((value) => value.trim() !== '')
    .map((value) => today(value.trim(), veld, list));
  const codes = [...new Set(outcomes.flatMap(({ value }) => value ?? []))];
  const issues = outcomes.flatMap((outcome) => outcome.issues);
  return cleaned(codes.length === 0 ? undefined : codes, ...issues);
}

/** One code of a closed list. One that expired into several says too little and is left out. */
export function cleanCode(value: string | undefined, veld: string, list: VocabularyName): Cleaned<string> {
  if (value === undefined || value.trim() === '') return cleaned<string>(undefined);
  const { value: codes = [], issues } = today(value.trim(), veld, list);
  return cleaned(codes.length === 1 ? codes[0] : undefined, ...issues);
}

function today(value: string, veld: string, list: VocabularyName): Cleaned<string[]> {
  const { current, titel } = vocabularies[list];
  const codes = current(value);
  if (codes.length === 1 && codes[0] === value) return cleaned(codes);
  if (codes.length === 0) return cleaned<string[]>(undefined, unknown(value, veld, titel));
  const melding = `Deze code is vervallen en is gelezen als ${codes.join(', ')}. Gebruik de nieuwe code.`;
  return cleaned(codes, opmerking({ code: 'code-vervallen', veld, melding, waarde: value }));
}

function unknown(waarde: string, veld: string, titel: string): Finding {
  const melding = `Deze waarde staat niet in de lijst ${titel}. Gebruik een code uit die lijst.`;
  return waarschuwing({ code: 'onbekend-label', veld, melding, waarde });
}
