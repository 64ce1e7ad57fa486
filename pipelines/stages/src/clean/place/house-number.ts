import type { Adres } from '@sociale-kaart/schemas/locatie';
import { type Cleaned, cleaned, waarschuwing } from '../cleaned.ts';
import { compact } from '../compact.ts';

export type HouseNumber = Pick<Adres, 'huisnummer' | 'huisletter' | 'toevoeging'>;

/** Number; a letter that stands alone; and whatever follows: `7-A`, `38D`, `12 A-2`, `12 bis`, `12-14`. */
const PARTS = /^(\d{1,5})(?:[.,]0+)?[\s/-]*(?:([a-z])(?![a-z]))?[\s/-]*(.*)$/i;
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
  const whole = `${value} ${extra}`.trim();
  if (whole === '') return cleaned<HouseNumber>(undefined);
  const [, digits, letter, rest = ''] = PARTS.exec(value) ?? [];
  const addition = `${rest.trim()} ${extra}`.trim();
  const isUsable = Number(digits) > 0 && addition.length <= LONGEST;
  return isUsable
    ? cleaned(parts(Number(digits), letter, addition))
    : cleaned<HouseNumber>(undefined, unreadable(whole, veld));
}

function parts(huisnummer: number, letter: string | undefined, addition: string): HouseNumber {
  const isLetter = letter === undefined && LETTER.test(addition);
  const huisletter = (isLetter ? addition.replace('-', '') : letter)?.toUpperCase();
  return { huisnummer, ...compact({ huisletter, toevoeging: isLetter ? undefined : addition || undefined }) };
}

function unreadable(waarde: string, veld: string) {
  const melding =
    'Het huisnummer is niet te lezen. Schrijf eerst het nummer, dan letter en toevoeging: 12, 7-A, 12 bis.';
  return waarschuwing({ code: 'adres-onvolledig', veld, melding, waarde });
}
