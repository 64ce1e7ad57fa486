import { vocabularies } from '@sociale-kaart/schemas/vocabularies';
import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import { IEDEREEN } from './doelgroep-codes.ts';

/** Years of age, from 0: a power of two, above the oldest that a source or a question can name. */
const YEARS = 128;
/** 1, 2, 4 … up to all years. */
const LENGTHS = Array.from({ length: Math.log2(YEARS) + 1 }, (_, power) => 2 ** power);

interface Ages {
  van?: number;
  tot?: number;
}

/** The years of age that are served, as stretches: the stated years, else those of a stated levensfase; none when neither is. */
export function leeftijdCodes({ leeftijd, doelgroepen = [] }: Voorziening): string[] {
  if (doelgroepen.includes(IEDEREEN) && leeftijd === undefined) return stretches({});
  const stated = leeftijd === undefined ? doelgroepen.flatMap(agesOf) : [leeftijd];
  return stated.flatMap(stretches);
}

/** What every voorziening for this age has one of: the stretch of each length that holds the age. */
export function codesOfAge(age: number): string[] {
  return LENGTHS.map((length) => stretch(age - (age % length), length));
}

const agesOf = (code: string): Ages | Ages[] => vocabularies.doelgroep.get(code)?.leeftijd ?? [];

/**
 * A handful instead of a code for every year: each stretch is as long as a power of two allows that divides where it
 * begins, so that two of them never overlap in part.
 */
function stretches({ van = 0, tot = YEARS - 1 }: Ages): string[] {
  const codes: string[] = [];
  for (let from = van; from <= tot; ) {
    const length = LENGTHS.findLast((one) => from % one === 0 && from + one - 1 <= tot) ?? 1;
    codes.push(stretch(from, length));
    from += length;
  }
  return codes;
}

const stretch = (from: number, length: number): string => (length === 1 ? `${from}` : `${from}-${from + length - 1}`);
