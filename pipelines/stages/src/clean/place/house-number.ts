import type { Adres } from '@sociale-kaart/schemas/locatie';
import { type Cleaned, cleaned, waarschuwing } from '../cleaned.ts';
import { compact } from '../compact.ts';
import { cleanLine } from '../value/text.ts';

export type HouseNumber = Pick<Adres, 'huisnummer' | 'huisletter' | 'toevoeging'>;

/** Number; a letter that stands alone; and whatever follows: `7-A`, `38D`, `12 A-2`, `12 bis`, `12-14`. */
const PARTS = /^(\d{1,5})(?:[.,]0+)?[\s/-]*(?:([a-z])(?![a-z]))?[\s/-]*(.*)$/is;
const LETTER = /^-?[a-z]$/i;
/** Adres.toevoeging. */
const LONGEST = 20;

/** Number, letter and addition taken apart as the BAG does; an addition of one letter is the letter. */
export function cleanHouseNumber(
  text: string | undefined,
  toevoeging: string | undefined,
  veld: string,
): Cleaned<HouseNumber> {
  const value = text?.trim() ?? '';
  const extra = toevoeging?.trim() ?? '';
  const [, digits, letter, rest = ''] = PARTS.exec(value) ?? [];
  const addition = cleanLine(`${rest.trim()} ${extra}`, veld, LONGEST);
  if (Number(digits) > 0) return cleaned(parts(Number(digits), letter, addition.value), ...addition.issues);
  const whole = `${value} ${extra}`.trim();
  return whole === '' ? cleaned<HouseNumber>(undefined) : cleaned<HouseNumber>(undefined, unreadable(whole, veld));
}

function parts(huisnummer: number, letter: string | undefined, addition: string | undefined): HouseNumber {
  const isLetter = letter === undefined && LETTER.test(addition ?? '');
  const huisletter = (isLetter ? addition?.replace('-', '') : letter)?.toUpperCase();
  return { huisnummer, ...compact({ huisletter, toevoeging: isLetter ? undefined : addition }) };
}

function unreadable(waarde: string, veld: string) {
  const melding =
    'Het huisnummer is niet te lezen. Schrijf eerst het nummer, dan letter en toevoeging: 12, 7-A, 12 bis.';
  return waarschuwing({ code: 'adres-onvolledig', veld, melding, waarde });
}
