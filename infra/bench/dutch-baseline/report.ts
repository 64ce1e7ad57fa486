import type { Baseline } from '../../relevance/baseline-file.ts';
import type { Figures, Mean } from '../../relevance/figures.ts';
import { tableText } from '../table.ts';
import type { Target } from '../target.ts';

/** Where we must be ahead, and by how much nDCG@10, on the half that nothing was tuned on. */
export const AHEAD = { kinds: ['alle', 'everyday', 'compound', 'typo'], by: 0.1 } as const;

export function targetsOf(dutch: Figures, ours: Figures): Target[] {
  return AHEAD.kinds.map((kind) => ({
    what: `toetsen, ${kind}: our nDCG@10 − theirs`,
    value: ndcg(ours.toetsen?.[kind]) - ndcg(dutch.toetsen?.[kind]),
    least: AHEAD.by,
  }));
}

const HEADER = [
  ...['part', 'kind', 'questions'],
  ...['dutch: nDCG@10', 'recall@20', 'MRR', 'no hit'],
  ...['ours: nDCG@10', 'recall@20', 'MRR', 'no hit'],
  'nDCG@10 ahead',
];

export function comparisonText({ search, setting, settings, figures }: Baseline, ours: Figures): string {
  const rows = Object.entries(figures).flatMap(([part, kinds]) =>
    Object.entries(kinds).map(([kind, dutch]) => {
      const our = ours[part]?.[kind];
      const ahead = ndcg(our) - ndcg(dutch);
      return [part, kind, String(dutch.questions), ...columns(dutch), ...columns(our), three(ahead)];
    }),
  );
  return [
    `${search}: the best of ${settings} settings on the part to tune on is`,
    `${setting}.`,
    'Both rank the same voorzieningen: what passes the filters and the place as our search understands them.\n',
    tableText([HEADER, ...rows]),
  ].join('\n');
}

function columns(mean: Mean | undefined): string[] {
  if (mean === undefined) return ['', '', '', ''];
  const { ndcg10, recall20, mrr, zeroHit } = mean;
  return [...[ndcg10, recall20, mrr].map(three), `${(zeroHit * 100).toFixed(1)}%`];
}

const ndcg = (mean: Mean | undefined): number => mean?.ndcg10 ?? Number.NaN;
const three = (value: number): string => value.toFixed(3);
