import { dutchFromOsm } from '@sociale-kaart/opening-hours/dutch/dutch-from-osm';
import type { Openingstijd } from '@sociale-kaart/schemas/openingstijd';
import { label } from './labels.ts';

/** When it is open for one way of coming in: in the words of the source, else from the machine-readable times. */
export function hoursText({ tekst, tijden = '' }: Openingstijd): string {
  return tekst ?? dutchFromOsm(tijden) ?? tijden;
}

/** `Inloop: ma en wo 9.00-11.00 uur`. */
export function labelledHours(openingstijd: Openingstijd): string {
  return `${label('openingstijden-waarvoor', openingstijd.waarvoor)}: ${hoursText(openingstijd)}`;
}
