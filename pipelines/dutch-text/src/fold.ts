/** Letters that no normal form takes apart; a sigma is written otherwise at the end of a word. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ß: 'ss',
  ĳ: 'ij',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
};

/** Nothing to take apart. */
const ASCII = /^[\0-\x7f]*$/;

/**
 * The form in which words are compared: lower case, without diacritics, ligatures written out; of a text as of each of its
 * words by itself. Idempotent.
 * `Cliëntondersteuning` → `clientondersteuning`, `ĲSSELSTEIN` → `ijsselstein`.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase(); // nearly every Dutch word
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD') // lower-casing can bring marks of its own: İ → i + dot
    .replace(/\p{M}+/gu, '')
    .replace(/[æœøßĳłđıς]/g, (letter) => WRITTEN_OUT[letter] ?? letter);
}
