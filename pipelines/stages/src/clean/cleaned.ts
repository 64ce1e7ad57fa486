import type { Geography } from '@sociale-kaart/geography/geography';
import type { Issue } from '@sociale-kaart/schemas/issue';
import { safeValue } from './safe-value.ts';

/** What a step has to say about a value; `cleanDraft` adds which record it was. */
export type Finding = Omit<Issue, 'sleutel' | 'regel'>;

/** What every step gives: the canonical value, or undefined when there is none (left), and what was found on the way. */
export interface Cleaned<Value> {
  readonly value: Value | undefined;
  readonly issues: readonly Finding[];
}

/**
 * The one shape of a cleaning step: what the source wrote, the path of the field in the model, and what is known of
 * places (most steps need no places). Pure, never throws, and leaves its own canonical values as they are.
 */
export type Step<Input, Value> = (input: Input, veld: string, geography: Geography) => Cleaned<Value>;

/** Outcome of a step. */
export function cleaned<Value>(value: Value | undefined, ...issues: Finding[]): Cleaned<Value> {
  return { value, issues };
}

type Told = Omit<Finding, 'niveau'>;

/** Refuses the record. */
export const fout = (told: Told): Finding => finding('fout', told);

/** A value was left out or repaired. */
export const waarschuwing = (told: Told): Finding => finding('waarschuwing', told);

/** Good to know. */
export const opmerking = (told: Told): Finding => finding('opmerking', told);

function finding(niveau: Issue['niveau'], { waarde, ...told }: Told): Finding {
  return waarde === undefined ? { niveau, ...told } : { niveau, ...told, waarde: safeValue(waarde) };
}

/** Runs several steps and gathers what they found: `take` gives the value and keeps the issues. */
export function collect() {
  const issues: Finding[] = [];
  return {
    issues,
    take<Value>(step: Cleaned<Value>): Value | undefined {
      issues.push(...step.issues);
      return step.value;
    },
  };
}
