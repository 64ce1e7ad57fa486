/**
 * The summary of a product as a reader may see it. It is made by a crawler, which writes where a link begins and ends and
 * cuts the text off. That it was cut stays visible (`…`); what only announces something that did not come along goes.
 */
export function plainAbstract(text: string | undefined): string | undefined {
  const plain = text
    ?.replace(/\bbegin link:\s?/gi, '')
    .replace(/,?\s?\beinde(?: li?n?)?\s?(?:\.{3}|…)\s?$/i, '…')
    .replace(/,?\s?\beinde link\b:?/gi, '')
    .replace(/\s?\.{3}\s?$/, '…')
    .replace(ANNOUNCEMENT, '')
    .trim();
  return plain || undefined;
}

/** From the last full stop to a colon at the very end: `Misschien heeft u recht op: Doe de check:`. */
const ANNOUNCEMENT = /(?<=^|[.?!]\s)[^.?!]*:\s*$/;
