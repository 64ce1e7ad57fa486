const POSTCODE = /^([1-9]\d{3})\s*([a-z]{2})?$/i;

/** Canonical form of a PC4 or PC6: `3701  hs` → `3701HS`; undefined when it is not a postcode. */
export function normalisePostcode(text: string): string | undefined {
  const match = POSTCODE.exec(text.trim());
  return match ? `${match[1]}${(match[2] ?? '').toUpperCase()}` : undefined;
}

/** Whether the text has the form of a PC4 or PC6; it says nothing about whether the postcode is in use. */
export function isPostcode(text: string): boolean {
  return POSTCODE.test(text.trim());
}

/** The four digits of a canonical PC4 or PC6. */
export function postcode4(postcode: string): string {
  return postcode.slice(0, 4);
}

/** Of a canonical postcode: the code of the vocabulary plaats-hoe. */
export function postcodeVorm(postcode: string): 'postcode6' | 'postcode4' {
  return postcode.length > 4 ? 'postcode6' : 'postcode4';
}
