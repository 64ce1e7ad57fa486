import type { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import type { Draft } from '../../draft.ts';
import { type Cleaned, cleaned, collect, fout } from '../cleaned.ts';
import { compact } from '../compact.ts';
import { cleanCode } from '../value/code.ts';
import { cleanText } from '../value/text.ts';

const VELD = 'status';
/** Status.toelichting. */
const LONGEST = 500;

/**
 * The status. A source that says nothing of it still lists the voorziening: that is its statement that it exists. One that
 * says something else than a status refuses the record: it may well be closed.
 */
export function cleanStatus(status: Draft['status']): Cleaned<VoorzieningInhoud['status']> {
  const { take, issues } = collect();
  const code = take(cleanCode(status?.code.trim() || 'actief', `${VELD}.code`, 'status'));
  const toelichting = take(cleanText(status?.toelichting, `${VELD}.toelichting`, { max: LONGEST }));
  if (code !== undefined) return cleaned(compact({ code, toelichting }), ...issues);
  const melding = 'De status is niet te lezen. Vul een code van de lijst status in, of laat het veld leeg.';
  issues.push(fout({ code: 'verplicht-leeg', veld: `${VELD}.code`, melding }));
  return cleaned<VoorzieningInhoud['status']>(undefined, ...issues);
}
