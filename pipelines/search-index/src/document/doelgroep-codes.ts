import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import { type IndexDocument, NIET_VERMELD } from '../index-document.ts';

const { doelgroep, 'doelgroep-dimensie': dimensie } = vocabularies;

/** A statement about all dimensions at once. */
export const IEDEREEN = 'iedereen';
/** Made anew for no document. */
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
