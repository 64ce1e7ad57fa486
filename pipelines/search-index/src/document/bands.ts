import type { Voorziening } from '@sociale-kaart/schemas/voorziening';

/** Lowest score of each band of vocabulary `kwaliteit-band`, best first. */
const QUALITY_BANDS = [
  [80, 'goed'],
  [60, 'redelijk'],
  [40, 'matig'],
] as const;

export function qualityBand(score: number): string {
  return QUALITY_BANDS.find(([least]) => score >= least)?.[1] ?? 'beperkt';
}

/**
 * Whether somebody ever said that it is true, within the year before its own last change here. Compared with the record's
 * own change and not with today, so that an index document does not change by itself.
 */
export function freshnessBand({ gecontroleerd, gewijzigdOp }: Voorziening): 'recent' | 'ouder' | 'nooit' {
  if (gecontroleerd === undefined) return 'nooit';
  const age = Date.parse(gewijzigdOp) - Date.parse(gecontroleerd.op);
  return age <= YEAR_MS ? 'recent' : 'ouder';
}

const YEAR_MS = 365 * 86_400_000;
