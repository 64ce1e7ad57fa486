import type { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import { CAPACITEIT_DAYS } from './as-of.ts';
import { addDays } from './calendar.ts';
import { CHECKED_QUARTER_DAYS, CHECKED_YEAR_DAYS } from './kwaliteit.ts';

/** The first day after `date` on which time alone changes what is published; undefined when no day does. */
export function nextChange({ status, geldig, capaciteit, gecontroleerd }: VoorzieningInhoud, date: string) {
  const days = [
    status.vanaf,
    dayAfter(status.tot),
    geldig?.van,
    dayAfter(geldig?.tot),
    dayAfter(capaciteit?.peildatum, CAPACITEIT_DAYS),
    dayAfter(gecontroleerd?.op, CHECKED_QUARTER_DAYS),
    dayAfter(gecontroleerd?.op, CHECKED_YEAR_DAYS),
  ];
  return days
    .filter((day) => day !== undefined)
    .filter((day) => day > date)
    .sort()[0];
}

/** The day on which `days` days after `date` have passed. */
function dayAfter(date: string | undefined, days = 0): string | undefined {
  return date === undefined ? undefined : addDays(date, days + 1);
}
