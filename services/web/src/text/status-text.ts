import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { dateText, periodText } from './dates.ts';
import { label } from './labels.ts';

/** What is out of the ordinary now: closed, adapted, not started. undefined when it simply runs. */
export function statusText({ status }: Pick<Voorziening, 'status'>): string | undefined {
  if (status.code === 'actief' && status.toelichting === undefined) return undefined;
  const period = periodText(status);
  const head = `${label('status', status.code)}${period ? ` ${period}` : ''}`;
  return status.toelichting ? `${head}: ${status.toelichting}` : head;
}

/** Whether there is room, with the day it was said. */
export function capacityText(capaciteit: Voorziening['capaciteit']): string | undefined {
  if (capaciteit === undefined) return undefined;
  const { code, wachttijdWeken, peildatum } = capaciteit;
  const wait = wachttijdWeken === undefined ? '' : `, ongeveer ${weeks(wachttijdWeken)}`;
  return `${label('capaciteit', code)}${wait} (stand van ${dateText(peildatum)})`;
}

const weeks = (number: number): string => (number === 1 ? '1 week' : `${number} weken`);
