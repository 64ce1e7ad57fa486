import type { Openingstijd } from '@sociale-kaart/schemas/openingstijd';
import type { DraftOpening } from '../../draft.ts';
import { type Cleaned, cleaned } from '../cleaned.ts';
import { compact } from '../compact.ts';
import { cleanCode } from '../value/code.ts';
import { cleanLine } from '../value/text.ts';

/** Openingstijd.tekst. */
const LONGEST = 500;

/** When something is open, per way of coming in. */
export function cleanOpenings(openings: readonly DraftOpening[] | undefined, veld: string): Cleaned<Openingstijd[]> {
  const outcomes = (openings ?? []).map((opening, index) => cleanOpening(opening, `${veld}.${index}`));
  const value = outcomes.flatMap((outcome) => outcome.value ?? []);
  return cleaned(value.length === 0 ? undefined : value, ...outcomes.flatMap(({ issues }) => issues));
}

function cleanOpening({ waarvoor, tekst }: DraftOpening, veld: string): Cleaned<Openingstijd> {
  const text = cleanLine(tekst, `${veld}.tekst`, LONGEST);
  const purpose = cleanCode(waarvoor, `${veld}.waarvoor`, 'openingstijden-waarvoor');
  const issues = [...text.issues, ...purpose.issues];
  if (text.value === undefined || purpose.value === undefined) return cleaned<Openingstijd>(undefined, ...issues);
  return cleaned(compact({ waarvoor: purpose.value, tekst: text.value }), ...issues);
}
