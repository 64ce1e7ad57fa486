import { VELDEN, type Veld } from '@sociale-kaart/search-index/index-document';

/** One way to ask plain Elasticsearch: what its manual gives to turn for text in several fields. */
export interface Setting {
  type: 'best_fields' | 'most_fields' | 'cross_fields';
  /** What the other fields count beside the best one; without meaning for `most_fields`, which adds them up. */
  tieBreaker: number;
  /** What a field counts, 1 for none in particular. */
  weights: Record<Veld, number>;
  /** `beside`: words as they are, and beside them fuzzy ones that count less. */
  fuzziness: '0' | 'AUTO' | 'beside';
  minimumShouldMatch: string;
}

/** What a fuzzy match counts beside one of the words as they are. */
export const FUZZY_BESIDE = 0.3;

/** Elasticsearch refuses cross_fields that are fuzzy; beside it stand fuzzy best_fields. */
const WAYS = [
  { type: 'best_fields', tieBreaker: 0, fuzziness: '0' },
  { type: 'best_fields', tieBreaker: 0, fuzziness: 'AUTO' },
  { type: 'best_fields', tieBreaker: 0, fuzziness: 'beside' },
  { type: 'best_fields', tieBreaker: 0.3, fuzziness: '0' },
  { type: 'best_fields', tieBreaker: 0.3, fuzziness: 'AUTO' },
  { type: 'best_fields', tieBreaker: 0.3, fuzziness: 'beside' },
  { type: 'most_fields', tieBreaker: 0, fuzziness: '0' },
  { type: 'most_fields', tieBreaker: 0, fuzziness: 'AUTO' },
  { type: 'most_fields', tieBreaker: 0, fuzziness: 'beside' },
  { type: 'cross_fields', tieBreaker: 0.3, fuzziness: '0' },
  { type: 'cross_fields', tieBreaker: 0.3, fuzziness: 'beside' },
] as const;

/** Of naam, organisatie, labels and omschrijving. */
const WEIGHTS = [
  [1, 1, 1, 1],
  [1, 1, 2, 1],
  [2, 1, 1, 1],
  [2, 1, 2, 1],
  [3, 2, 3, 1],
  [1, 1, 1, 2],
] as const;

/** From any word, by a share of the words of longer questions, to all. */
const MINIMUMS = ['1', '30%', '2<60%', '100%'] as const;

/** Every combination. */
export const GRID: readonly Setting[] = WAYS.flatMap((way) =>
  WEIGHTS.flatMap((weights) =>
    MINIMUMS.map((minimumShouldMatch) => ({ ...way, weights: perField(weights), minimumShouldMatch })),
  ),
);

function perField(weights: readonly number[]): Record<Veld, number> {
  const [naam = 1, organisatie = 1, labels = 1, omschrijving = 1] = weights;
  return { naam, organisatie, labels, omschrijving };
}

const FUZZINESS = { '0': '0', AUTO: 'AUTO', beside: `0, and AUTO beside it for ${FUZZY_BESIDE}` };

/** In the words of Elasticsearch. */
export function settingText({ type, tieBreaker, weights, fuzziness, minimumShouldMatch }: Setting): string {
  return [
    `${type} over ${weightedFields(weights).join(' ')}`,
    ...(type === 'most_fields' ? [] : [`tie_breaker ${tieBreaker}`]),
    `minimum_should_match ${minimumShouldMatch}`,
    `fuzziness ${FUZZINESS[fuzziness]}`,
  ].join(', ');
}

export function weightedFields(weights: Setting['weights']): string[] {
  return VELDEN.map((field) => `${field}^${weights[field]}`);
}
