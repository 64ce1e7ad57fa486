import { z } from 'zod';

export const SUGGESTIE_SOORTEN = ['categorie', 'woord', 'gemeente', 'organisatie'] as const;

/** What somebody who is typing may mean: a category, a phrase of the thesaurus, a municipality or an organisation. */
export const Suggestie = z.strictObject({
  soort: z.enum(SUGGESTIE_SOORTEN),
  tekst: z.string(),
  /** Parameters of the search that it stands for. */
  zoek: z.record(z.string(), z.string()),
});
export type Suggestie = z.infer<typeof Suggestie>;
