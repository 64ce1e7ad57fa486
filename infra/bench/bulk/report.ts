import { spreadOf } from '../statistics.ts';
import { figure, tableText } from '../table.ts';
import type { Target } from '../target.ts';
import type { Published } from './publish-catalogue.ts';
import type { Sent } from './sent.ts';
import type { WrittenDocuments } from './write-documents.ts';

/** The same documents, sent in three ways right after each other. */
export interface Pair {
  /** Bodies that lie ready, to `_bulk`. */
  raw: Sent;
  /** Documents in memory, through the engine. */
  made: Sent;
  /** Voorzieningen in the catalogue, through the publication. */
  whole: Published;
}

/** A publication of some changes. */
export interface ChangedRun extends Published {
  changed: number;
}

/** Publications of 1% each, and of one voorziening. */
export interface Changes {
  percent: ChangedRun[];
  one: ChangedRun;
}

export interface BulkFigures {
  written: WrittenDocuments;
  pairs: Pair[];
  changes: Changes;
}

/** Throughput of a way as a part of that of `raw`; the median of the pairs. */
const ratio = (pairs: readonly Pair[], way: 'made' | 'whole'): number =>
  spreadOf(pairs.map((pair) => pair.raw.ms / pair[way].ms)).median;

export function targetsOf(pairs: readonly Pair[], { percent }: Changes): Target[] {
  return [
    { what: 'catalogue to searchable / raw', value: ratio(pairs, 'whole'), least: 0.5 },
    { what: 'documents to searchable / raw', value: ratio(pairs, 'made'), least: 0.85 },
    { what: 'our process, MB', value: Math.max(...pairs.map(({ whole }) => whole.peakMb)), most: 600 },
    { what: '1% changed, s', value: spreadOf(percent.map(({ ms }) => ms)).median / 1_000, most: 5 },
  ];
}

export function reportText({ written, pairs, changes }: BulkFigures): string {
  const perSecond = (sent: Sent) => figure((written.documents / sent.ms) * 1_000);
  const rows = pairs.map(({ raw, made, whole }) => [
    ...[raw, made, whole].flatMap((sent) => [seconds(sent.ms), perSecond(sent)]),
    stepsText(whole),
    figure(whole.peakMb),
  ]);
  const header = ['raw s', 'a second', 'made s', 'a second', 'catalogue s', 'a second', 'of which', 'MB'];
  const changed = [...changes.percent, changes.one].map((run) => [
    figure(run.changed),
    seconds(run.ms),
    stepsText(run),
    run.oordeel ?? '',
  ]);
  return [
    `${figure(written.documents)} documents, ${figure(written.bytes / 1024 ** 2)} MB of bodies.\n`,
    tableText([header, ...rows]),
    tableText([['changed', 's', 'of which', 'outcome'], ...changed]),
  ].join('\n');
}

const stepsText = ({ steps }: Published): string =>
  Object.entries(steps)
    .map(([step, ms]) => `${step} ${seconds(ms)}`)
    .join(', ');

const seconds = (ms: number): string => figure(ms / 1_000);
