import type { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import type { Draft } from '../../draft.ts';
import { type Cleaned, cleaned, collect } from '../cleaned.ts';
import { cleanCode } from '../value/code.ts';
import { cleanDate } from '../value/date.ts';

/** When somebody last said that it is true, and who. Neither is worth anything without the other. */
export function cleanConfirmed(told: Draft['gecontroleerd']): Cleaned<NonNullable<VoorzieningInhoud['gecontroleerd']>> {
  const { take, issues } = collect();
  const op = take(cleanDate(told?.op, 'gecontroleerd.op'));
  const door = take(cleanCode(told?.door, 'gecontroleerd.door', 'gecontroleerd-door'));
  return cleaned(op === undefined || door === undefined ? undefined : { op, door }, ...issues);
}
