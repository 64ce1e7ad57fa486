import type { Adres } from '@sociale-kaart/schemas/locatie';
import type { DraftLocation } from '../../draft.ts';
import { type Cleaned, cleaned, collect } from '../cleaned.ts';
import { compact } from '../compact.ts';
import { cleanLine } from '../value/text.ts';
import { cleanHouseNumber, type HouseNumber } from './house-number.ts';

export type Street = Pick<Adres, 'straat'> & HouseNumber;

/** `Eisenhowerlaan 53`, `Kerkstraat 12 A-2`: the street ends with a letter or a full stop, then a number begins. */
const WITH_NUMBER = /^(.*[\p{L}.])\s+(\d{1,5}(?:\s?[a-z])?(?:[\s/-].*)?)$/iu;

/** Street and house number; a number that stands behind the street counts when there is no other that can be read. */
export function cleanStreet(
  parts: Pick<DraftLocation, 'straat' | 'huisnummer' | 'toevoeging'>,
  veld: string,
): Cleaned<Street> {
  const { take, issues } = collect();
  const straat = take(cleanLine(parts.straat, `${veld}.straat`));
  const number = cleanHouseNumber(parts.huisnummer, parts.toevoeging, `${veld}.huisnummer`);
  const split = number.value === undefined && straat !== undefined ? splitStreet(straat, parts.toevoeging) : undefined;
  const isOwnEmpty = (parts.huisnummer ?? '').trim() === '';
  if (split) return cleaned(split, ...issues, ...(isOwnEmpty ? [] : number.issues));
  return cleaned<Street>(compact({ straat, ...take(number) }), ...issues);
}

function splitStreet(line: string, toevoeging: string | undefined): Street | undefined {
  const [, straat, digits] = WITH_NUMBER.exec(line) ?? [];
  const number = cleanHouseNumber(digits, toevoeging, '').value;
  return straat !== undefined && number ? { straat, ...number } : undefined;
}
