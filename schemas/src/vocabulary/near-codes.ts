import type { VocabularyEntry } from '../vocabulary.ts';

/** Share of letter pairs in common (Dice) from which a code is worth suggesting; chosen by trying typing errors. */
const ALIKE = 0.45;
const AT_MOST = 3;

/** Up to three codes whose code or label looks like the value, the most alike first; for a message to the sender. */
export function nearCodes(value: string, entries: VocabularyEntry[]): string[] {
  return entries
    .map(({ code, label }) => ({ code, alike: Math.max(likeness(value, code), likeness(value, label)) }))
    .filter(({ alike }) => alike >= ALIKE)
    .sort((a, b) => b.alike - a.alike)
    .slice(0, AT_MOST)
    .map(({ code }) => code);
}

/** Dice coefficient of the letter pairs: 1 when equal but for case, accents and punctuation, 0 when nothing is shared. */
function likeness(one: string, other: string): number {
  const [a, b] = [letterPairs(one), letterPairs(other)];
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

function letterPairs(text: string): Set<string> {
  const letters = ` ${text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '')} `;
  return new Set([...letters].slice(1).map((letter, index) => letters.charAt(index) + letter));
}
