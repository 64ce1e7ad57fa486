import { figure, tableText } from './table.ts';

/** A figure with what it should be. */
export interface Target {
  what: string;
  value: number;
  least?: number;
  most?: number;
}

export interface BenchResult {
  figures: unknown;
  targets: Target[];
  /** The figures as tables. */
  text: string;
}

export interface BenchRequest {
  /** Voorzieningen, or rows of the file. */
  size: number;
  /** Empty, and removed after. */
  folder: string;
  /** Whether figures that are committed, and that tests compare with, become what is measured now. */
  accept?: boolean;
}

export function isMet({ value, least = -Infinity, most = Infinity }: Target): boolean {
  return value >= least && value <= most;
}

export function targetsText(targets: readonly Target[]): string {
  const rows = targets.map((target) => [
    target.what,
    figure(target.value),
    wanted(target),
    isMet(target) ? 'yes' : 'NO',
  ]);
  return tableText([['target', 'measured', 'wanted', 'met'], ...rows]);
}

function wanted({ least, most }: Target): string {
  return least === undefined ? `at most ${figure(most ?? 0)}` : `at least ${figure(least)}`;
}
