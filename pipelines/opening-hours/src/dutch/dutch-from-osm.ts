import { type OsmDays, type OsmRule, readRules } from '../osm/read-rules.ts';
import type { Interval } from '../week.ts';

const DAYS = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'] as const;
const HOLIDAYS = { PH: 'feestdagen', SH: 'schoolvakanties' } as const;
const ORDINALS = ['', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde'];
const WORDS = { always: '24 uur per dag, 7 dagen per week', off: 'gesloten' } as const;

/**
 * An OpenStreetMap `opening_hours` expression in Dutch: `Mo-Fr 08:00-17:30; PH off` → `ma t/m vr 8.00 - 17.30 uur;
 * feestdagen gesloten`. Only the common form; undefined when there is more in it, so that nothing is told wrong.
 */
export function dutchFromOsm(expression: string): string | undefined {
  return readRules(expression)?.map(ruleText).join('; ');
}

function ruleText({ days, hours, comment }: OsmRule): string {
  const when = typeof hours === 'string' ? WORDS[hours] : hours && `${hours.map(timesText).join(' en ')} uur`;
  return [days.map(daysText).join(', '), when, comment && `(${comment})`].filter(Boolean).join(' ');
}

function daysText(days: OsmDays): string {
  if (typeof days === 'string') return HOLIDAYS[days];
  const { first, last, nth } = days;
  if (nth !== undefined) return `${ORDINALS[nth]} ${DAYS[first]} van de maand`;
  return first === last ? `${DAYS[first]}` : `${DAYS[first]} t/m ${DAYS[last]}`;
}

function timesText({ van, tot }: Interval): string {
  return `${clock(van)} - ${clock(tot)}`;
}

function clock(minutes: number): string {
  return `${Math.floor(minutes / 60)}.${String(minutes % 60).padStart(2, '0')}`;
}
