/** Area codes of three digits, and the 08 numbers without a place (Nummerplan telefoon- en ISDN-diensten). All others have four. */
const THREE_DIGITS = /^0(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|7\d|8[24578]|91)/;
const MOBILE = /^06/;
const SHORT_PARTS = /^(116|14)(\d+)$/;
/** A service number of four digits is known as one word: `0800 8115`. */
const ONE_WORD = 4;

/** How people here write a number: `030 234 56 78`, `0592 34 09 73`, `0800 8115`, `116 123`. Takes digits only. */
export function displayPhone(national: string): string {
  if (!national.startsWith('0')) return national.replace(SHORT_PARTS, '$1 $2');
  const area = national.slice(0, areaLength(national));
  const rest = national.slice(area.length);
  return [area, ...(rest.length <= ONE_WORD ? [rest] : pairs(rest))].join(' ');
}

function areaLength(national: string): number {
  if (MOBILE.test(national)) return 2;
  return THREE_DIGITS.test(national) ? 3 : 4;
}

/** Groups of two from the end; what is left over joins the first: 2345678 → 234 56 78. */
function pairs(digits: string): string[] {
  const first = digits.length % 2 === 0 ? 2 : 3;
  return [digits.slice(0, first), ...(digits.slice(first).match(/\d{2}/g) ?? [])];
}
