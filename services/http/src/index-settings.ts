import { z } from 'zod';

/** The settings of whoever opens the search index, beside its address; the same in both services. */
export const IndexSettings = {
  /** Name and password for Elasticsearch; or SEARCH_INDEX_API_KEY. */
  SEARCH_INDEX_USERNAME: z.string().optional(),
  SEARCH_INDEX_PASSWORD: z.string().optional(),
  /** In place of a name and a password. */
  SEARCH_INDEX_API_KEY: z.string().optional(),
  /** File (PEM) of the certificate to trust, when the system does not know who signed that of Elasticsearch. */
  SEARCH_INDEX_CA: z.string().optional(),
  /** What the names in Elasticsearch begin with; several maps may share a cluster. */
  SEARCH_INDEX_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/, 'kleine letters, cijfers en streepjes, met een letter vooraan')
    .default('sociale-kaart'),
};
const Given = z.object(IndexSettings);

/** The same, as `openIndex` takes them. */
export function indexAccess(settings: z.infer<typeof Given>) {
  return {
    prefix: settings.SEARCH_INDEX_PREFIX,
    ...(settings.SEARCH_INDEX_USERNAME !== undefined && { username: settings.SEARCH_INDEX_USERNAME }),
    ...(settings.SEARCH_INDEX_PASSWORD !== undefined && { password: settings.SEARCH_INDEX_PASSWORD }),
    ...(settings.SEARCH_INDEX_API_KEY !== undefined && { apiKey: settings.SEARCH_INDEX_API_KEY }),
    ...(settings.SEARCH_INDEX_CA !== undefined && { ca: settings.SEARCH_INDEX_CA }),
  };
}
