/** Ways in which Dutch writes one sound, as people mix them up; in this order. */
const SAME_SOUND: readonly (readonly [RegExp, string])[] = [
  [/eau/g, 'o'],
  [/ei|ey|y/g, 'ij'],
  [/ou/g, 'au'],
  [/sch/g, 'sg'],
  [/ch|gh/g, 'g'],
  [/ck|c(?![eiy])|q/g, 'k'],
  [/c|z/g, 's'],
  [/ph|v/g, 'f'],
  [/th|dt/g, 't'],
  [/ie/g, 'i'],
  [/d\b/g, 't'],
  [/x/g, 'ks'],
  [/(.)\1+/g, '$1'],
];

/** What a folded word sounds like, roughly: `fysiotherapie` and `fisioterapie`, `wijkteam` and `weikteam` have the same. */
export function soundKey(word: string): string {
  return SAME_SOUND.reduce((text, [written, sound]) => text.replace(written, sound), word);
}
