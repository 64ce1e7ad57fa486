import { spreadOf } from '../statistics.ts';
import { figure, tableText } from '../table.ts';
import type { Target } from '../target.ts';
import type { Timed } from './time-both.ts';

export function targetsOf(timed: readonly Timed[]): Target[] {
  return timed.map(({ clients, raw, api }) => ({
    what: `p95 of the API / raw, ${clients} at a time`,
    value: spreadOf(api).p95 / spreadOf(raw).p95,
    most: 1.3,
  }));
}

export function reportText(timed: readonly Timed[]): string {
  const rows = timed.flatMap(({ clients, raw, api }) =>
    Object.entries({ raw, api }).map(([way, times]) => {
      const { median, p95, max, mean } = spreadOf(times);
      return [String(clients), way, ...[median, p95, max, mean].map(figure), figure(times.length)];
    }),
  );
  return tableText([['clients', 'asked', 'median ms', 'p95 ms', 'max ms', 'mean ms', 'answers'], ...rows]);
}
