import type { Geography } from '@sociale-kaart/geography/geography';
import { type PlaceQuestion, resolvePlace } from '@sociale-kaart/geography/place';

/** The place of a question in the words of the API, or in Dutch why it is not one. Without text: no place. */
export type PlaceOf = { plaats: PlaceQuestion } | { fout: string };

/** `8246AB` or `8246`, with whatever people write after it: `8246 AB Voorbeeldstad`. */
const POSTCODE = /^([1-9]\d{3})\s*([a-z]{2})?(?![a-z\d])/i;
const PROVINCIE = /^provincie\s+/i;

/**
 * Decides what the one field "Waar?" holds: a postcode, a province when the word is in front, else a municipality or a
 * place in it, else the name of a province or a region.
 */
export function placeOf(text: string, geography: Geography): PlaceOf {
  if (text === '') return { plaats: {} };
  const question = understood(text, geography);
  const found = question && resolvePlace(question, geography);
  if (found && !('fout' in found)) return { plaats: question };
  if (question?.regio !== undefined && found && 'fout' in found) return found;
  if (question?.postcode !== undefined) {
    return { fout: `Postcode ${question.postcode} kennen wij niet. Vul de naam van de gemeente in.` };
  }
  return { fout: 'Deze plaats kennen wij niet. Vul een postcode in, of de naam van een gemeente of provincie.' };
}

function understood(text: string, geography: Geography): PlaceQuestion | undefined {
  const postcode = POSTCODE.exec(text);
  if (postcode) return { postcode: `${postcode[1]}${postcode[2] ?? ''}`.toUpperCase() };
  if (PROVINCIE.test(text)) return { provincie: text.replace(PROVINCIE, '') };
  if (geography.findGemeenten(text).codes.length > 0) return { gemeente: text };
  if (geography.findProvincie(text)) return { provincie: text };
  return geography.findRegio(text).length > 0 ? { regio: text } : undefined;
}
