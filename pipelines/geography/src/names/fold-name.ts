/**
 * The form in which names of places are compared: without case, diacritics, apostrophes, hyphens, dots, brackets and
 * spaces, without a leading 's- or the word gemeente or provincie, with St. written as Sint and & as en.
 */
export function foldName(name: string): string {
  const words = plainWords(name);
  while (words.length > 1 && LEADING.has(words[0] ?? '')) words.shift();
  return words.map((word) => (word === 'st' ? 'sint' : word)).join('');
}

const LEADING = new Set(['s', 'gemeente', 'provincie']);

function plainWords(name: string): string[] {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').replaceAll('&', ' en ').toLowerCase();
  return letters.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
}
