import { z } from 'zod';
import { WebAddress } from './contact.ts';
import { BronId, GemeenteCode, Tijdstip } from './identifiers.ts';
import { code } from './vocabularies.ts';

/** The public declaration of a source: what the API says of it. */
export const Bron = z.strictObject({
  id: BronId,
  naam: z.string().min(1),
  beheerder: z.strictObject({ naam: z.string().min(1), gemeente: GemeenteCode.optional(), url: WebAddress }),
  niveau: code('niveau-bron'),
  /** SPDX code, or the URL of a licence without one. */
  licentie: z.string().min(1),
  naamsvermelding: z.string().min(1),
  homepage: WebAddress,
  /** cron, Europe/Amsterdam. */
  schema: z.string().min(9),
  /** `ja`: everything in it is invented, for the demo. */
  verzonnen: code('ja-nee'),
  /** What is dropped for privacy, in words. */
  privacy: z.string().optional(),
  uitgeschakeld: z.strictObject({ reden: z.string() }).optional(),
});
export type Bron = z.infer<typeof Bron>;

/** What changes without a publish: how the source is doing. */
export const BronStand = z.strictObject({
  /** At most an hour behind, when sources were found unchanged again. */
  laatstGelukt: Tijdstip.optional(),
  laatstGewijzigd: Tijdstip.optional(),
  volgendeRun: Tijdstip.optional(),
  oordeel: code('oordeel').optional(),
  aantal: z.int().min(0),
  openIssues: z.int().min(0),
});
export type BronStand = z.infer<typeof BronStand>;

/** Kept beside the index, written after every run that tells something new, read by `/v1/bronnen` and `/readyz`. */
export const Stand = z.strictObject({
  bijgewerktOp: Tijdstip,
  demo: z.boolean(),
  bronnen: z.array(z.strictObject({ ...Bron.shape, stand: BronStand })),
});
export type Stand = z.infer<typeof Stand>;
