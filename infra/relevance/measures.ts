/** Grades of what is right for one question, by id; what is not in it has 0. */
type Grades = ReadonlyMap<string, number>;

/** What a ranking is worth, each between 0 and 1. */
export interface Measures {
  /** Normalised discounted cumulative gain of the first ten, gain 2^grade − 1 (Burges 2005). */
  ndcg10: number;
  /** Of what has a grade, the share in the first twenty; of at most twenty. */
  recall20: number;
  /** 1 / the place of the first with a grade (reciprocal rank). */
  mrr: number;
  /** 1 when nothing was found at all. */
  zeroHit: number;
}

export function measuresOf(ranking: readonly string[], grades: Grades): Measures {
  const relevant = [...grades].filter(([, grade]) => grade > 0).map(([id]) => id);
  const first = ranking.findIndex((id) => relevant.includes(id));
  const found = ranking.slice(0, 20).filter((id) => relevant.includes(id)).length;
  const ideal = discountedGain([...grades.values()].sort((left, right) => right - left));
  return {
    ndcg10: ideal === 0 ? 0 : discountedGain(ranking.map((id) => grades.get(id) ?? 0)) / ideal,
    recall20: relevant.length === 0 ? 0 : found / Math.min(20, relevant.length),
    mrr: first < 0 ? 0 : 1 / (first + 1),
    zeroHit: ranking.length === 0 ? 1 : 0,
  };
}

export function meanOf(all: readonly Measures[]): Measures {
  const mean = (of: (one: Measures) => number) => all.reduce((sum, one) => sum + of(one), 0) / all.length;
  return {
    ndcg10: mean(({ ndcg10 }) => ndcg10),
    recall20: mean(({ recall20 }) => recall20),
    mrr: mean(({ mrr }) => mrr),
    zeroHit: mean(({ zeroHit }) => zeroHit),
  };
}

function discountedGain(grades: readonly number[]): number {
  return grades.slice(0, 10).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0);
}
