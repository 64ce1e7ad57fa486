import type { Contact } from '@sociale-kaart/schemas/contact';
import type { Value } from './row.ts';

/** A link to a web address, shown by its host; undefined for any other scheme, which a page must never follow. */
export function webLink(url: string | undefined, text?: string): Value | undefined {
  const parsed = url === undefined ? null : URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return undefined;
  return { tekst: text ?? parsed.hostname.replace(/^www\./, ''), href: parsed.href };
}

export function phoneLink(telefoon: Contact['telefoon']): Value | undefined {
  return telefoon && { tekst: telefoon.weergave, href: `tel:${telefoon.nummer}` };
}

export function mailLink(email: string | undefined): Value | undefined {
  return email === undefined ? undefined : { tekst: email, href: `mailto:${email}` };
}
