/** Weights of the eleven test of the burgerservicenummer (Logius, Stelselhandleiding BSN): 9 to 2, and -1 for the last digit. */
const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether nine digits pass the eleven test. An RSIN passes it as well: both come from one series of numbers. */
export function isBsn(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || /^0+$/.test(digits)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
  return sum % 11 === 0;
}
