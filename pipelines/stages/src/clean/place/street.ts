import { type Cleaned, cleaned } from '../cleaned.ts';
import { cleanLine } from '../value/text.ts';

/** `Eisenhowerlaan 53`, `Kerkstraat 12 A-2`: the street ends with a letter or a full stop, then a number begins. */
const WITH_NUMBER = /^(.*[\p{L}.])\s+(\d{1,5}(?:\s?[a-z])?(?:[\s/-].*)?)$/iu;

export interface Street {
  straat: string;
  /** The house number that stood behind it, to be read by its own step. */
  huisnummer?: string;
}

/** A street; when the source has no house number of its own, the number behind the street is taken apart. */
export function cleanStreet(text: string | undefined, hasNumber: boolean, veld: string): Cleaned<Street> {
  const { value, issues } = cleanLine(text, veld);
  if (value === undefined) return cleaned<Street>(undefined, ...issues);
  const [, straat, huisnummer] = hasNumber ? [] : (WITH_NUMBER.exec(value) ?? []);
  if (straat === undefined || huisnummer === undefined) return cleaned({ straat: value }, ...issues);
  return cleaned({ straat, huisnummer }, ...issues);
}
