/** About three lines on a wide screen. */
const LENGTH = 220;

/** The first part of a text, cut after a whole word. */
export function teaser(text: string | undefined): string | undefined {
  if (text === undefined || text.length <= LENGTH) return text;
  const cut = text.slice(0, LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), LENGTH / 2)).replace(/[\s,;:.]+$/, '')} …`;
}
