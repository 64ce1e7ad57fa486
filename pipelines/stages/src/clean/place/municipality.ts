import type { Geography } from '@sociale-kaart/geography/geography';
import { foldName } from '@sociale-kaart/geography/names/fold-name';
import type { Kandidaat } from '@sociale-kaart/geography/postcodes';
import type { Punt } from '@sociale-kaart/schemas/identifiers';
import { type Cleaned, cleaned, type Finding, opmerking, waarschuwing } from '../cleaned.ts';

/** What there is to tell the municipality of an address by. */
export interface MunicipalityEvidence {
  /** As the source wrote it: GM code, four digits of CBS, or a name. */
  gemeente?: string | undefined;
  /** Of the source, not of a postcode. */
  punt?: Punt | undefined;
  /** PC4 or PC6. */
  postcode?: string | undefined;
  /** Of that postcode, when they have been looked up already. */
  kandidaten?: readonly Kandidaat[] | undefined;
  plaats?: string | undefined;
}

/** A point so far outside the municipality that the source names is another place. */
const CONTRADICTION_METER = 5_000;

/**
 * The municipality of an address, by evidence: what the source says, then its point, then place and postcode together.
 * More than one possibility is no answer: then there is an issue, never a guess.
 */
export function cleanMunicipality(evidence: MunicipalityEvidence, veld: string, geography: Geography): Cleaned<string> {
  const stated = statedCodes(evidence.gemeente?.trim() ?? '', veld, geography);
  const named = narrow(stated.value ?? [], evidence, geography);
  if (named !== undefined) return cleaned(named, ...stated.issues, ...contradiction(named, evidence, veld, geography));
  const isAmbiguous = (stated.value ?? []).length > 1;
  const found = isAmbiguous ? undefined : (byPoint(evidence, geography) ?? byPostcode(evidence, geography));
  const isTold = found !== undefined || stated.issues.length > 0 || !hasEvidence(evidence);
  return cleaned(found, ...stated.issues, ...(isTold && !isAmbiguous ? [] : [uncertain(evidence, veld)]));
}

function hasEvidence(evidence: MunicipalityEvidence): boolean {
  const { gemeente = '', punt, postcode = '', plaats = '' } = evidence;
  return punt !== undefined || [gemeente, postcode, plaats].some((text) => text !== '');
}

/** The codes that a column of municipalities stands for. More than one: it ended, or the name is not unique. */
function statedCodes(text: string, veld: string, geography: Geography): Cleaned<string[]> {
  if (text === '') return cleaned<string[]>([]);
  const gemeente = /^\d{4}$/.test(text) ? geography.gemeenteFromCbs(text) : geography.gemeente(text.toUpperCase());
  const codes = gemeente ? geography.currentCodes(gemeente.code) : geography.findGemeenten(text).codes;
  if (codes.length === 0) return cleaned<string[]>([], unknown(text, veld));
  if (gemeente?.opvolgers === undefined) return cleaned(codes);
  const melding = `${gemeente.naam} bestaat niet meer en is gelezen als de opvolger. Gebruik ${codes.join(' of ')}.`;
  return cleaned(codes, opmerking({ code: 'gemeente-vervallen', veld, melding, waarde: text }));
}

function narrow(codes: readonly string[], evidence: MunicipalityEvidence, geography: Geography): string | undefined {
  if (codes.length <= 1) return codes[0];
  const point = byPoint(evidence, geography);
  if (point !== undefined && codes.includes(point)) return point;
  const possible = candidates(evidence, geography).filter(({ code }) => codes.includes(code));
  return possible.length === 1 ? possible[0]?.code : undefined;
}

function byPoint({ punt }: MunicipalityEvidence, geography: Geography): string | undefined {
  return punt && geography.gemeenteAt(punt)?.code;
}

/** A candidate of the postcode that is certain, or the only one that has a place of this name. */
function byPostcode(evidence: MunicipalityEvidence, geography: Geography): string | undefined {
  const known = candidates(evidence, geography);
  const [first] = known;
  if (known.length === 1 && first?.zeker === 'ja') return first.code;
  if (evidence.plaats === undefined) return undefined;
  const place = foldName(evidence.plaats);
  const withPlace = known.filter(({ code }) => hasPlace(code, place, geography));
  return withPlace.length === 1 ? withPlace[0]?.code : undefined;
}

function candidates({ postcode, kandidaten }: MunicipalityEvidence, geography: Geography): readonly Kandidaat[] {
  return kandidaten ?? geography.postcodeKandidaten(postcode ?? '');
}

function hasPlace(code: string, place: string, geography: Geography): boolean {
  const { naam = '', spellingen = [], plaatsen = [] } = geography.gemeente(code) ?? {};
  return [naam, ...spellingen, ...plaatsen].some((name) => foldName(name) === place);
}

function contradiction(code: string, { punt }: MunicipalityEvidence, veld: string, geography: Geography): Finding[] {
  if (punt === undefined || geography.gemeenteAt(punt)?.code === code) return [];
  if (geography.gemeentenNear(punt, CONTRADICTION_METER).some((near) => near.code === code)) return [];
  const melding = `Het punt ligt meer dan 5 km buiten ${geography.gemeente(code)?.naam}. Controleer de gemeente en de coördinaten.`;
  return [waarschuwing({ code: 'coordinaten-ver-van-adres', veld, melding, waarde: `${punt.lat}, ${punt.lon}` })];
}

function unknown(waarde: string, veld: string) {
  const melding =
    'Deze gemeente kennen wij niet. Gebruik de code van het CBS, bijvoorbeeld GM0344, of de officiële naam.';
  return waarschuwing({ code: 'gemeente-onbekend', veld, melding, waarde });
}

function uncertain({ gemeente, postcode, plaats }: MunicipalityEvidence, veld: string) {
  const waarde = [gemeente, postcode, plaats].filter((part) => part !== undefined && part !== '').join(' ');
  const melding = 'Het adres kan in meer dan één gemeente liggen. Geef de code van de gemeente of coördinaten erbij.';
  return waarschuwing({ code: 'gemeente-onzeker', veld, melding, waarde });
}
