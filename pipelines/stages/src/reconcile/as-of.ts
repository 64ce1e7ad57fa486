import type { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import { addDays } from './calendar.ts';

/** Whether there is room is worth nothing any more after this many days (model.md). */
export const CAPACITEIT_DAYS = 92;

/** What holds on a day (`jjjj-mm-dd`): a status that has begun and not ended, room that is still worth telling. */
export function asOf(inhoud: VoorzieningInhoud, date: string): VoorzieningInhoud {
  const { capaciteit, ...rest } = inhoud;
  const fresh = capaciteit !== undefined && date <= addDays(capaciteit.peildatum, CAPACITEIT_DAYS);
  return { ...rest, ...(fresh && { capaciteit }), status: statusOn(inhoud, date) };
}

/** Dates are inclusive. What ended stays ended; a temporary status outside its days means that all is as usual. */
function statusOn({ status, geldig = {} }: VoorzieningInhoud, date: string): VoorzieningInhoud['status'] {
  const holds =
    (status.vanaf === undefined || status.vanaf <= date) && (status.tot === undefined || date <= status.tot);
  const current = holds ? status : { code: 'actief' };
  if (current.code === 'beeindigd') return current;
  if (geldig.tot !== undefined && geldig.tot < date) return { code: 'beeindigd' };
  if (geldig.van !== undefined && date < geldig.van) return { code: 'nog-niet-gestart' };
  return current;
}
