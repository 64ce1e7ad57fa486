import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { type IndexDocument, NIET_VERMELD } from '../index-document.ts';

const { doelgroep, 'doelgroep-dimensie': dimensie } = vocabularies;

/** A statement about all dimensions at once. */
export const IEDEREEN = 'iedereen';
const OLDEST = 120;
/** The years of age and the codes that are made anew for no document. */
const YEARS = Array.from({ length: OLDEST + 1 }, (_, year) => String(year));
const ALL_DOELGROEPEN = doelgroep.codes.map(({ code }) => code);
const ALL_DIMENSIES = dimensie.codes.map(({ code }) => code);

/**
 * `doelgroep`: as stated. `doelgroepZoek`: also what is narrower (a statement covers it) and broader (a filter finds the
 * narrower); `iedereen` covers all. `doelgroepDimensie`: of which dimensions it speaks at all.
 */
export function doelgroepCodes(stated: readonly string[]): IndexDocument['codes'] {
  if (stated.includes(IEDEREEN)) {
    return { doelgroep: stated, doelgroepZoek: ALL_DOELGROEPEN, doelgroepDimensie: ALL_DIMENSIES };
  }
  if (stated.length === 0) return { doelgroep: [NIET_VERMELD], doelgroepZoek: [NIET_VERMELD], doelgroepDimensie: [] };
  const related = stated.flatMap((code) => [code, ...doelgroep.narrower(code), ...doelgroep.broader(code)]);
  const dimensies = stated.flatMap((code) => doelgroep.get(code)?.dimensie ?? []);
  return { doelgroep: stated, doelgroepZoek: [...new Set(related)], doelgroepDimensie: [...new Set(dimensies)] };
}

/** Each year of age that is served, as text: the stated years, else those of a stated levensfase; or `niet-vermeld`. */
export function leeftijdCodes({ leeftijd, doelgroepen = [] }: Voorziening): readonly string[] {
  if (doelgroepen.includes(IEDEREEN) && leeftijd === undefined) return YEARS;
  const stated =
    leeftijd === undefined ? doelgroepen.flatMap((code) => doelgroep.get(code)?.leeftijd ?? []) : [leeftijd];
  if (stated.length === 0) return [NIET_VERMELD];
  return [...new Set(stated.flatMap(({ van = 0, tot = OLDEST }) => years(van, tot)))];
}

const years = (from: number, to: number): string[] => YEARS.slice(from, to + 1);
