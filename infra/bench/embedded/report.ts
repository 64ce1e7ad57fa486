import { type Spread, spreadOf } from '../statistics.ts';
import { figure, tableText } from '../table.ts';
import type { Target } from '../target.ts';
import type { Measured } from './measured.ts';
import type { Prepared } from './prepare.ts';

/** What one way of asking one engine came to. */
export interface EngineFigures extends Omit<Measured, 'ways'> {
  name: string;
  answerMs: Spread;
  cpuMeanMs: number;
  /** Milliseconds and total of every question, in the order of the questions. */
  questions: { ms: number; total: number }[];
  answeringMb: number;
}

export function engineFigures({ ways, ...process }: Measured): EngineFigures[] {
  return Object.entries(ways).map(([name, { answerMs, cpuMeanMs, totals, answeringMb }]) => ({
    name,
    ...process,
    answerMs: spreadOf(answerMs),
    cpuMeanMs,
    questions: answerMs.map((ms, place) => ({ ms, total: totals[place] ?? 0 })),
    answeringMb,
  }));
}

export function targetsOf([ours, ...others]: readonly EngineFigures[]): Target[] {
  if (ours === undefined) return [];
  const compared = others.flatMap((other) => [
    { what: `median of ${other.name} / ours`, value: other.answerMs.median / ours.answerMs.median, least: 10 },
    { what: `our memory / ${other.name}`, value: ours.answeringMb / other.answeringMb, most: 0.25 },
  ]);
  return [
    ...compared,
    { what: 'our p95 / median', value: ours.answerMs.p95 / ours.answerMs.median, most: 4 },
    { what: 'our opening, ms', value: ours.openingMs, most: 1_000 },
    { what: 'our process, MB', value: ours.peakMb, most: 400 },
  ];
}

const HEADER = [
  'engine',
  'median ms',
  'p95 ms',
  'max ms',
  'mean ms',
  'cpu mean',
  'opening ms',
  'opened MB',
  'answering MB',
  'totals as ours',
];

export function reportText(engines: readonly EngineFigures[], build: Prepared & { indexMb: number }): string {
  const rows = engines.map(({ name, answerMs, cpuMeanMs, openingMs, openedMb, answeringMb, questions }) => [
    name,
    ...[answerMs.median, answerMs.p95, answerMs.max, answerMs.mean, cpuMeanMs].map(figure),
    ...[openingMs, openedMb, answeringMb].map(figure),
    `${asOurs(questions, engines)} of ${questions.length}`,
  ]);
  return [
    tableText([HEADER, ...rows]),
    `${foundText(engines)}\n`,
    `Full build of our index: ${figure(build.buildMs / 1_000)} s, of which making documents`,
    `${figure(build.documentsMs / 1_000)} s; peak ${figure(build.peakMb)} MB; on disk ${figure(build.indexMb)} MB.\n`,
  ].join(' ');
}

/** How much the questions find, in ours: what an answer takes depends on it. */
function foundText([ours]: readonly EngineFigures[]): string {
  const totals = ours?.questions.map(({ total }) => total) ?? [];
  const [below, above] = [(limit: number) => totals.filter((total) => total < limit).length, spreadOf(totals)];
  const shares = `nothing: ${below(1)}, 1 to 99: ${below(100) - below(1)}, 100 to 9,999: ${below(10_000) - below(100)}`;
  return `Questions that find ${shares}, more: ${totals.length - below(10_000)}; median ${above.median}, most ${above.max}.`;
}

/** Questions to which an engine finds exactly as many documents as we do. */
function asOurs(questions: EngineFigures['questions'], [ours]: readonly EngineFigures[]): number {
  return questions.filter(({ total }, place) => total === ours?.questions[place]?.total).length;
}
