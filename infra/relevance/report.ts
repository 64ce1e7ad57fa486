import { figure, tableText } from '../bench/table.ts';
import type { Answered } from './ask-set.ts';
import { figuresOf, type Mean } from './figures.ts';
import { partsOf } from './parts.ts';
import type { Understanding } from './understanding.ts';

/** So many of the worst questions are explained. */
const WORST = 12;

/** The measures per kind of question, of all and of each part. */
export function measuresText(answered: readonly Answered[]): string {
  const rows = Object.entries(figuresOf(answered)).flatMap(([part, kinds]) =>
    Object.entries(kinds).map(([kind, mean]) => [part, kind, ...columns(mean)]),
  );
  return tableText([['deel', 'soort', 'vragen', 'nDCG@10', 'recall@20', 'MRR', 'zonder hit'], ...rows]);
}

function columns({ questions, ndcg10, recall20, mrr, zeroHit }: Mean): string[] {
  return [String(questions), ...[ndcg10, recall20, mrr].map(three), `${figure(zeroHit * 100)}%`];
}

/** How well the questions of each part are read. */
export function understandingText(parts: ReadonlyMap<string, Understanding>): string {
  const rows = [...parts].map(([part, { questions, ...shares }]) => [
    part,
    String(questions),
    ...[shares.first, shares.firstThree, shares.nothing, shares.doelgroepFound, shares.doelgroepRight].map(three),
  ]);
  const header = [
    'deel',
    'vragen',
    'categorie als eerste',
    'bij de eerste drie',
    'geen',
    'doelgroep gevonden',
    'terecht',
  ];
  return tableText([header, ...rows]);
}

const three = (value: number): string => value.toFixed(3);

/**
 * The questions of the part to tune on that went worst: what was read, what came first and why, and what should have
 * come. The other part is not looked at.
 */
export function worstText(answered: readonly Answered[]): string {
  const worst = (partsOf(answered).get('afstellen') ?? [])
    .toSorted((left, right) => left.measures.ndcg10 - right.measures.ndcg10)
    .slice(0, WORST);
  return worst.map(explained).join('\n');
}

function explained({ query, ranking, answer, measures }: Answered): string {
  const { qid, filters, grades } = query;
  const hits = answer.resultaten.slice(0, 5).map(({ voorziening, waarom }, place) => {
    const why = waarom.map(
      ({ gezocht, gevonden, via, veld, regel }) => regel ?? `${gezocht}~${gevonden} (${via}, ${veld})`,
    );
    return `    ${place + 1}. [${grades.get(ranking[place] ?? '') ?? 0}] ${ranking[place]} ${voorziening.naam}: ${why.join('; ')}`;
  });
  const missed = [...grades].filter(([id, grade]) => grade >= 2 && !ranking.slice(0, 10).includes(id));
  const lines = [
    `${qid} (${query.class}) “${query.query}” ${JSON.stringify(filters)} nDCG ${three(measures.ndcg10)}, ${answer.totaal} hits`,
    `    gelezen als: ${JSON.stringify({ ...answer.geinterpreteerd, bedoeldeU: answer.bedoeldeU })}`,
    ...hits,
    `    gemist in de eerste tien: ${missed.map(([id, grade]) => `${id} [${grade}] op ${place(ranking, id)}`).join(', ') || 'niets'}`,
  ];
  return `${lines.join('\n')}\n`;
}

const place = (ranking: readonly string[], id: string): string => String(ranking.indexOf(id) + 1 || 'niet');
