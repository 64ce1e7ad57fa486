import { z } from 'zod';
import { GemeenteCode, Postcode4, Postcode6, ProvincieCode } from './identifiers.ts';
import { code } from './vocabularies.ts';

/** Whom a voorziening serves, apart from where it is. Absent when the source does not say. */
export const Werkgebied = z
  .strictObject({
    soort: code('werkgebied-soort'),
    gemeenten: z.array(GemeenteCode).min(1).optional(),
    provincies: z.array(ProvincieCode).min(1).optional(),
    regios: z.array(z.string().min(1)).min(1).optional(),
    postcodes: z
      .array(z.union([Postcode4, Postcode6]))
      .min(1)
      .optional(),
    straalKm: z.number().positive().max(300).optional(),
    omschrijving: z.string().max(500).optional(),
  })
  .refine(
    (value) => value.soort !== 'straal' || value.straalKm !== undefined,
    'bij een werkgebied van de soort straal hoort straalKm',
  );
export type Werkgebied = z.infer<typeof Werkgebied>;
