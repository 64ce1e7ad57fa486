import { VoorzieningInhoud } from '@sociale-kaart/schemas/voorziening';
import { z } from 'zod';
import { type Cleaned, cleaned, fout } from './cleaned.ts';

const { localeError } = z.locales.nl();

/** The last step: what comes out of cleaning fits the schema, or the record is refused with each place that does not. */
export function checkInhoud(inhoud: unknown): Cleaned<VoorzieningInhoud> {
  const outcome = VoorzieningInhoud.safeParse(inhoud, { error: localeError });
  if (outcome.success) return cleaned(outcome.data);
  const issues = outcome.error.issues.map(({ path, message }) =>
    fout({ code: 'schema-ongeldig', veld: path.join('.'), melding: `Dit past niet in het model: ${message}.` }),
  );
  return cleaned<VoorzieningInhoud>(undefined, ...issues);
}
