import type { Issue } from '@sociale-kaart/schemas/issue';
import type { RunAantallen } from '@sociale-kaart/schemas/run';
import type { SourceRecord } from './catalogue.ts';
import type { Expectations } from './source.ts';

/** model.md: share of refused records that a run may have. */
const MAX_AFGEKEURD = 0.05;

export interface GateQuestion {
  verwacht: Expectations;
  aantallen: Pick<RunAantallen, 'gelezen' | 'geldig' | 'afgekeurd'>;
  records: readonly SourceRecord[];
}

/** Stage 5. What is wrong with a run as a whole; anything at all holds it, and the last good data stay. Pure. */
export function gate(question: GateQuestion): Issue[] {
  return [...sizeIssues(question), ...refusalIssues(question), ...fillIssues(question)];
}

function sizeIssues({ verwacht: { min, max }, aantallen: { geldig } }: GateQuestion): Issue[] {
  if (geldig < min)
    return [held('te-weinig-records', `Er zijn ${geldig} goede records; verwacht zijn er minstens ${min}.`)];
  if (geldig > max)
    return [held('te-veel-records', `Er zijn ${geldig} goede records; verwacht zijn er hoogstens ${max}.`)];
  return [];
}

function refusalIssues({ verwacht, aantallen: { gelezen, afgekeurd } }: GateQuestion): Issue[] {
  const limit = verwacht.maxAfgekeurd ?? MAX_AFGEKEURD;
  if (afgekeurd <= limit * gelezen) return [];
  const melding = `Afgekeurd zijn ${afgekeurd} van ${gelezen} records; het mag hoogstens ${percent(limit)} zijn.`;
  return [held('te-veel-afgekeurd', melding)];
}

function fillIssues({ verwacht: { vulgraad = {} }, records }: GateQuestion): Issue[] {
  if (records.length === 0) return [];
  return Object.entries(vulgraad).flatMap(([veld, least]) => {
    const share = records.filter(({ inhoud }) => states(inhoud, veld.split('.'))).length / records.length;
    if (share >= least) return [];
    const melding = `Ingevuld in ${percent(share)} van de records; verwacht is minstens ${percent(least)}.`;
    return [{ ...held('vulgraad-te-laag', melding), veld }];
  });
}

/** Whether a path leads to something; in a list one element that has it is enough. */
function states(value: unknown, [name, ...rest]: readonly string[]): boolean {
  if (Array.isArray(value)) return value.some((one) => states(one, name === undefined ? [] : [name, ...rest]));
  if (name === undefined) return value !== undefined;
  if (typeof value !== 'object' || value === null) return false;
  return states((value as Record<string, unknown>)[name], rest);
}

function held(code: string, melding: string): Issue {
  return { niveau: 'fout', code, melding };
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10} %`.replace('.', ',');
}
