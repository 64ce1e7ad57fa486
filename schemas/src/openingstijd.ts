import { z } from 'zod';
import { code } from './vocabularies.ts';

/**
 * When something is open, for one way of coming in. `tijden` is OpenStreetMap `opening_hours`, evaluated in
 * Europe/Amsterdam with Dutch holidays; `tekst` is what the source wrote. At least one of both is there.
 */
export const Openingstijd = z
  .strictObject({
    waarvoor: code('openingstijden-waarvoor'),
    tijden: z.string().min(1).max(500).optional(),
    tekst: z.string().min(1).max(500).optional(),
  })
  .refine((value) => value.tijden !== undefined || value.tekst !== undefined, 'tijden of tekst is nodig');
export type Openingstijd = z.infer<typeof Openingstijd>;
