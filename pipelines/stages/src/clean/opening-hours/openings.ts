import type { Openingstijd } from '@sociale-kaart/schemas/openingstijd';
import type { DraftOpening } from '../../draft.ts';
import { type Cleaned, cleaned, opmerking } from '../cleaned.ts';
import { compact } from '../compact.ts';
import { cleanCode } from '../value/code.ts';
import { cleanLine } from '../value/text.ts';
import { readHours } from './read-hours.ts';

/** Openingstijd.tekst and .tijden. */
const LONGEST = 500;

/** When something is open, per way of coming in; each statement once. */
export function cleanOpenings(openings: readonly DraftOpening[] | undefined, veld: string): Cleaned<Openingstijd[]> {
  const outcomes = (openings ?? []).map((opening, index) => cleanOpening(opening, `${veld}.${index}`));
  const distinct = new Map(outcomes.flatMap(({ value }) => (value ? [[JSON.stringify(value), value]] : [])));
  const value = [...distinct.values()];
  return cleaned(value.length === 0 ? undefined : value, ...outcomes.flatMap(({ issues }) => issues));
}

function cleanOpening({ waarvoor, tekst }: DraftOpening, veld: string): Cleaned<Openingstijd> {
  const text = cleanLine(tekst, `${veld}.tekst`, LONGEST);
  const purpose = cleanCode(waarvoor, `${veld}.waarvoor`, 'openingstijden-waarvoor');
  const issues = [...text.issues, ...purpose.issues];
  if (text.value === undefined || purpose.value === undefined) return cleaned<Openingstijd>(undefined, ...issues);
  const hours = readHours(text.value);
  if (hours === undefined) issues.push(unreadable(text.value, `${veld}.tekst`));
  const own = hours?.taal === 'osm' ? undefined : text.value;
  return cleaned(compact({ waarvoor: purpose.value, tijden: hours?.tijden, tekst: own }), ...issues);
}

function unreadable(waarde: string, veld: string) {
  const melding =
    'Deze tijden zijn niet zeker om te zetten; de tekst blijft staan. Schrijf ze als: ma t/m vr 9.00-12.30 uur.';
  return opmerking({ code: 'openingstijd-onleesbaar', veld, melding, waarde });
}
