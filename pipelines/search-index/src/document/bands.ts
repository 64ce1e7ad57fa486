import type { Voorziening } from '@sociale-kaart/schemas/voorziening';
import type { StoredDetail } from './stored-voorziening.ts';

/** Lowest score of each band of vocabulary `kwaliteit-band`, best first. */
const QUALITY_BANDS = [
  [75, 'goed'],
  [50, 'redelijk'],
  [25, 'matig'],
] as const;
const LOWEST = 'beperkt';

/** This band and all that are better. */
export function bandsFrom(least: string): string[] {
  const bands: string[] = [...QUALITY_BANDS.map(([, band]) => band), LOWEST];
  return bands.slice(0, bands.indexOf(least) + 1);
}

export function qualityBand(score: number): string {
  return QUALITY_BANDS.find(([least]) => score >= least)?.[1] ?? LOWEST;
}

/** Most categories and doelgroepen of each band, fewest first. */
const FOCUS_BANDS = [
  [2, 'gericht'],
  [4, 'breder'],
] as const;

/** The fewer categories and doelgroepen a voorziening states, the more it is about each of them. */
export function focusBand({ categorieen, doelgroepen = [] }: Pick<Voorziening, 'categorieen' | 'doelgroepen'>): string {
  const stated = categorieen.length + doelgroepen.length;
  return FOCUS_BANDS.find(([most]) => stated <= most)?.[1] ?? 'breed';
}

/** Whether somebody said within the last year that it is true: the criterion of kwaliteit, so that there is one clock. */
export function freshnessBand(punten: StoredDetail['punten']): 'recent' | 'niet-recent' {
  const checked = punten.some(({ criterium, gehaald }) => criterium === 'dit-jaar-gecontroleerd' && gehaald === 'ja');
  return checked ? 'recent' : 'niet-recent';
}
