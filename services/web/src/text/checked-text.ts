import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { dateText } from './dates.ts';

/** When somebody last said that it is true. Fetching is not checking, so without that nothing is claimed. */
export function checkedText(gecontroleerd: Voorziening['gecontroleerd']): string {
  if (gecontroleerd === undefined) return 'Nog niet gecontroleerd';
  return `Gecontroleerd op ${dateText(gecontroleerd.op)} ${BY[gecontroleerd.door] ?? ''}`.trim();
}

/** Per code of the vocabulary `gecontroleerd-door`. */
const BY: Readonly<Record<string, string>> = {
  bron: 'door de bron',
  aanbieder: 'door de aanbieder',
  melding: 'na een melding',
  beheerder: 'door een beheerder van deze kaart',
};
