import { dayOfWeek, wallClock } from '@sociale-kaart/opening-hours/time/wall-clock';
import type { Open } from '@sociale-kaart/schemas/search/search-answer';
import { dateText, timeText } from './dates.ts';

const DAYS = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag'] as const;
const FROM_HOME: readonly string[] = ['telefoon', 'chat'];

interface Told {
  now: Date;
  /** Where one can go: of several, one that is open is enough. */
  plekken: number;
}

/**
 * `Nu open tot 17.00 uur`; `Gesloten, morgen open vanaf 9.00 uur`; for what is only reached by telephone or chat
 * `Nu bereikbaar tot 17.00 uur`.
 */
export function openText({ nu, tot, volgende, voor }: Open, { now, plekken }: Told): string {
  const fromHome = voor.every((way) => FROM_HOME.includes(way));
  const open = fromHome ? 'bereikbaar' : 'open';
  if (nu)
    return `Nu ${open}${tot ? ` tot ${untilText(tot, now)}` : ''}${plekken > 1 ? `, op een van de ${plekken} plekken` : ''}`;
  const closed = fromHome ? 'Nu niet bereikbaar' : 'Gesloten';
  if (volgende === undefined) return closed;
  const clock = wallClock(new Date(volgende));
  return `${closed}, ${dayText(clock.datum, now)} ${open} vanaf ${timeText(clock.minuut)}`;
}

function untilText(tot: string, now: Date): string {
  const today = wallClock(now).datum;
  const clock = wallClock(new Date(tot));
  if (clock.minuut === 0 && daysLater(today, clock.datum) === 1) return 'middernacht';
  return clock.datum === today ? timeText(clock.minuut) : `${dayText(clock.datum, now)} ${timeText(clock.minuut)}`;
}

/** From today: by its name while there is only one such day. */
function dayText(datum: string, now: Date): string {
  const later = daysLater(wallClock(now).datum, datum);
  if (later === 0) return 'vandaag';
  if (later === 1) return 'morgen';
  return later < DAYS.length ? `${DAYS[dayOfWeek(datum)]}` : dateText(datum);
}

const daysLater = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
