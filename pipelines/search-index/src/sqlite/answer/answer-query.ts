import type { Clause, IndexAnswer, IndexHit, IndexQuery } from '../../index-query.ts';
import { type Bitset, countBits } from '../codes/bitset.ts';
import { clauseEvaluator } from '../codes/clause-evaluator.ts';
import { facetCounter } from '../codes/facet-counts.ts';
import type { Scope } from '../codes/scope.ts';
import { nearestMeter } from '../places/locations.ts';
import { best, type Ranking } from './best.ts';
import { matchText } from './match-text.ts';
import type { OpenVersion } from './open-version.ts';
import { boostedScores, rankingFor } from './ranking.ts';

/** Answers a whole question from one version. */
export function answerQuery(version: OpenVersion, query: IndexQuery): IndexAnswer {
  const matched = matchText(version, query.tekst);
  const evaluate = clauseEvaluator(matched);
  const scores = boostedScores(matched, query.boosts, evaluate);
  const shelves = query.planken.map(({ naam, clause }) => shelf(naam, evaluate(clause)));
  const { scope, matching } = matched;
  const everything = matching === version.everything.matching ? matching : undefined;
  const counted = remembered((binnen: Clause) =>
    remembered(facetCounter({ documents: evaluate(binnen), scope, everything }, version.codes)),
  );
  const facets = query.facetten.map(({ naam, lijst, binnen }) => [naam, counted(binnen)(lijst)]);
  const counts = query.tellingen.map(({ naam, binnen }) => [naam, countBits(evaluate(binnen))]);
  const ranked: Ranked = { scope, ranking: rankingFor(query, version, scores) };
  const page = cutPage(shelves, query, ranked);
  const pageScores = scores(Uint32Array.from(page, ({ nr }) => nr));
  return {
    planken: shelves.map(({ naam, totaal }) => ({ naam, totaal })),
    hits: page.map((placed, at) => show({ ...placed, score: pageScores[at] as number }, version, query)),
    facetten: Object.fromEntries(facets),
    tellingen: Object.fromEntries(counts),
  };
}

/** Works something out once for each key: facets often share their condition, and some their list as well. */
function remembered<K, V>(make: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}

interface Shelf {
  naam: string;
  documents: Bitset;
  totaal: number;
}

interface Placed {
  nr: number;
  plank: string;
}

const shelf = (naam: string, documents: Bitset): Shelf => ({ naam, documents, totaal: countBits(documents) });

interface Ranked {
  scope: Scope;
  ranking: Ranking;
}

/** Every shelf is ranked only as far as the page reaches into it. */
function cutPage(shelves: readonly Shelf[], { vanaf, aantal }: IndexQuery, { scope, ranking }: Ranked): Placed[] {
  const page: Placed[] = [];
  let start = vanaf; // within the shelf at hand
  for (const { naam, documents, totaal } of shelves) {
    const wanted = start < totaal ? Math.min(totaal, start + aantal - page.length) : 0;
    const nrs = best(scope.numbersOf(documents), wanted, ranking).slice(start);
    page.push(...nrs.map((nr) => ({ nr, plank: naam })));
    start = Math.max(0, start - totaal);
  }
  return page;
}

function show({ nr, plank, score }: Placed & { score: number }, version: OpenVersion, query: IndexQuery): IndexHit {
  const hit = { ...version.readHit(nr), plank, score };
  if (!query.afstandTot) return hit;
  const meter = nearestMeter(version.locations, nr, query.afstandTot);
  return Number.isFinite(meter) ? { ...hit, afstandMeter: Math.round(meter) } : hit;
}
