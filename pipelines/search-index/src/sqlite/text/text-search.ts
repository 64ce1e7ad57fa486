import type { Alternative, PlanWord, QueryPlan } from '@sociale-kaart/dutch-text/query-plan';
import { FIELD_WEIGHTS } from '../../field-weights.ts';
import { VELDEN } from '../../index-document.ts';
import { bm25, tokenFactor } from './bm25.ts';
import type { TextFields } from './text-fields.ts';

/** Documents and, at the same place, what each is worth; in no order. */
interface Scored {
  nrs: Uint32Array;
  scores: Float64Array;
}

const NOTHING: Scored = { nrs: new Uint32Array(0), scores: new Float64Array(0) };
const WEIGHTS = VELDEN.map((veld) => FIELD_WEIGHTS[veld]);

/** The score of every document by its number; 0 when a word of the plan does not match it. */
export function scoreText(plan: QueryPlan, fields: TextFields, size: number): Float64Array {
  const tokens = new Map<string, Scored>();
  const scratch = new Float64Array(size);
  const scored = (token: string): Scored => {
    const known = tokens.get(token) ?? scoreToken(token, fields, scratch);
    tokens.set(token, known);
    return known;
  };
  const words = plan.woorden.map((word) => bestAlternatives(word, scored, scratch));
  return words.reduce(addWord);
}

/** Σ fields (weight · BM25) of the documents that have the token. `sums` is all 0, and so it is left. */
function scoreToken(token: string, fields: TextFields, sums: Float64Array): Scored {
  const nrs = new Uint32Array(sums.length);
  let length = 0;
  for (const { field, postings } of fields.postings(token)) {
    const { documents, norms } = fields.lengths[field] as TextFields['lengths'][number];
    const factor = (WEIGHTS[field] as number) * tokenFactor(documents, postings.nrs.length);
    for (let index = 0; index < postings.nrs.length; index++) {
      const nr = postings.nrs[index] as number;
      if (sums[nr] === 0) nrs[length++] = nr;
      sums[nr] = (sums[nr] as number) + bm25(factor, postings.counts[index] as number, norms[nr] as number);
    }
  }
  return take(nrs.slice(0, length), sums);
}

function take(nrs: Uint32Array, sums: Float64Array): Scored {
  const scores = new Float64Array(nrs.length);
  for (let index = 0; index < nrs.length; index++) {
    const nr = nrs[index] as number;
    scores[index] = sums[nr] as number;
    sums[nr] = 0;
  }
  return { nrs, scores };
}

function bestAlternatives(word: PlanWord, scored: (token: string) => Scored, scratch: Float64Array): Float64Array {
  const best = new Float64Array(scratch.length);
  for (const alternative of word.alternatieven) {
    const { nrs, scores } = scoreAlternative(alternative, scored, scratch);
    for (let index = 0; index < nrs.length; index++) {
      const nr = nrs[index] as number;
      const score = alternative.gewicht * (scores[index] as number);
      if (score > (best[nr] as number)) best[nr] = score;
    }
  }
  return best;
}

/** All tokens must be in the document, each in whatever field; the score is their sum. */
function scoreAlternative({ tokens }: Alternative, scored: (token: string) => Scored, scratch: Float64Array): Scored {
  const [first = NOTHING, ...others] = tokens.map(scored);
  return others.reduce((left, right) => both(left, right, scratch), first);
}

/** The documents in both, scores added. `scratch` is all 0, and so it is left. */
function both(left: Scored, right: Scored, scratch: Float64Array): Scored {
  right.nrs.forEach((nr, index) => {
    scratch[nr] = right.scores[index] as number;
  });
  const nrs = left.nrs.filter((nr) => scratch[nr] !== 0);
  const scores = left.scores
    .map((score, index) => score + (scratch[left.nrs[index] as number] as number))
    .filter((_, index) => scratch[left.nrs[index] as number] !== 0);
  for (const nr of right.nrs) scratch[nr] = 0;
  return { nrs, scores };
}

function addWord(total: Float64Array, word: Float64Array): Float64Array {
  for (let nr = 0; nr < total.length; nr++) {
    const [before, added] = [total[nr] as number, word[nr] as number];
    total[nr] = before > 0 && added > 0 ? before + added : 0;
  }
  return total;
}
