import { z } from 'zod';
import { BronId, Tijdstip } from './identifiers.ts';
import { code } from './vocabularies.ts';

const aantal = z.int().min(0);

/** What became of the rows of a run: `gelezen = geldig + afgekeurd + weggelaten`, counted in records (grouped rows). */
export const RunAantallen = z.strictObject({
  gelezen: aantal,
  geldig: aantal,
  afgekeurd: aantal,
  weggelaten: aantal,
  ongewijzigd: aantal,
  toegevoegd: aantal,
  gewijzigd: aantal,
  verwijderd: aantal,
});
export type RunAantallen = z.infer<typeof RunAantallen>;

/** One stage of a run in the ledger. */
export const RunStap = z.strictObject({
  stap: z.enum(['ophalen', 'lezen', 'afbeelden', 'keuren', 'drempel', 'opslaan']),
  uitkomst: z.enum(['gelukt', 'ongewijzigd', 'aangehouden', 'mislukt']),
  duurMs: z.int().min(0),
});
export type RunStap = z.infer<typeof RunStap>;

/** One run of one source; it ends in the ledger whatever happens. */
export const Run = z.strictObject({
  id: z.string().min(1),
  bron: BronId,
  aanleiding: code('aanleiding'),
  begin: Tijdstip,
  einde: Tijdstip.optional(),
  oordeel: code('oordeel').optional(),
  /** Only with `mislukt`: which stage, and what happened there. */
  klasse: code('klasse').optional(),
  reden: z.string().optional(),
  stappen: z.array(RunStap),
  aantallen: RunAantallen.optional(),
  /** Left out on purpose, by reason. */
  weggelaten: z.record(z.string(), aantal).optional(),
  /** sha256 of the content without its envelope, and of everything that decides how it is read. */
  inhoudSha256: z.string().optional(),
  vingerafdruk: z.string().optional(),
  /** Only of a run that was accepted: the last number of the catalogue when it was. */
  volgnummer: aantal.optional(),
});
export type Run = z.infer<typeof Run>;

/**
 * One publication: the accepted changes of one or more sources, as one index version. A rollback is one backwards, to
 * `versie`: it is `gepauzeerd` from the beginning, and ends when the catalogue has gone back too.
 */
export const Publicatie = z.strictObject({
  id: z.string().min(1),
  begin: Tijdstip,
  einde: Tijdstip.optional(),
  oordeel: code('publicatie-oordeel').optional(),
  reden: z.string().optional(),
  versie: z.string().optional(),
  vanVolgnummer: aantal,
  totVolgnummer: aantal,
  bronnen: z.array(BronId),
});
export type Publicatie = z.infer<typeof Publicatie>;
