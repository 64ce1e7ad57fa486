import { type Cleaned, cleaned, waarschuwing } from '../cleaned.ts';
import { scrub } from './personal-patterns.ts';

/**
 * Takes what tells of a person out of free text: mobile numbers, personal e-mail addresses, and numbers that pass the
 * test of the BSN. Rather a number too many than one too few: the service's own number stands in `contact`.
 */
export function removePersonalData(text: string, veld: string): Cleaned<string> {
  const { text: scrubbed, found } = scrub(text, '');
  if (!found) return cleaned(text);
  const melding =
    'In deze tekst stond een mobiel nummer, een persoonlijk e-mailadres of een BSN; dat is weggehaald. Noem alleen het nummer en het adres van de dienst.';
  return cleaned(tidy(scrubbed), waarschuwing({ code: 'persoonsgegevens-verwijderd', veld, melding }));
}

/** What is left where something was taken away: empty brackets, double blanks, a blank before a full stop. */
function tidy(text: string): string | undefined {
  const tidied = text
    .replace(/\(\s*\)/g, '')
    .replace(/ {2,}/g, ' ')
    .replace(/ +([.,;])/g, '$1')
    .replace(/^ +| +$/gm, '')
    .trim();
  return tidied === '' ? undefined : tidied;
}
