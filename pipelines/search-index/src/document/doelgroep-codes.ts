import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { NIET_VERMELD } from '../index-document.ts';

const { doelgroep, 'doelgroep-dimensie': dimensie } = vocabularies;

/** A statement about all dimensions at once. */
export const IEDEREEN = 'iedereen';
const OLDEST = 120;

/**
 * `doelgroep`: as stated. `doelgroepZoek`: also what is narrower (a statement covers it) and broader (a filter finds the
 * narrower); `iedereen` covers all. `doelgroepDimensie`: of which dimensions it speaks at all.
 */
export function doelgroepCodes(stated: readonly string[]): Record<string, string[]> {
  if (stated.includes(IEDEREEN)) {
    return {
      doelgroep: [...stated],
      doelgroepZoek: doelgroep.codes.map(({ code }) => code),
      doelgroepDimensie: dimensie.codes.map(({ code }) => code),
    };
  }
  if (stated.length === 0) return { doelgroep: [NIET_VERMELD], doelgroepZoek: [NIET_VERMELD], doelgroepDimensie: [] };
  const related = stated.flatMap((code) => [code, ...doelgroep.narrower(code), ...doelgroep.broader(code)]);
  const dimensies = stated.flatMap((code) => doelgroep.get(code)?.dimensie ?? []);
  return { doelgroep: [...stated], doelgroepZoek: [...new Set(related)], doelgroepDimensie: [...new Set(dimensies)] };
}

/** Each year of age that is served, as text: the stated years, else those of a stated levensfase; or `niet-vermeld`. */
export function leeftijdCodes({ leeftijd, doelgroepen = [] }: Voorziening): string[] {
  if (doelgroepen.includes(IEDEREEN) && leeftijd === undefined) return years(0, OLDEST);
  const stated =
    leeftijd === undefined ? doelgroepen.flatMap((code) => doelgroep.get(code)?.leeftijd ?? []) : [leeftijd];
  if (stated.length === 0) return [NIET_VERMELD];
  return [...new Set(stated.flatMap(({ van = 0, tot = OLDEST }) => years(van, tot)))];
}

const years = (from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, index) => String(from + index));
