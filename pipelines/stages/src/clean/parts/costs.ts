import type { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import type { Draft } from '../../draft.ts';
import { type Cleaned, cleaned, collect } from '../cleaned.ts';
import { compact } from '../compact.ts';
import { cleanCodes } from '../value/code.ts';
import { cleanText } from '../value/text.ts';

/** Kosten.toelichting. */
const LONGEST = 1_000;

/** What it costs. */
export function cleanCosts(costs: Draft['kosten']): Cleaned<NonNullable<VoorzieningInhoud['kosten']>> {
  const { take, issues } = collect();
  const soorten = take(cleanCodes(costs?.soorten, 'kosten.soorten', 'kosten'));
  const toelichting = take(cleanText(costs?.toelichting, 'kosten.toelichting', { max: LONGEST, alineas: true }));
  return cleaned(compact({ soorten, toelichting }), ...issues);
}
