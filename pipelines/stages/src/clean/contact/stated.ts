/** What people fill in when there is nothing to fill in. */
const NOTHING = /^(?:[-–—._?*/\s]*|n\.?\s?v\.?\s?t\.?|geen|nee|onbekend|n\/a|null|\[leeg\])$/i;

/** Whether a cell of contact data says anything: `-`, `n.v.t.` and `onbekend` do not. */
export function isStated(text: string | undefined): text is string {
  return text !== undefined && !NOTHING.test(text.trim());
}
