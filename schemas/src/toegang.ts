import { z } from 'zod';
import { Contact } from './contact.ts';
import { code } from './vocabularies.ts';

/** How one gets in: the routes are alternatives, each on its own is enough. */
export const Toegang = z.strictObject({
  routes: z.array(code('toegang')).optional(),
  aanmelder: z.array(code('aanmelder')).optional(),
  /** `ja`: comes without being asked (bemoeizorg, straatwerk). */
  outreachend: code('ja-nee').optional(),
  hoe: z
    .strictObject({
      website: Contact.shape.website,
      telefoon: Contact.shape.telefoon,
      email: Contact.shape.email,
      toelichting: z.string().min(1).max(1_000).optional(),
    })
    .optional(),
});
export type Toegang = z.infer<typeof Toegang>;
