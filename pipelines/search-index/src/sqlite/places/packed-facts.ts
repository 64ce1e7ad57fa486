import type { DatabaseSync } from 'node:sqlite';
import { placeOf, readColumn, readNames, writeColumn, writeNames } from '../columns.ts';
import type { LocationFacts } from './location-facts.ts';

/** Facts of locations one after the other, without an object for each of tens of thousands. */
export interface PackedFacts {
  count: number;
  /** The number of a code of a list; undefined of one that no location has. */
  codeNumber(list: string, code: string): number | undefined;
  /** Per facts where its codes start; those of the last end at the extra number behind. */
  codeStarts: Uint32Array;
  codes: Uint16Array;
  /** Per facts where its stretches start in `minutes`, which holds of each where it begins and ends. */
  minuteStarts: Uint32Array;
  minutes: Uint32Array;
}

const NAMES = 'kenmerk.namen';
const CODE_STARTS = 'kenmerk.codes.begin';
const CODES = 'kenmerk.codes';
const MINUTE_STARTS = 'kenmerk.minuten.begin';
const MINUTES = 'kenmerk.minuten';

/** Stores facts by their place in the list. */
export function writeFacts(db: DatabaseSync, all: readonly LocationFacts[]): void {
  const numbers = new Map<string, number>();
  const codes = all.map((facts) => codesOf(facts).map((name) => placeOf(name, numbers)));
  const minutes = all.map(({ minuten = [] }) => minuten.flat());
  writeColumn(db, CODE_STARTS, startsOf(codes));
  writeColumn(db, CODES, Uint16Array.from(codes.flat()));
  writeColumn(db, MINUTE_STARTS, startsOf(minutes));
  writeColumn(db, MINUTES, Uint32Array.from(minutes.flat()));
  writeNames(db, NAMES, [...numbers.keys()]);
}

export function readFacts(db: DatabaseSync): PackedFacts {
  const numbers = new Map(readNames(db, NAMES).map((name, number) => [name, number]));
  const codeStarts = new Uint32Array(readColumn(db, CODE_STARTS));
  return {
    count: codeStarts.length - 1,
    codeNumber: (list, code) => numbers.get(nameOf(list, code)),
    codeStarts,
    codes: new Uint16Array(readColumn(db, CODES)),
    minuteStarts: new Uint32Array(readColumn(db, MINUTE_STARTS)),
    minutes: new Uint32Array(readColumn(db, MINUTES)),
  };
}

function codesOf({ codes = {} }: LocationFacts): string[] {
  return Object.entries(codes).flatMap(([list, own]) => own.map((code) => nameOf(list, code)));
}

/** No code holds a blank. */
const nameOf = (list: string, code: string): string => `${list} ${code}`;

function startsOf(lists: readonly (readonly unknown[])[]): Uint32Array {
  const starts = new Uint32Array(lists.length + 1);
  lists.forEach((list, at) => {
    starts[at + 1] = (starts[at] as number) + list.length;
  });
  return starts;
}
