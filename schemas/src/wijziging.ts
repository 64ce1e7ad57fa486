import { z } from 'zod';
import { PublicId, Tijdstip } from './identifiers.ts';
import { code } from './vocabularies.ts';
import { Voorziening } from './voorziening.ts';

/** What remains of a voorziening that is gone. */
export const Grafsteen = z.strictObject({
  id: PublicId,
  volgnummer: z.int().positive(),
  reden: code('tombstone-reden'),
  vervangenDoor: PublicId.optional(),
  op: Tijdstip,
});
export type Grafsteen = z.infer<typeof Grafsteen>;

/** One entry of the change feed. Replaying all from zero gives the full export, exactly. */
export const Wijziging = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.enum(['toegevoegd', 'gewijzigd']), voorziening: Voorziening }),
  z.strictObject({ soort: z.literal('verwijderd'), grafsteen: Grafsteen }),
]);
export type Wijziging = z.infer<typeof Wijziging>;
