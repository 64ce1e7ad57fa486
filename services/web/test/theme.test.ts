import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

const THEME = readFileSync(join(import.meta.dirname, '../assets/theme.css'), 'utf8');
const COLOURS = new Map(
  [...THEME.matchAll(/--([a-z-]+): #([0-9a-f]{6});/g)].map(([, name = '', hex = '']) => [name, hex]),
);

/** Success criteria 1.4.3 and 1.4.11: text, and what tells a control or its state apart. */
const TEXT = 4.5;
const CONTROL = 3;

test.each([
  ['inkt', 'papier', TEXT],
  ['inkt', 'vlak', TEXT],
  ['inkt', 'let-op-vlak', TEXT],
  ['inkt', 'focus-vlak', TEXT],
  ['inkt-zacht', 'papier', TEXT],
  ['inkt-zacht', 'vlak', TEXT],
  ['inkt-zacht', 'merk-licht', TEXT],
  ['inkt-zacht', 'focus-vlak', TEXT],
  ['merk', 'papier', TEXT],
  ['merk', 'vlak', TEXT],
  ['merk', 'focus-vlak', TEXT],
  ['merk-donker', 'merk-licht', TEXT],
  ['vlak', 'merk-donker', TEXT],
  ['let-op', 'let-op-vlak', TEXT],
  ['verzonnen', 'verzonnen-vlak', TEXT],
  ['fout', 'vlak', TEXT],
  ['lijn', 'vlak', CONTROL],
  ['lijn', 'papier', CONTROL],
  ['let-op-lijn', 'let-op-vlak', CONTROL],
  ['focus', 'papier', CONTROL],
  ['focus', 'focus-vlak', CONTROL],
])('%s on %s is at least %d : 1', (front, back, least) => {
  expect(contrast(front, back)).toBeGreaterThanOrEqual(least);
});

/** Contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance of WCAG 2.2 of a colour of the theme. */
function luminance(name: string): number {
  const hex = COLOURS.get(name) ?? '';
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((place) =>
    linear(Number.parseInt(hex.slice(place, place + 2), 16)),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
