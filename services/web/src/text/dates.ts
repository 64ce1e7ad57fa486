import { wallClock } from '@sociale-kaart/opening-hours/time/wall-clock';

const DAY = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'Europe/Amsterdam',
});

/** As a calendar date is written in the data: sv-SE does so too. */
const SORTABLE = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Calendar dates, `2026-03-03`; both inclusive. */
interface Period {
  van?: string | undefined;
  tot?: string | undefined;
}

/** A calendar date `2026-03-03` as `3 maart 2026`. */
export function dateText(date: string): string {
  return DAY.format(new Date(`${date}T12:00:00Z`));
}

/** A moment as the clock shows it: `3 maart 2026, 14.00 uur`. */
export function clockText(moment: Date): string {
  const { datum, minuut } = wallClock(moment);
  return `${dateText(datum)}, ${timeText(minuut)}`;
}

/** Minutes since midnight as a time: `9.05 uur`. */
export function timeText(minutes: number): string {
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')} uur`;
}

/** The day on which a moment (RFC 3339) falls in the Netherlands. */
export function dayOfMoment(moment: string): string {
  return DAY.format(new Date(moment));
}

/** What still has to be known of a period in which something holds: its start while that is to come, and its end. */
export function validityText(geldig: Period, now: Date): string | undefined {
  const { van, tot } = geldig;
  return periodText({ van: van && van > SORTABLE.format(now) ? van : undefined, tot });
}

/** `van 1 januari 2026 tot en met 31 december 2026`, or the half that is known; undefined when neither is. */
export function periodText({ van, tot }: Period): string | undefined {
  const parts = [van && `van ${dateText(van)}`, tot && `tot en met ${dateText(tot)}`].filter(Boolean);
  if (van && !tot) return `vanaf ${dateText(van)}`;
  return parts.length > 0 ? parts.join(' ') : undefined;
}
