import { createRandom } from '@sociale-kaart/fixtures/generate/random';

const random = createRandom(1);
const letters = (length: number) => Array.from({ length }, () => String.fromCharCode(97 + random.below(26))).join('');

/** Questions that ask much of whoever reads them; the API lets at most 200 characters through. */
export const HARD_QUESTIONS: readonly { name: string; text: string }[] = [
  { name: '200 random letters', text: letters(200) },
  {
    name: '200 random characters',
    text: Array.from({ length: 200 }, () => String.fromCodePoint(33 + random.below(0x2fff))).join(''),
  },
  { name: '100 words that nobody knows', text: Array.from({ length: 100 }, () => letters(9)).join(' ') },
  { name: '100 usual words', text: Array(25).fill('hulp bij schulden en').join(' ') },
  { name: 'operators', text: '+"schuld" -(hulp OR help) AND ~0.8^2 field:* /.*/ \\u0000 {!} [a TO z]' },
  { name: 'emoji', text: '👩‍👩‍👧‍👦🏳️‍🌈 help 🆘'.repeat(10) },
  { name: '5,000 combining marks', text: `e${'\u0301'.repeat(5_000)}` },
  { name: 'a word of 5,000 letters', text: letters(5_000) },
];
