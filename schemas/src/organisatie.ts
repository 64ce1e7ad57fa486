import { z } from 'zod';
import { Contact } from './contact.ts';
import { BronId, KvkNummer, PublicId } from './identifiers.ts';
import { Adres } from './locatie.ts';
import { code } from './vocabularies.ts';

/** What a source says of the organisation behind a voorziening. */
export const OrganisatieInhoud = z.strictObject({
  naam: z.string().min(1).max(300),
  aliassen: z.array(z.string().min(1)).optional(),
  rechtsvorm: z.string().min(1).optional(),
  kvkNummer: KvkNummer.optional(),
  rsin: z
    .string()
    .regex(/^\d{9}$/)
    .optional(),
  oin: z
    .string()
    .regex(/^\d{20}$/)
    .optional(),
  brin: z
    .string()
    .regex(/^\d{2}[A-Z]{2}$/)
    .optional(),
  agbCode: z
    .string()
    .regex(/^\d{8}$/)
    .optional(),
  anbi: code('ja-nee').optional(),
  contact: Contact.optional(),
  bezoekadres: Adres.optional(),
  /** `ja`: the source names no organisation; this one has the name of the voorziening. */
  afgeleid: code('ja-nee').optional(),
});
export type OrganisatieInhoud = z.infer<typeof OrganisatieInhoud>;

/** An organisation as the API gives it. */
export const Organisatie = z.strictObject({
  id: PublicId,
  ...OrganisatieInhoud.shape,
  bronnen: z.array(BronId).min(1),
});
export type Organisatie = z.infer<typeof Organisatie>;
