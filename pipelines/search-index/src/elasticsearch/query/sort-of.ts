import type { estypes } from '@elastic/elasticsearch';
import type { IndexQuery } from '../../index-query.ts';
import { FIELD } from '../mapping.ts';

const BY_SCORE = { _score: { order: 'desc' } } as const;
const BY_ID = { [FIELD.id]: 'asc' } as const;

/** Ties by id. What has no place or was never checked comes last. */
export function sortOf({
  sorteer,
  afstandTot,
}: Pick<IndexQuery, 'sorteer' | 'afstandTot'>): estypes.SortCombinations[] {
  if (sorteer === 'relevantie') return [BY_SCORE, BY_ID];
  if (sorteer === 'naam') return [{ [FIELD.naam]: 'asc' }, BY_ID];
  if (sorteer !== 'afstand') return [{ [FIELD[sorteer]]: 'desc' }, BY_ID];
  if (!afstandTot) throw new Error('the order `afstand` needs `afstandTot`');
  const { lat, lon } = afstandTot;
  const nearest = {
    [FIELD.punt]: { lat, lon },
    order: 'asc',
    unit: 'm',
    mode: 'min',
    nested: { path: FIELD.locaties },
  } as const;
  return [{ _geo_distance: nearest }, BY_ID];
}
