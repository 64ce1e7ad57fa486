const AND = new Intl.ListFormat('nl', { type: 'conjunction' });
const OR = new Intl.ListFormat('nl', { type: 'disjunction' });
const COUNT = new Intl.NumberFormat('nl-NL');

/** `a, b en c`. */
export const and = (parts: readonly string[]): string => AND.format(parts);

/** `a, b of c`. */
export const or = (parts: readonly string[]): string => OR.format(parts);

/** `1.234`. */
export const count = (number: number): string => COUNT.format(number);

/** `1 voorziening`, `37 voorzieningen`. */
export function counted(number: number, one: string, more: string): string {
  return `${count(number)} ${number === 1 ? one : more}`;
}

/** As the first word of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
