import { ALL_DAYS } from '../week.ts';
import type { Cursor } from './cursor.ts';
import type { DayPart } from './tokens.ts';

export interface DayList {
  /** Monday = 0; in order, each once. */
  days: readonly number[];
  /** `feestdagen` was among them. */
  holidays: boolean;
  /** Named with a day: `dinsdagmiddag`. */
  parts: readonly DayPart[];
}

/** `ma t/m vr`, `ma, wo en vr`, `werkdagen`, `zondag en feestdagen`; undefined when the next token is no day. */
export function readDays(cursor: Cursor): DayList | undefined {
  const days = new Set<number>();
  const parts: DayPart[] = [];
  let holidays = false;
  do {
    if (cursor.take('holidays')) holidays = true;
    else if (!readItem(cursor, days, parts)) return undefined;
  } while (continues(cursor));
  return { days: [...days].sort(), holidays, parts };
}

function readItem(cursor: Cursor, days: Set<number>, parts: DayPart[]): boolean {
  const group = cursor.take('days');
  if (group) return addAll(days, group.days);
  const first = cursor.take('day');
  if (first === undefined) return false;
  const last = rangeEnd(cursor) ?? first;
  for (const { part } of new Set([first, last])) if (part) parts.push(part);
  return addAll(
    days,
    ALL_DAYS.filter((day) => day >= first.day && day <= last.day),
  );
}

/** Whether there was a day to add: `vr t/m ma` gives none. */
function addAll(days: Set<number>, named: readonly number[]): boolean {
  for (const day of named) days.add(day);
  return named.length > 0;
}

/** The day behind `t/m` or a hyphen; a hyphen before a time is none of ours. */
function rangeEnd(cursor: Cursor) {
  if (cursor.peek(1) !== 'day' || !cursor.take('through', 'dash')) return undefined;
  return cursor.take('day');
}

/** Moves over a comma or `en` when another day follows it. */
function continues(cursor: Cursor): boolean {
  const between = cursor.count('and', 'separator');
  const next = cursor.peek(between);
  if (between === 0 || !(next === 'day' || next === 'days' || next === 'holidays')) return false;
  cursor.skip(between);
  return true;
}
