const DAY_MS = 86_400_000;

/** `jjjj-mm-dd`, as it is in the Netherlands at that moment. sv-SE writes dates that way. */
const DUTCH_DATE = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

export function today(now: Date): string {
  return DUTCH_DATE.format(now);
}

/** `date` as `jjjj-mm-dd`. Such dates compare as text. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}
