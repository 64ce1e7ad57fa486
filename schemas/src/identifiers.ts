import { z } from 'zod';

/** Public id of a voorziening or organisatie: 12 characters of base32 (RFC 4648, lower case), stable for ever. */
export const PublicId = z.string().regex(/^[a-z2-7]{12}$/, 'een id heeft 12 tekens: a tot en met z en 2 tot en met 7');

/** Municipality code of CBS and Kadaster: `GM` and four digits. */
export const GemeenteCode = z
  .string()
  .regex(/^GM\d{4}$/, 'een gemeentecode is GM met vier cijfers, bijvoorbeeld GM0344');

/** Province code of CBS: `PV20` (Groningen) to `PV31` (Limburg). */
export const ProvincieCode = z.string().regex(/^PV(2\d|3[01])$/, 'een provinciecode is PV20 tot en met PV31');

/** Postcode with letters, without space: `3511AB`. */
export const Postcode6 = z.string().regex(/^[1-9]\d{3}[A-Z]{2}$/, 'een postcode is bijvoorbeeld 3511AB');

/** The four digits of a postcode. */
export const Postcode4 = z.string().regex(/^[1-9]\d{3}$/, 'de cijfers van een postcode, bijvoorbeeld 3511');

/** Name of a source in links, settings and folders: kebab-case. */
export const BronId = z.string().regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'kleine letters, cijfers en streepjes');

/** Number in the Handelsregister, with its leading zero. */
export const KvkNummer = z.string().regex(/^\d{8}$/, 'een KvK-nummer heeft 8 cijfers');

/** A calendar date, `2026-11-21`. */
export const Datum = z.iso.date('een datum is jjjj-mm-dd, bijvoorbeeld 2026-11-21');

/** A moment, RFC 3339 in UTC. */
export const Tijdstip = z.iso.datetime({ error: 'een tijdstip is bijvoorbeeld 2026-11-21T12:00:00Z' });

/** WGS84, decimal degrees. */
export const Punt = z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) });
export type Punt = z.infer<typeof Punt>;
