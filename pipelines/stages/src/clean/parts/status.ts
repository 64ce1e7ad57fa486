import type { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import type { Draft } from '../../draft.ts';
import { type Cleaned, cleaned, collect } from '../cleaned.ts';
import { compact } from '../compact.ts';
import { cleanCode } from '../value/code.ts';
import { cleanText } from '../value/text.ts';

/** Status.toelichting. */
const LONGEST = 500;

/** The status. A source that says nothing of it still lists the voorziening: that is its statement that it exists. */
export function cleanStatus(status: Draft['status']): Cleaned<VoorzieningInhoud['status']> {
  const { take, issues } = collect();
  const code = take(cleanCode(status?.code ?? 'actief', 'status.code', 'status'));
  const toelichting = take(cleanText(status?.toelichting, 'status.toelichting', { max: LONGEST }));
  return cleaned(code === undefined ? undefined : compact({ code, toelichting }), ...issues);
}
