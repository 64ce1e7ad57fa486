import { BronId } from '@sociale-kaart/schemas/identifiers';
import { SearchQuery } from '@sociale-kaart/schemas/search/search-query';
import { type Live, openLive } from '@sociale-kaart/search-index/live';
import { search } from '@sociale-kaart/search-index/query/search';
import type { PublicationCheck } from '@sociale-kaart/stages/publish/publishing';
import { z } from 'zod';
import demo from '../../golden-queries.demo.json' with { type: 'json' };
import live from '../../golden-queries.live.json' with { type: 'json' };
import type { Mode } from '../catalogue/open-catalogue.ts';

/** A question whose answer somebody reviewed: what must be found, or a version is not published. */
const GoldenQuery = z.strictObject({
  zoek: SearchQuery,
  /** The source it depends on: without records of it the question is left out. */
  bron: BronId,
  /** Keys of that source that must be among the first ten hits. */
  eersteTien: z.array(z.string()).min(1),
  /** So many hits in all, at least. */
  minstens: z.int().positive(),
});
type GoldenQuery = z.infer<typeof GoldenQuery>;

export interface GoldenSurroundings {
  /** Whether a source has records at all. */
  hasRecords(bron: string): boolean;
}

/** Asks the reviewed questions of a mode, `golden-queries.<mode>.json`. */
export function goldenCheck(mode: Mode, { hasRecords }: GoldenSurroundings): PublicationCheck {
  const queries = z.array(GoldenQuery).parse({ demo, live }[mode]);
  return async (reader) => {
    const candidate = await openLive(reader);
    const asked = queries.filter(({ bron }) => hasRecords(bron));
    const wrong = await Promise.all(asked.map((query) => wrongWith(query, candidate)));
    return wrong.flat();
  };
}

const FIRST = 10;

async function wrongWith({ zoek, bron, eersteTien, minstens }: GoldenQuery, candidate: Live): Promise<string[]> {
  const { totaal, resultaten } = await search({ ...zoek, pageSize: FIRST }, candidate, new Date());
  const found = resultaten.flatMap(({ voorziening }) => voorziening.bronnen);
  const missing = eersteTien.filter((key) => !found.some((one) => one.bron === bron && one.sleutel === key));
  const question = [zoek.q, zoek.categorie, zoek.gemeente, zoek.postcode].filter(Boolean).join(', ');
  return [
    ...missing.map((key) => `${key} (${bron}) staat niet bij de eerste ${FIRST} van: ${question}.`),
    ...(totaal < minstens ? [`${totaal} in plaats van minstens ${minstens} gevonden met: ${question}.`] : []),
  ];
}
