import { z } from 'zod';
import { Contact } from './contact.ts';
import { GemeenteCode, Postcode6, ProvincieCode, Punt } from './identifiers.ts';
import { Openingstijd } from './openingstijd.ts';
import { code } from './vocabularies.ts';

export const Adres = z.strictObject({
  straat: z.string().min(1).optional(),
  huisnummer: z.int().min(1).max(99_999).optional(),
  huisletter: z
    .string()
    .regex(/^[A-Za-z]$/)
    .optional(),
  toevoeging: z.string().min(1).max(20).optional(),
  postcode: Postcode6.optional(),
  plaats: z.string().min(1).optional(),
  /** Absent when the place could not be resolved: that is an issue on the record, never a guess. */
  gemeente: GemeenteCode.optional(),
  provincie: ProvincieCode.optional(),
});
export type Adres = z.infer<typeof Adres>;

/** A point with how it was found and how far off it may be. */
export const Geometrie = z.strictObject({
  ...Punt.shape,
  hoe: code('geometrie-hoe'),
  nauwkeurigheidMeter: z.int().min(0),
});
export type Geometrie = z.infer<typeof Geometrie>;

/** Where one can go. Its own telephone and opening hours go before those of the voorziening. */
export const Locatie = z.strictObject({
  id: z.string().min(1),
  naam: z.string().min(1).max(200).optional(),
  adres: Adres,
  geometrie: Geometrie.optional(),
  contact: Contact.optional(),
  openingstijden: z.array(Openingstijd).optional(),
  rolstoeltoegankelijk: code('rolstoeltoegankelijk').optional(),
});
export type Locatie = z.infer<typeof Locatie>;
