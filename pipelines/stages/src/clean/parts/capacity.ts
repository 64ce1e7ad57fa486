import type { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import type { Draft } from '../../draft.ts';
import { type Cleaned, cleaned, collect, opmerking } from '../cleaned.ts';
import { compact } from '../compact.ts';
import { cleanCode } from '../value/code.ts';
import { cleanDate } from '../value/date.ts';
import { cleanWhole } from '../value/number.ts';

type Capacity = NonNullable<VoorzieningInhoud['capaciteit']>;

const VELD = 'capaciteit';
/** Ten years: what is longer is a typing error. */
const LONGEST_WAIT = 520;

/** Whether there is room, on which day. Without that day nobody can tell what it is worth, and it is left out. */
export function cleanCapacity(capacity: Draft['capaciteit']): Cleaned<Capacity> {
  if (capacity === undefined) return cleaned<Capacity>(undefined);
  const { take, issues } = collect();
  const code = take(cleanCode(capacity.code, `${VELD}.code`, 'capaciteit'));
  const peildatum = take(cleanDate(capacity.peildatum, `${VELD}.peildatum`));
  const wachttijdWeken = take(cleanWhole(capacity.wachttijdWeken, `${VELD}.wachttijdWeken`, LONGEST_WAIT));
  if (code === undefined) return cleaned<Capacity>(undefined, ...issues);
  if (peildatum !== undefined) return cleaned(compact({ code, wachttijdWeken, peildatum }), ...issues);
  const melding = 'De peildatum ontbreekt, dus de capaciteit is niet overgenomen. Vul de dag in waarop dit gold.';
  return cleaned<Capacity>(undefined, ...issues, opmerking({ code: 'capaciteit-zonder-datum', veld: VELD, melding }));
}
